import { eq, gte, inArray, lt, notInArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { assessments } from "@/db/schema/assessments";
import { auditEvents } from "@/db/schema/audit";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import { referrals } from "@/db/schema/referrals";
import { statements } from "@/db/schema/statements";
import { exposures } from "@/db/schema/verification";
import { recordKinds, roles } from "@/db/schema/vocabulary";
import { type Action, actions } from "@/lib/kernel/actions";
import type { Tx } from "@/lib/kernel/as";
import { startOfDay } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";

/** Acts that only look at what is restricted. */
const looks: readonly Action[] = ["evidence.open", "attachment.open", "recommendation.open-file"];
const kinds = ["changes", "looks"] as const;

const filterDay = day().optional().catch(undefined);

/** The log's address: of which case, by whom, under which role, which act or kind of act, on which kind of object, which number or which one of them, from and until which day. What does not fit is left out. */
export const auditFilter = z.object({
  case: z.string().trim().max(20).optional().catch(undefined),
  who: z.uuid().optional().catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
  act: z
    .enum([...kinds, ...(Object.keys(actions) as Action[])])
    .optional()
    .catch(undefined),
  object: z.enum(recordKinds).optional().catch(undefined),
  /** As people write it: "3" or "E-0003". */
  number: z
    .string()
    .trim()
    .regex(/^(?:E-?)?0*[1-9]\d{0,6}$/i)
    .optional()
    .catch(undefined),
  subject: z.uuid().optional().catch(undefined),
  from: filterDay,
  until: filterDay,
  after: z.string().optional().catch(undefined),
});
export type AuditFilter = z.output<typeof auditFilter>;

/** What an event has to be for the filter. A number is one within a case: asked of every event of the log it would never be found. */
export const conditionsOf = (tx: Tx, filter: AuditFilter & { caseId?: string }) => [
  filter.caseId ? eq(auditEvents.caseId, filter.caseId) : undefined,
  filter.case ? inArray(auditEvents.caseId, caseCalled(tx, filter.case)) : undefined,
  filter.who ? eq(auditEvents.actorId, filter.who) : undefined,
  filter.role ? eq(auditEvents.role, filter.role) : undefined,
  filter.act ? ofKind(filter.act) : undefined,
  filter.object ? eq(auditEvents.subjectKind, filter.object) : undefined,
  filter.number && (filter.case || filter.caseId)
    ? numbered(filter.object, Number(filter.number.replace(/\D/g, "")))
    : undefined,
  filter.subject ? eq(auditEvents.subjectId, filter.subject) : undefined,
  filter.from ? gte(auditEvents.at, startOfDay(filter.from)) : undefined,
  filter.until ? lt(auditEvents.at, startOfDay(filter.until, 1)) : undefined,
];

const caseCalled = (tx: Tx, reference: string) =>
  tx.select({ id: cases.id }).from(cases).where(eq(cases.reference, reference.toUpperCase()));

const ofKind = (act: NonNullable<AuditFilter["act"]>) => {
  if (act === "looks") return inArray(auditEvents.action, [...looks]);
  if (act === "changes") return notInArray(auditEvents.action, [...looks]);
  return eq(auditEvents.action, act);
};

/** The objects that are called by a number within their case. */
const byNumber = {
  assessment: assessments,
  claim: claims,
  evidence: evidenceItems,
  exposure: exposures,
  referral: referrals,
  statement: statements,
} as const;

/** Whether the event's object bears the number, asked event by event; with no kind chosen, one of any kind. */
const numbered = (kind: AuditFilter["object"], number: number): SQL => {
  const tables = Object.entries(byNumber).filter(([each]) => kind === undefined || each === kind);
  const each = tables.map(
    ([, table]) =>
      sql`exists (select from ${table} n where n.id = ${auditEvents.subjectId} and n.number = ${number})`,
  );
  return each.length === 0 ? sql`false` : sql`(${sql.join(each, sql` or `)})`;
};
