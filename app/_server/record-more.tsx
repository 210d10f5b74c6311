import "server-only";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { recordKinds } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { reachRows } from "@/lib/kernel/reach";
import { requirePerson } from "./session";

const kinds = {
  findings: "finding",
  positions: "position",
  tasks: "task",
  notes: "note",
  recommendations: "recommendation",
  recommendation_files: "recommendation",
  recommendation_steps: "recommendation",
  source_answers: "allegation",
  allegation_reports: "allegation",
} as const satisfies Record<string, (typeof recordKinds)[number]>;

type RecordMoreProps = {
  table: keyof typeof kinds;
  /** The reference of the case or allegation beside which it stands. */
  beside: string;
  /** Left out where that reference names it already. */
  id?: string;
  /** What else is seldom asked of it, shown to everybody. */
  children?: ReactNode;
};

/** What is seldom asked of a record, behind one quiet word: where a text of it is proposed to be removed from view, for who may; for others who write such records, what they tell a custodian. */
export async function RecordMore({ table, beside, id, children }: RecordMoreProps) {
  const [person, t] = await Promise.all([requirePerson(), getTranslations("audit.erasures")]);
  const proposes = may(person, "audit.propose-erasure");
  const writes = reachRows.some(
    (row) => row.kind === kinds[table] && row.writes && person.roles.some((role) => role === row.role),
  );
  if (!proposes && !writes) return children ?? null;
  const asked = new URLSearchParams({ of: "record", table, beside, ...(id && { id }) });
  return (
    <details className="small ink3">
      <summary className="ink3">{t("more")}</summary>
      {children && <p>{children}</p>}
      {proposes ? (
        <p>
          <a href={`/audit/erasures?${asked}`}>{t("remove")}</a>
        </p>
      ) : (
        <p className="wrap">{id ? t("remove_tell_id", { beside, id }) : t("remove_tell", { beside })}</p>
      )}
    </details>
  );
}
