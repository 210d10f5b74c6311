import "server-only";
import { getTranslations } from "next-intl/server";
import type { recordKinds } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { reachRows } from "@/lib/kernel/reach";
import { requirePerson } from "./session";

const kinds = {
  findings: "finding",
  positions: "position",
  notes: "note",
  recommendations: "recommendation",
  recommendation_steps: "recommendation",
  source_answers: "allegation",
  allegation_reports: "allegation",
} as const satisfies Record<string, (typeof recordKinds)[number]>;

type RemovalLinkProps = {
  table: keyof typeof kinds;
  /** The reference of the case or allegation beside which it stands. */
  beside: string;
  /** Left out where that reference names it already. */
  id?: string;
};

/** Where a text of a record is proposed to be removed from view, for who may; for others who write such records, what they tell a custodian. */
export async function RemovalLink({ table, beside, id }: RemovalLinkProps) {
  const [person, t] = await Promise.all([requirePerson(), getTranslations("audit.erasures")]);
  if (may(person, "audit.propose-erasure")) {
    const asked = new URLSearchParams({ of: "record", table, beside, ...(id && { id }) });
    return (
      <a className="small" href={`/audit/erasures?${asked}`}>
        {t("remove")}
      </a>
    );
  }
  const writes = reachRows.some(
    (row) => row.kind === kinds[table] && row.writes && person.roles.some((role) => role === row.role),
  );
  if (!writes) return null;
  return (
    <details className="small">
      <summary>{t("remove")}</summary>
      <p className="ink2 wrap">{id ? t("remove_tell_id", { beside, id }) : t("remove_tell", { beside })}</p>
    </details>
  );
}
