import { useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { Time } from "@/app/_ui/time";
import type { listErasures } from "@/lib/audit/erasures";
import { concernsOf } from "./values";

/** What was erased, each under its number and authority. */
export function Erased({ erasures }: { erasures: Awaited<ReturnType<typeof listErasures>> }) {
  const [t, audit] = [useTranslations("audit.erasures"), useTranslations("audit")];
  return (
    <section aria-labelledby="h-erased">
      <SectionHead id="h-erased" title={t("done")} />
      {erasures.length === 0 ? (
        <EmptyState title={t("none")} why={t("none_why")} next={<a href="/audit">{audit("title")}</a>} />
      ) : (
        <Panel flush>
          <Table
            caption={t("done")}
            columns={[
              { id: "number", label: t("number") },
              { id: "at", label: audit("column.at") },
              { id: "by", label: audit("column.who") },
              { id: "authority", label: t("authority") },
              { id: "concerns", label: t("concerns") },
            ]}
            rows={erasures.map((erasure) => ({
              id: String(erasure.number),
              cells: [
                String(erasure.number),
                <Time key="at" at={erasure.erasedAt} />,
                erasure.by,
                erasure.authority,
                <Concerned key="concerns" erasure={erasure} />,
              ],
            }))}
          />
        </Panel>
      )}
    </section>
  );
}

/** Of what, by its id: the name of a person may be what was erased. */
function Concerned({ erasure }: { erasure: Awaited<ReturnType<typeof listErasures>>[number] }) {
  const t = useTranslations("audit.erasures");
  const id = erasure.eventId ?? erasure.personId ?? erasure.sourceId ?? erasure.recordId;
  return (
    <>
      {concernsOf(t, erasure)} <span className="mono small wrap">{id}</span>
    </>
  );
}
