import { and, asc, desc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { allegationReports, allegations, sources } from "@/db/schema/allegations";
import { caseMembers, caseOrganisations, cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { type Cursor, readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import type { CaseFilter } from "./filter";
import { holds, type MemberFilter } from "./member-filter";

const row = {
  id: cases.id,
  reference: cases.reference,
  title: cases.title,
  status: cases.status,
  label: cases.label,
  severity: cases.severity,
  sector: cases.sector,
  provenance: cases.provenance,
  openedAt: cases.openedAt,
  updatedAt: cases.updatedAt,
};
export type CaseRow = { [K in keyof typeof row]: (typeof row)[K]["_"]["data"] };

/** What the cases of a filter fulfil, apart from whose they are. */
const wantedBy = (filter: CaseFilter): (SQL | undefined)[] => [
  filter.status === "running" ? ne(cases.status, "closed") : filter.status && eq(cases.status, filter.status),
  filter.severity.length > 0 ? inArray(cases.severity, filter.severity) : undefined,
  filter.label.length > 0 ? inArray(cases.label, filter.label) : undefined,
  filter.sector.length > 0 ? inArray(cases.sector, filter.sector) : undefined,
  filter.lead.length > 0 ? inArray(cases.leadId, filter.lead) : undefined,
  filter.provenance.length > 0 ? inArray(cases.provenance, filter.provenance) : undefined,
  filter.organisation.length > 0
    ? sql`exists (select from ${caseOrganisations} o where o.case_id = ${cases.id} and o.organisation_id in ${filter.organisation})`
    : undefined,
];

/** The cases with a deadline that is past: among the thousand that the reader sees and that changed last, and, for who sees more, among those whose deadlines are past longest. */
export const overdueCases = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.execute<{ id: string }>(sql`
    with seen as materialized (select id, status from cases order by updated_at desc, id desc limit ${counted})
    select c.id from seen c where c.status <> 'closed' and (select exists (select from deadlines d where d.case_id = c.id
      and d.ending is null and d.due_at < now()))
    union select late.id from runut.overdue_cases() late(id) where (select count(*) from seen) >= ${counted}`);
  return [...rows].map(({ id }) => id);
};

/** One page of the cases that the reader sees, of these alone where they are named; `next` is the address of the page behind it. */
export const listCases = async (
  tx: Tx,
  filter: CaseFilter,
  personId: string,
  limit: number,
  among?: readonly string[],
) => {
  const column = filter.order === "opened" ? cases.openedAt : cases.updatedAt;
  const [by, beyond] = filter.direction === "oldest" ? ([asc, sql`>`] as const) : ([desc, sql`<`] as const);
  const place = readCursor(filter.after);
  const wanted = [
    ...wantedBy(filter),
    among && isAmong(among),
    place &&
      sql`(${column}, ${cases.id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`,
  ];
  const first = (these: SQL | undefined) =>
    tx
      .select({ id: cases.id })
      .from(cases)
      .where(and(...wanted, these))
      .orderBy(by(column), by(cases.id))
      .limit(limit + 1);
  const listed = tx
    .select(row)
    .from(cases)
    .orderBy(by(column), by(cases.id))
    .limit(limit + 1);
  const found = await (filter.mine
    ? listed.where(
        sql`${cases.id} = any(array(${first(eq(cases.leadId, personId))}) || array(${first(isMember(personId))}))`,
      )
    : listed.where(and(...wanted)));
  const { rows, next } = pageOf(found, limit, (last) =>
    writeCursor(filter.order === "opened" ? last.openedAt : last.updatedAt, last.id),
  );
  return { cases: rows, next };
};

/** How many cases of a filter the reader sees, among these where they are named and else among the thousand of them that changed last. */
export const countCases = async (
  tx: Tx,
  filter: CaseFilter,
  personId: string,
  among?: readonly string[],
): Promise<number> => {
  const whose = filter.mine ? sql`(${eq(cases.leadId, personId)} or ${isMember(personId)})` : undefined;
  const [found] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from (
      select id, status, severity, label, sector, lead_id, provenance from cases
      ${among ? sql`where ${isAmong(among)}` : sql`order by updated_at desc, id desc`} limit ${counted}) cases
    where ${and(sql`true`, ...wantedBy(filter), whose)}`);
  return found?.n ?? 0;
};

const isAmong = (ids: readonly string[]): SQL => sql`${cases.id} = any(${`{${ids.join(",")}}`}::uuid[])`;

const isMember = (personId: string): SQL =>
  sql`exists (select 1 from ${caseMembers} m where m.case_id = ${cases.id} and m.person_id = ${personId} and m.removed_at is null)`;

/** Cases whose reference, title or claims hold the words, newest first. */
export const searchCases = (tx: Tx, words: string, limit: number) =>
  tx
    .select(row)
    .from(cases)
    .where(sql`${cases.id} = any(array(select runut.search_cases(${words}, ${limit})))`)
    .orderBy(desc(cases.updatedAt), desc(cases.id))
    .limit(limit);

/** The case of this reference, as a list shows it; none where the reader does not see it. */
export const casesCalled = (tx: Tx, reference: string) =>
  tx.select(row).from(cases).where(eq(cases.reference, reference)).limit(1);

/** The people in a case, the lead first. */
export const listMembers = (tx: Tx, caseId: string) => membersWhere(tx, caseId);

/** A page of the people in a case who fulfil these conditions, the lead first, behind the person named. */
export const membersOfCase = async (
  tx: Tx,
  caseId: string,
  { after, limit }: Slice<string> = pageFrom(),
  wanted: readonly (SQL | undefined)[] = [],
) => {
  const found = await membersWhere(
    tx,
    caseId,
    and(
      ...wanted,
      after
        ? sql`(${people.id} <> ${cases.leadId}, ${people.name}, ${people.id}) > (select p.id <> c.lead_id, p.name, p.id
          from ${cases} c, ${people} p where c.id = ${caseId} and p.id = ${after})`
        : undefined,
    ),
  ).limit(limit + 1);
  return pageOf(found, limit, ({ id }) => id);
};

/** How many people of each state and organisation are in a case, and how many of them hold one of these roles. */
export const countMembers = (tx: Tx, caseId: string, role: MemberFilter["role"]) =>
  tx
    .select({
      state: people.status,
      organisationId: organisations.id,
      organisation: organisations.short,
      count: sql<number>`count(*)::int`,
      holding: sql<number>`(count(*) filter (where ${holds(role)}))::int`,
    })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(caseMembers.caseId, caseId), isNull(caseMembers.removedAt)))
    .groupBy(people.status, organisations.id, organisations.short)
    .orderBy(asc(organisations.short));

const membersWhere = (tx: Tx, caseId: string, beyond?: SQL) =>
  tx
    .select({
      id: people.id,
      name: people.name,
      organisation: organisations.short,
      addedAt: caseMembers.addedAt,
      status: people.status,
      lead: sql<boolean>`${people.id} = ${cases.leadId}`,
      roles: sql<
        string[]
      >`array(select r.role from ${personRoles} r where r.person_id = ${people.id} order by 1)`,
    })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(caseMembers.caseId, caseId), isNull(caseMembers.removedAt), beyond))
    .orderBy(sql`${people.id} <> ${cases.leadId}`, asc(people.name), asc(people.id));

export const listOrganisations = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: organisations.id,
      name: organisations.name,
      short: organisations.short,
      role: caseOrganisations.role,
      standing: organisations.standing,
      admitted: caseOrganisations.admitted,
    })
    .from(caseOrganisations)
    .innerJoin(organisations, eq(organisations.id, caseOrganisations.organisationId))
    .where(and(eq(caseOrganisations.caseId, caseId), isNull(caseOrganisations.removedAt)))
    .orderBy(caseOrganisations.addedAt, organisations.name);

/** A page of the allegations taken into a case, as far as the reader's roles read them, in the order in which they were logged. */
export const listAllegationsOf = async (
  tx: Tx,
  caseId: string,
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const ids = tx
    .select({ id: allegations.id })
    .from(allegations)
    .where(
      and(
        eq(allegations.caseId, caseId),
        after &&
          sql`(${allegations.loggedAt}, ${allegations.id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(allegations.loggedAt), asc(allegations.id))
    .limit(limit + 1);
  const found = await tx
    .select({
      id: allegations.id,
      reference: allegations.reference,
      channel: allegations.channel,
      receivedOn: allegations.receivedOn,
      loggedAt: allegations.loggedAt,
      source: sources.described,
      sourceReference: allegationReports.sourceReference,
      reliability: sources.reliability,
    })
    .from(allegations)
    .leftJoin(allegationReports, eq(allegationReports.allegationId, allegations.id))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .where(sql`${allegations.id} = any(array(${ids}))`)
    .orderBy(asc(allegations.loggedAt), asc(allegations.id));
  return pageOf(found, limit, ({ loggedAt, id }) => writeCursor(loggedAt, id));
};
