import { and, asc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { releaseStops } from "@/db/schema/release-stops";
import { statementFlags } from "@/db/schema/statement-flags";
import { publications, statements, statementVersions } from "@/db/schema/statements";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { isForThePublic } from "@/lib/statements/lifecycle";
import type { Wait } from "./wait";

const statementColumns = {
  id: statements.id,
  number: statements.number,
  title: statements.title,
  state: statements.state,
  audience: statements.audience,
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

/** How many statements in review are looked at, those that wait longest first, to leave out what a deputy or whom they stand in for wrote. */
const looked = 100;

/** Versions in review that somebody else wrote. */
export const statementsToApprove = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const newest = (column: SQL) =>
    sql`(select ${column} from ${statementVersions} v where v.statement_id = ${statements.id} order by v.number desc limit 1)`;
  const others = tx
    .select({
      ...statementColumns,
      byOneself: newest(sql`runut.is_oneself(v.written_by, v.written_at)`).as("by_oneself"),
    })
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .where(
      and(
        eq(statements.state, "in_review"),
        ne(cases.status, "closed"),
        ne(newest(sql`v.written_by`), person.id),
      ),
    )
    .orderBy(asc(statements.updatedAt), asc(statements.id))
    .limit(looked)
    .as("others");
  const rows = await tx
    .select({
      id: others.id,
      number: others.number,
      title: others.title,
      since: others.since,
      reference: others.reference,
    })
    .from(others)
    .where(sql`not ${others.byOneself}`)
    .orderBy(asc(others.since), asc(others.id))
    .limit(upTo);
  return rows.map((row) => ofStatement("approve", row));
};

/** Whether the release that a statement waited for last ended because the matter became public. */
const endedByDisclosure = sql`(select r.disclosure_id is not null from ${publications} p
  left join ${releaseStops} r on r.publication_id = p.id where p.statement_id = ${statements.id} and p.translation_id is null
  order by p.published_at desc limit 1)`;

const ownStatements = (tx: Tx, person: Person, upTo: number, are: SQL) =>
  tx
    .select(statementColumns)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .where(and(are, eq(statements.draftedBy, person.id), ne(cases.status, "closed")))
    .orderBy(asc(statements.updatedAt))
    .limit(upTo);

/** This person's drafts. */
export const statementsToRevise = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> =>
  (await ownStatements(tx, person, upTo, sql`${statements.state} = 'draft'`)).map((row) =>
    ofStatement("revise", row),
  );

/** What of this person's was approved and waits to be published or handed over; what came out of an embargo stands by itself. */
export const statementsToBringOut = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const rows = await ownStatements(
    tx,
    person,
    upTo,
    sql`${statements.state} = 'approved' and ${endedByDisclosure} is not true`,
  );
  return rows.map((row) => ofStatement(isForThePublic(row.audience) ? "publish" : "hand_over", row));
};

/** Approved statements of one's own organisation whose embargo ended because the matter became public, the longest ago first. */
export const statementsOutOfEmbargo = async (tx: Tx, upTo: number): Promise<Wait[]> => {
  const rows = await tx
    .select({ ...statementColumns, since: releaseStops.stoppedAt })
    .from(releaseStops)
    .innerJoin(publications, eq(publications.id, releaseStops.publicationId))
    .innerJoin(statements, eq(statements.id, publications.statementId))
    .innerJoin(cases, eq(cases.id, releaseStops.caseId))
    .where(
      and(
        isNotNull(releaseStops.disclosureId),
        eq(statements.state, "approved"),
        ne(cases.status, "closed"),
        sql`${publications.publishedAt} = (select max(n.published_at) from ${publications} n
          where n.statement_id = ${statements.id} and n.translation_id is null)`,
      ),
    )
    .orderBy(asc(releaseStops.stoppedAt))
    .limit(upTo);
  return rows.map((row) => ofStatement("embargo_over", row));
};

/** Published statements of one's own organisation whose basis changed, the soonest due first. */
export const statementsFlagged = async (tx: Tx, upTo: number): Promise<Wait[]> => {
  const rows = await tx
    .select({ ...statementColumns, since: statementFlags.raisedAt, due: statementFlags.dueAt })
    .from(statementFlags)
    .innerJoin(statements, eq(statements.id, statementFlags.statementId))
    .innerJoin(cases, eq(cases.id, statementFlags.caseId))
    .where(and(isNull(statementFlags.ending), ne(cases.status, "closed")))
    .orderBy(asc(statementFlags.dueAt), asc(statementFlags.id))
    .limit(upTo);
  return rows.map(({ due, ...row }) => ({ ...ofStatement("reconsider", row), due }));
};
