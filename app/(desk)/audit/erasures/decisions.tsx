import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { Time } from "@/app/_ui/time";
import type { listErasureDecisions } from "@/lib/audit/erasures";

/** Proposals to erase that came to nothing, and why. */
export function Decisions({ decisions }: { decisions: Awaited<ReturnType<typeof listErasureDecisions>> }) {
  const [t, column] = [useTranslations("audit.erasures"), useTranslations("audit.column")];
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="h-nothing">
      <SectionHead id="h-nothing" title={t("came_to_nothing")} />
      <Panel flush>
        <Table
          caption={t("came_to_nothing")}
          columns={[
            { id: "at", label: column("at") },
            { id: "by", label: column("who") },
            { id: "decision", label: t("decision.label") },
            { id: "reason", label: t("reason") },
            { id: "authority", label: t("authority") },
          ]}
          rows={decisions.map(({ id, decidedAt, by, decision, reason, authority }) => ({
            id,
            cells: [<Time key="at" at={decidedAt} />, by, t(`decision.${decision}`), reason, authority],
          }))}
        />
      </Panel>
    </section>
  );
}
