import { and, asc, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import { claims, positionRequests } from "@/db/schema/allegations";
import { cases, workstreamDecisions } from "@/db/schema/cases";
import { referrals } from "@/db/schema/referrals";
import { statements, statementVersions } from "@/db/schema/statements";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import { disposalsProposed, itemsOffered } from "./evidence-waits";
import type { Wait } from "./wait";

const upTo = 20;

/** What waits for this person, by what their roles may do about it; the longest first. */
export const waitsFor = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const found = await Promise.all([
    may(person, "statement.approve") ? statementsToApprove(tx, person) : [],
    may(person, "statement.draft") ? statementsToCarryOn(tx, person) : [],
    may(person, "position.answer") ? questionsTo(tx, person) : [],
    may(person, "case.decide-workstream") ? undecidedPolice(tx, person) : [],
    may(person, "referral.receive") ? referralsSent(tx) : [],
    may(person, "evidence.accept") ? itemsOffered(tx, person, upTo) : [],
    may(person, "evidence.dispose") ? disposalsProposed(tx, person, upTo) : [],
  ]);
  return found.flat().sort((a, b) => a.since.getTime() - b.since.getTime());
};

const statementColumns = {
  id: statements.id,
  number: statements.number,
  title: statements.title,
  state: statements.state,
  since: statements.updatedAt,
  reference: cases.reference,
};

type StatementRow = { id: string; number: number; title: string; since: Date; reference: string };

const ofStatement = (kind: Wait["kind"], row: StatementRow): Wait => ({
  kind,
  id: row.id,
  reference: row.reference,
  title: row.title,
  since: row.since,
  href: `/cases/${row.reference}/statements/${row.number}`,
});

const statementsToApprove = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select(statementColumns)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .where(
      and(
        eq(statements.state, "in_review"),
        ne(
          sql`(select v.written_by from ${statementVersions} v where v.statement_id = ${statements.id} order by v.number desc limit 1)`,
          person.id,
        ),
      ),
    )
    .limit(upTo);
  return rows.map((row) => ofStatement("approve", row));
};

const statementsToCarryOn = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select(statementColumns)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .where(and(inArray(statements.state, ["draft", "approved"]), eq(statements.draftedBy, person.id)))
    .limit(upTo);
  return rows.map((row) => ofStatement(row.state === "approved" ? "publish" : "revise", row));
};

const questionsTo = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select({
      id: positionRequests.id,
      since: positionRequests.askedAt,
      title: claims.text,
      reference: cases.reference,
    })
    .from(positionRequests)
    .innerJoin(claims, eq(claims.id, positionRequests.claimId))
    .innerJoin(cases, eq(cases.id, positionRequests.caseId))
    .where(and(eq(positionRequests.partyId, person.organisationId), isNull(positionRequests.answeredAt)))
    .orderBy(asc(positionRequests.askedAt))
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "answer", href: `/answers/${row.id}` }));
};

const undecidedPolice = async (tx: Tx, person: Person): Promise<Wait[]> => {
  const rows = await tx
    .select({ id: cases.id, since: cases.openedAt, title: cases.title, reference: cases.reference })
    .from(cases)
    .where(
      and(
        eq(cases.leadId, person.id),
        eq(cases.status, "open"),
        ne(cases.provenance, "imported"),
        notExists(tx.select({ one: sql`1` }).from(referrals).where(eq(referrals.caseId, cases.id))),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(workstreamDecisions)
            .where(
              and(eq(workstreamDecisions.caseId, cases.id), eq(workstreamDecisions.workstream, "police")),
            ),
        ),
      ),
    )
    .orderBy(asc(cases.openedAt))
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "decide", href: `/cases/${row.reference}/workstreams` }));
};

const referralsSent = async (tx: Tx): Promise<Wait[]> => {
  const rows = await tx
    .select({
      id: referrals.id,
      since: referrals.recordedAt,
      title: sql<string>`coalesce((select g.title from runut.guest_cases() g where g.id = ${referrals.caseId}), '')`,
      reference: sql<string>`coalesce((select g.reference from runut.guest_cases() g where g.id = ${referrals.caseId}), '')`,
    })
    .from(referrals)
    .where(inArray(referrals.state, ["sent", "opened_by_police"]))
    .orderBy(asc(referrals.recordedAt))
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "receive", href: `/referrals/${row.id}` }));
};
