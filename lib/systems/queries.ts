import { asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import { systemConnections, systemContacts, systemFacts } from "@/db/schema/inventory";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { caseSystems, exposures, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import type { Choices } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { isAmongSeen, seenFrom } from "./ways-to-see";

/** How many rows of one kind the page of a system shows, and how many systems a menu offers. */
const most = 200;
const older = alias(systems, "older");

const shown = {
  id: systems.id,
  name: systems.name,
  class: systems.class,
  sector: systems.sector,
  note: systems.note,
  ownerId: systems.ownerId,
  owner: organisations.short,
  supersedesId: systems.supersedesId,
  supersedes: older.name,
};

const systemsWhere = (tx: Tx, these: SQL) =>
  tx
    .select(shown)
    .from(systems)
    .leftJoin(organisations, eq(organisations.id, systems.ownerId))
    .leftJoin(older, eq(older.id, systems.supersedesId))
    .where(these)
    .orderBy(asc(systems.name), asc(systems.id));

/** The systems of a case with owner and what each supersedes, by name. */
export const systemsOfCase = (tx: Tx, caseId: string) =>
  systemsWhere(
    tx,
    sql`${systems.id} = any(array(select system_id from case_systems where case_id = ${caseId}))`,
  );

const from = alias(systems, "from_system");
const to = alias(systems, "to_system");

const connectionsWhere = (tx: Tx, these: SQL) =>
  tx
    .select({
      id: systemConnections.id,
      fromId: systemConnections.fromId,
      from: from.name,
      toId: systemConnections.toId,
      to: to.name,
      state: systemConnections.state,
      asOf: systemConnections.asOf,
      saidBy: organisations.short,
      source: systemConnections.source,
      evidence: evidenceItems.number,
      evidenceTitle: evidenceItems.title,
      reference: cases.reference,
      recordedAt: systemConnections.recordedAt,
    })
    .from(systemConnections)
    .innerJoin(from, eq(from.id, systemConnections.fromId))
    .innerJoin(to, eq(to.id, systemConnections.toId))
    .innerJoin(cases, eq(cases.id, systemConnections.caseId))
    .leftJoin(organisations, eq(organisations.id, systemConnections.saidById))
    .leftJoin(evidenceItems, eq(evidenceItems.id, systemConnections.evidenceId))
    .where(these)
    .orderBy(desc(systemConnections.recordedAt), desc(systemConnections.id));
export type ConnectionWord = Awaited<ReturnType<typeof connectionsOfCase>>[number];

/** What was said in a case about which systems are connected, newest word first. */
export const connectionsOfCase = (tx: Tx, caseId: string) =>
  connectionsWhere(tx, eq(systemConnections.caseId, caseId));

/** What was said, in any case that the reader sees, of what these systems are connected with, newest word first. */
export const connectionsOfSystems = (tx: Tx, ids: readonly string[]) =>
  connectionsWhere(
    tx,
    sql`${systemConnections.id} = any(array(select id from system_connections where from_id in ${ids}
      union select id from system_connections where to_id in ${ids}))`,
  ).limit(most);

/** One system with what was joined into it, and what was taken apart from it again, as far as the reader sees both. Refuses one that they do not see. */
export const readSystem = async (tx: Tx, id: string) => {
  const [[found], joined, separated] = await Promise.all([
    systemsWhere(tx, eq(systems.id, id)),
    tx.execute<{ id: string; name: string; into: string | null; reason: string; by: string; at: string }>(sql`
      with recursive its(id) as (
        select ${id}::uuid union select j.system_id from system_joinings j join its on j.into_id = its.id and j.ended_at is null
      ) select s.id, s.name, j.into_id as into, j.reason, p.name as by, j.joined_at as at
        from its join system_joinings j on j.system_id = its.id and j.ended_at is null join systems s on s.id = its.id left join people p on p.id = j.joined_by
        order by j.joined_at limit ${most}`),
    tx.execute<{ id: string; name: string; by: string | null; reason: string; at: string }>(sql`
      select s.id, s.name, p.name as by, j.end_reason as reason, j.ended_at as at from (
          select o.* from system_joinings o where o.system_id = ${id} union select o.* from system_joinings o where o.into_id = ${id}) j
        join systems s on s.id = case j.system_id when ${id}::uuid then j.into_id else j.system_id end left join people p on p.id = j.ended_by
        where j.ended_at is not null order by j.ended_at desc limit ${most}`),
  ]);
  if (!found) throw notFound();
  const into = joined.find((one) => one.id === id)?.into ?? null;
  return { ...found, into, joined: [...joined].filter((one) => one.id !== id), separated: [...separated] };
};

/** What was told of these systems, newest word first, with the case that taught it. */
export const factsOfSystems = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: systemFacts.id,
      kind: systemFacts.kind,
      value: systemFacts.value,
      peopleFrom: systemFacts.peopleFrom,
      peopleTo: systemFacts.peopleTo,
      recordsFrom: systemFacts.recordsFrom,
      recordsTo: systemFacts.recordsTo,
      asOf: systemFacts.asOf,
      saidBy: organisations.short,
      source: systemFacts.source,
      reference: cases.reference,
      by: people.name,
      at: systemFacts.recordedAt,
    })
    .from(systemFacts)
    .leftJoin(organisations, eq(organisations.id, systemFacts.saidById))
    .leftJoin(cases, eq(cases.id, systemFacts.caseId))
    .leftJoin(people, eq(people.id, systemFacts.recordedBy))
    .where(inArray(systemFacts.systemId, [...ids]))
    .orderBy(desc(systemFacts.recordedAt), desc(systemFacts.id))
    .limit(most);
