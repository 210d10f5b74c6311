import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { exposuresShown } from "@/lib/systems/queries";
import type { SystemPageRead } from "./read-system-page";

/** The exposures of a system and the cases that touched it, as far as the reader sees them. */
export async function Touched({ cases, exposures }: Pick<SystemPageRead, "cases" | "exposures">) {
  const [t, locale] = await Promise.all([getTranslations("verification.systems"), getLocale()]);
  return (
    <>
      <section aria-labelledby="h-exposures">
        <SectionHead
          id="h-exposures"
          title={t("exposures")}
          note={exposures.length === exposuresShown ? t("exposures_first", { n: exposuresShown }) : undefined}
        />
        {exposures.length === 0 ? (
          <p className="ink3">{t("exposures_empty")}</p>
        ) : (
          <Panel flush>
            <Table
              caption={t("exposures")}
              columns={[
                { id: "service", label: t("exposures") },
                { id: "state", label: t("relation_state") },
                { id: "label", label: "TLP" },
                { id: "case", label: t("into_case_label") },
              ]}
              rows={exposures.map((one) => ({
                id: one.id,
                cells: [
                  <a key="service" href={`/cases/${one.reference}/exposures#exposure-${one.number}`}>
                    {[one.service, one.port].filter(Boolean).join(", ")}
                  </a>,
                  <StateTag key="state" kind="exposure_state" state={one.state} />,
                  <TlpLabel key="label" label={one.label} />,
                  one.reference,
                ],
              }))}
            />
          </Panel>
        )}
      </section>
      <section aria-labelledby="h-cases">
        <SectionHead id="h-cases" title={t("cases")} />
        {cases.length === 0 ? (
          <p className="ink3">{t("cases_empty")}</p>
        ) : (
          <Panel flush>
            <Table
              caption={t("cases")}
              columns={[
                { id: "reference", label: t("into_case_label") },
                { id: "title", label: t("case_title") },
                { id: "label", label: "TLP" },
                { id: "state", label: t("relation_state") },
                { id: "opened", label: t("opened") },
              ]}
              rows={cases.map((one) => ({
                id: one.id,
                cells: [
                  <a key="reference" href={`/cases/${one.reference}/systems`}>
                    {one.reference}
                  </a>,
                  one.title,
                  <TlpLabel key="label" label={one.label} />,
                  <StateTag key="state" kind="case_state" state={one.status} />,
                  formatDay(one.openedAt, locale, {}),
                ],
              }))}
            />
          </Panel>
        )}
      </section>
    </>
  );
}
