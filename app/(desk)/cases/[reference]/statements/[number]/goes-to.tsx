import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { KeyValues } from "@/app/_ui/key-values";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { Out } from "./out";
import type { ReadStatement } from "./read-statement";

/** To whom a statement goes and under which label, and where it stands once it is out. */
export async function GoesTo({ of, base }: { of: ReadStatement; base: string }) {
  const [t, d] = await Promise.all([getTranslations("statements"), getTranslations("domain")]);
  const { statement, organisation, current } = of;
  return (
    <>
      <Out of={of} base={base} />
      <Panel labelledBy="h-goes">
        <h3 id="h-goes" className="mb-1.5">
          {t("goes_to")}
        </h3>
        <KeyValues
          pairs={[
            { key: t("field.kind"), value: d(`statement_kind.${statement.kind}`) },
            ...(statement.channel === "" ? [] : [{ key: t("field.channel"), value: statement.channel }]),
            { key: t("field.audience"), value: d(`audience.${statement.audience}`) },
            {
              key: t("promise.at"),
              value: current.nextUpdateAt ? (
                <Time at={current.nextUpdateAt} zone={current.nextUpdateZone ?? undefined} />
              ) : (
                t("promise.none")
              ),
            },
            { key: t("label"), value: <TlpLabel label={statement.label} /> },
            { key: t("field.organisation"), value: organisation ?? "" },
            {
              key: t("fingerprint"),
              value: <span className="mono wrap">{current.digest.slice(0, 16)}</span>,
            },
          ]}
        />
      </Panel>
    </>
  );
}