export type FactRow = Awaited<ReturnType<typeof factsOfSystems>>[number];

/** What a fact that the actor sees is about: a version, a place or personal data. */
export const kindOfFact = async (tx: Tx, id: string) => {
  const [found] = await tx.select({ kind: systemFacts.kind }).from(systemFacts).where(eq(systemFacts.id, id));
  return found?.kind ?? null;
};

/** Whom to turn to about these systems, by the cases that the reader sees, newest first. */
export const contactsOfSystems = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: systemContacts.id,
      role: systemContacts.role,
      name: systemContacts.name,
      address: systemContacts.address,
      organisation: organisations.short,
      reference: cases.reference,
      at: systemContacts.recordedAt,
    })
    .from(systemContacts)
    .innerJoin(cases, eq(cases.id, systemContacts.caseId))
    .leftJoin(organisations, eq(organisations.id, systemContacts.organisationId))
    .where(inArray(systemContacts.systemId, [...ids]))
    .orderBy(desc(systemContacts.recordedAt), desc(systemContacts.id))
    .limit(most);

/** The cases that touched these systems and that the reader sees, the newest first; of others there is nothing. */
export const casesOfSystems = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectDistinct({
      id: cases.id,
      reference: cases.reference,
      title: cases.title,
      label: cases.label,
      status: cases.status,
      openedAt: cases.openedAt,
    })
    .from(caseSystems)
    .innerJoin(cases, eq(cases.id, caseSystems.caseId))
    .where(inArray(caseSystems.systemId, [...ids]))
    .orderBy(desc(cases.openedAt), desc(cases.id))
    .limit(most);

/** How many exposures of a system are shown. */
export const exposuresShown = 100;

/** The exposures of these systems that the reader sees, in whichever case: those that were recorded last. */
export const exposuresOfSystems = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: exposures.id,
      number: exposures.number,
      service: exposures.service,
      port: exposures.port,
      state: exposures.state,
      label: exposures.label,
      reference: cases.reference,
    })
    .from(exposures)
    .innerJoin(cases, eq(cases.id, exposures.caseId))
    .where(
      sql`${exposures.id} = any(array(select e.id from exposures e where e.system_id in ${ids} order by e.recorded_at desc, e.id desc limit ${exposuresShown}))`,
    )
    .orderBy(desc(exposures.recordedAt), desc(exposures.id));

/** What these systems superseded and what superseded them, through any number of others, as far as the reader sees it: an edge each. */
export const lineageOf = (tx: Tx, ids: readonly string[]) => lineageFrom(tx, sql`s.id in ${ids}`);

/** The same of the systems of a case. */
export const lineageOfCase = (tx: Tx, caseId: string) =>
  lineageFrom(tx, sql`s.id = any(array(select system_id from case_systems where case_id = ${caseId}))`);

const lineageFrom = async (tx: Tx, these: SQL) => [
  ...(await tx.execute<{ id: string; name: string; olderId: string; older: string }>(sql`
    with recursive back(id) as (
      select s.id from systems s where ${these}
      union select s.supersedes_id from systems s join back on s.id = back.id where s.supersedes_id is not null
    ), ahead(id) as (
      select s.id from systems s where ${these}
      union select s.id from systems s join ahead on s.supersedes_id = ahead.id
    ) select n.id, n.name, o.id as "olderId", o.name as older
      from (select id from back union select id from ahead) its join systems n on n.id = its.id join systems o on o.id = n.supersedes_id
      order by n.recorded_at, n.id limit ${most}`)),
];
export type LineageEdge = Awaited<ReturnType<typeof lineageOf>>[number];

/** The newest systems that the reader sees, without those of a case, by name, for a menu; `isAll` says that they see no others. */
export const systemChoices = async (
  tx: Tx,
  { notOf = null }: { notOf?: string | null } = {},
): Promise<Choices<SystemChoice>> => {
  const [rows, [seen]] = await Promise.all([
    newest(tx, notOf),
    tx.execute<{ isAll: boolean }>(
      sql`select count(*) <= ${most} as "isAll" from (${seenFrom(most + 1)}) its`,
    ),
  ]);
  return { rows, isAll: seen?.isAll === true };
};
export type SystemChoice = { id: string; name: string; owner: string | null };

const newest = (tx: Tx, notOf: string | null) =>
  tx
    .select({ id: systems.id, name: systems.name, owner: organisations.short })
    .from(systems)
    .leftJoin(organisations, eq(organisations.id, systems.ownerId))
    .where(
      sql`${systems.id} = any(array(select s.id from systems s where ${isAmongSeen(most)}
        and not exists (select 1 from case_systems t where t.system_id = s.id and t.case_id = ${notOf}::uuid)))`,
    )
    .orderBy(asc(systems.name), asc(systems.id));

/** The open cases that the reader sees and that have not touched this system, those first that changed last. */
export const casesWithout = (tx: Tx, systemId: string) =>
  tx
    .select({ id: cases.id, reference: cases.reference, title: cases.title })
    .from(cases)
    .where(
      sql`${cases.status} <> 'closed' and not exists (select 1 from case_systems t where t.case_id = ${cases.id} and t.system_id = ${systemId})`,
    )
    .orderBy(desc(cases.updatedAt), desc(cases.id))
    .limit(50);
