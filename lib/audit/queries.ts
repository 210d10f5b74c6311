import { and, asc, desc, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import {
  auditCheckpoints,
  auditCosignatures,
  auditErasures,
  auditEvents,
  auditKeys,
  auditLeaves,
  auditPending,
  auditPersonal,
} from "@/db/schema/audit";
import { cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { given } from "@/db/schema/referrals";
import { ofOwnHand, ofSeenCase } from "@/lib/allegations/ways-to-see";
import type { Tx } from "@/lib/kernel/as";
import { readCursor } from "@/lib/kernel/cursor";
import { notFound } from "@/lib/kernel/refusal";
import { guestFaces } from "@/lib/referrals/guest-faces";
import { type AuditFilter, conditionsOf } from "./filter";
import { leafBody } from "./leaf";
import { verifierOf } from "./note";

type Filter = AuditFilter & { caseId?: string };

const columns = {
  id: auditEvents.id,
  at: auditEvents.at,
  actorKind: auditEvents.actorKind,
  actorId: auditEvents.actorId,
  actorJob: auditEvents.actorJob,
  actor: people.name,
  organisation: organisations.short,
  role: auditEvents.role,
  action: auditEvents.action,
  outcome: auditEvents.outcome,
  caseId: auditEvents.caseId,
  caseReference: cases.reference,
  subjectKind: auditEvents.subjectKind,
  subjectId: auditEvents.subjectId,
  facts: auditEvents.facts,
  /** For whom a deputy acted. */
  inNameOf: sql<
    string | null
  >`(select p.name from ${people} p where p.id = (${auditEvents.facts} ->> 'inNameOf')::uuid)`,
  index: auditLeaves.index,
};

/** Events with their place, and with who, whose and which case by name. */
const told = (tx: Tx) =>
  tx
    .select(columns)
    .from(auditEvents)
    .leftJoin(auditLeaves, eq(auditLeaves.eventId, auditEvents.id))
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .leftJoin(organisations, eq(organisations.id, auditEvents.organisationId))
    .leftJoin(cases, eq(cases.id, auditEvents.caseId));

/** The same events, with the reference of a case of which the reader sees only what was given to them. */
const withFaces = async <Event extends { caseId: string | null; caseReference: string | null }>(
  tx: Tx,
  events: readonly Event[],
): Promise<Event[]> => {
  if (!events.some((event) => event.caseId && !event.caseReference)) return [...events];
  const faces = await guestFaces(tx);
  return events.map((event) => ({
    ...event,
    caseReference: event.caseReference ?? faces.get(`${event.caseId}`)?.reference ?? null,
  }));
};

/** Events that the reader may see, newest first, with their place in the log when they have one. */
export const listEvents = async (tx: Tx, filter: Filter, limit: number) => {
  const after = readCursor(filter.after);
  const beyond =
    after &&
    sql`(${auditEvents.at}, ${auditEvents.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const wanted = and(...conditionsOf(tx, filter), beyond);
  const newest = told(tx).orderBy(desc(auditEvents.at), desc(auditEvents.id)).limit(limit);
  const events = await newest.where(
    filter.caseId ? wanted : sql`${auditEvents.id} = any(array(${newestSeen(wanted, limit)}))`,
  );
  return withFaces(tx, events);
};

/** The newest events by each way in which one is seen, from its own index each; row-level security decides about each of them all the same. */
const newestSeen = (wanted: SQL | undefined, limit: number): SQL => {
  const { at, id, actorId, caseId, subjectId, subjectKind } = auditEvents;
  const first = sql`order by ${at} desc, ${id} desc limit ${limit}`;
  const ofAllegation = (way: SQL) =>
    sql`(select a.id from ${way}) a join ${auditEvents} on ${subjectId} = a.id
      where ${caseId} is null and ${subjectKind} in ('allegation', 'source', 'claim')`;
  const ways = [
    sql`${auditEvents} where ${actorId} = runut.actor()`,
    sql`${auditEvents} join ${cases} c on c.id = ${caseId} where true`,
    sql`${auditEvents} where ${caseId} is null and (select runut.reads() && array['person', 'session', 'log']
      or runut.roles() && array['intake_officer', 'coordinator'])`,
    ...[...ofOwnHand, ofSeenCase].map(ofAllegation),
    // Not runut.principals(): the planner holds its coalesce for something that could tell of unseen rows, and uses no index for it.
    sql`${auditEvents} join ${given} g on g.record_id = ${subjectId}
      where g.principal = any(nullif(current_setting('runut.principals', true), '')::integer[])`,
  ].map((way) => sql`(select ${id}, ${at} from ${way} and ${wanted ?? sql`true`} ${first})`);
  return sql`select e.id from (${sql.join(ways, sql` union `)}) e order by e.at desc, e.id desc limit ${limit}`;
};

/** The places in the log of the events that the reader may see, in the log's order; those without a place yet are left out. */
export const indexesOf = async (tx: Tx, filter: Filter, limit: number): Promise<number[]> => {
  const rows = await tx
    .select({ index: auditLeaves.index })
    .from(auditEvents)
    .innerJoin(auditLeaves, eq(auditLeaves.eventId, auditEvents.id))
    .where(and(...conditionsOf(tx, filter)))
    .orderBy(auditLeaves.index)
    .limit(limit);
  return rows.map(({ index }) => index);
};

/** The events that the reader may see and that have no place in the log yet, by their ids in the order of time. */
export const unplacedOf = async (tx: Tx, filter: Filter, limit: number): Promise<string[]> => {
  const rows = await tx
    .select({ id: auditEvents.id })
    .from(auditPending)
    .innerJoin(auditEvents, eq(auditEvents.id, auditPending.eventId))
    .where(and(...conditionsOf(tx, filter)))
    .orderBy(auditEvents.at, auditEvents.id)
    .limit(limit);
  return rows.map(({ id }) => id);
};

/** These events as far as the reader may see them, in the order of time. */
export const eventsById = async (tx: Tx, ids: readonly string[]) =>
  withFaces(
    tx,
    await told(tx)
      .where(inArray(auditEvents.id, [...ids]))
      .orderBy(auditEvents.at, auditEvents.id),
  );

/** The events at these places of the log that the reader may see, in the log's order. */
export const eventsAt = async (tx: Tx, indexes: readonly number[]) =>
  withFaces(
    tx,
    await told(tx)
      .where(inArray(auditLeaves.index, [...indexes]))
      .orderBy(auditLeaves.index),
  );

/** One place of the log as the reader may see it: the event, where it came from or under which authority that was erased, and its body. Refuses a place that is not theirs. */
export const readEntry = async (tx: Tx, index: number) => {
  const ofOrigin = (table: typeof auditPersonal | typeof auditErasures) =>
    and(eq(table.eventId, auditEvents.id), eq(table.field, "origin"));
  const [found] = await tx
    .select({
      ...columns,
      event: auditEvents,
      from: auditPersonal.value,
      erasedUnder: auditErasures.authority,
    })
    .from(auditLeaves)
    .innerJoin(auditEvents, eq(auditEvents.id, auditLeaves.eventId))
    .leftJoin(auditPersonal, ofOrigin(auditPersonal))
    .leftJoin(auditErasures, ofOrigin(auditErasures))
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .leftJoin(organisations, eq(organisations.id, auditEvents.organisationId))
    .leftJoin(cases, eq(cases.id, auditEvents.caseId))
    .where(eq(auditLeaves.index, index));
  if (!found) throw notFound();
  const { event, ...entry } = found;
  const [named] = await withFaces(tx, [entry]);
  return { ...entry, ...named, body: leafBody(event) };
};

/** How many people of one name are told apart. */
const namesakes = 20;

/** Who is meant by an id or a whole name, whatever its case; several where people share it. Whether they did anything that the reader sees, it does not say. */
export const findActors = (tx: Tx, who: string) =>
  tx
    .select({ id: people.id, name: people.name, organisation: organisations.short })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(
      z.uuid().safeParse(who).success
        ? eq(people.id, who)
        : sql`lower(${people.name}) = lower(${who.trim().slice(0, 200)})`,
    )
    .orderBy(asc(organisations.short), asc(people.id))
    .limit(namesakes);

/** The newest checkpoint: how many leaves it covers, its signed note with the cosignatures that it has by now, and when it was made; nothing before the first. */
export const newestCheckpoint = async (tx: Tx, above = -1) => {
  const order = [desc(auditCheckpoints.size), desc(auditCheckpoints.keyPosition)];
  const [newest] = await tx
    .select({ size: auditCheckpoints.size, note: auditCheckpoints.note, madeAt: auditCheckpoints.madeAt })
    .from(auditCheckpoints)
    .where(gt(auditCheckpoints.size, above))
    .orderBy(...order)
    .limit(1);
  if (!newest) return undefined;
  const cosigned = await tx
    .select({ line: auditCosignatures.line })
    .from(auditCosignatures)
    .where(eq(auditCosignatures.size, newest.size))
    .orderBy(auditCosignatures.witness);
  return { ...newest, note: newest.note + cosigned.map(({ line }) => line).join("") };
};

/** The verifier keys of the log, the one in force first. */
export const verifierKeys = async (tx: Tx): Promise<string[]> => {
  const keys = await tx.select().from(auditKeys).orderBy(desc(auditKeys.position));
  return keys.map(({ name, publicKey }) => verifierOf(name, Buffer.from(publicKey, "latin1")).vkey);
};
