import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { custodyActs } from "@/db/schema/vocabulary";
import type { RecordKind } from "@/lib/kernel/append";
import type { Tx } from "@/lib/kernel/as";

/** What people call an object of the log: its number or reference, the number of what it belongs to, its title. */
export type Named = {
  number: string | null;
  under: string | null;
  title: string | null;
  /** The kind of what is named, where that is not the object of the event but whom or what the act was about. */
  kind?: RecordKind | "checklist";
};
/** The object of one event as the reader may see it, null where they see its kind alone, and why it was touched where a reason was stated. */
export type Subject = { named: Named | null; purpose: Purpose | null };
/** As somebody stated it, or, in the link of an act that Runut itself did, a key to be worded. */
type Purpose = { act: (typeof custodyActs)[number] | null; reason: string };

type Event = {
  id: string;
  subjectKind: string;
  subjectId: string | null;
  facts: Record<string, unknown>;
};

/** As much of a long text as names what it is of. */
const begun = (text: SQL) =>
  sql`case when length(${text}) > 120 then rtrim(left(${text}, 119)) || '…' else ${text} end`;

/** How the objects of a kind are called; read by id, and by the reader's own rights. */
const names: Readonly<Partial<Record<RecordKind, SQL>>> = {
  case: sql`select c.id, c.reference as number, null as under, c.title from cases c where c.id`,
  allegation: sql`select a.id, a.reference as number, null as under, null as title from allegations a where a.id`,
  source: sql`select s.id, null as number, null as under, s.described as title from sources s where s.id`,
  claim: sql`select k.id, k.number::text as number, null as under, k.text as title from claims k where k.id`,
  position: sql`select p.id, k.number::text as number, null as under, coalesce(o.short, '') as title
    from (select id, claim_id, party_id from positions union all select id, claim_id, party_id from position_requests) p
    join claims k on k.id = p.claim_id left join organisations o on o.id = p.party_id where p.id`,
  timeline: sql`select t.id, null as number, null as under, ${begun(sql`t.what`)} as title from timeline_entries t where t.id`,
  task: sql`select t.id, null as number, null as under, ${begun(sql`t.what`)} as title from tasks t where t.id`,
  system: sql`select s.id, null as number, null as under, s.name as title from systems s where s.id`,
  exposure: sql`select e.id, e.number::text as number, null as under, e.service as title from exposures e where e.id`,
  assessment: sql`select a.id, a.number::text as number, null as under, l.name || ' ' || l.edition as title
    from assessments a join checklists l on l.id = a.checklist_id where a.id`,
  recommendation: sql`select r.id, r.number::text as number, null as under, ${begun(sql`r.what`)} as title
    from recommendations r where r.id`,
  observable: sql`select o.id, null as number, null as under, o.value as title from observables o where o.id`,
  finding: sql`select f.id, f.revision::text as number, k.number::text as under, null as title
    from findings f join claims k on k.id = f.claim_id where f.id`,
  evidence: sql`select i.id, i.number::text as number, null as under, i.title from evidence_items i where i.id`,
  referral: sql`select r.id, r.number::text as number, null as under, o.short as title
    from referrals r left join organisations o on o.id = r.unit_id where r.id`,
  deadline: sql`select d.id, null as number, null as under, d.title from deadlines d where d.id`,
  statement: sql`select s.id, s.number::text as number, null as under, s.title from statements s where s.id`,
  person: sql`select p.id, null as number, null as under, p.name as title from people p where p.id`,
  organisation: sql`select o.id, null as number, null as under, o.short as title from organisations o where o.id`,
};

/** The objects of these events by the event's id. An object that the reader does not see has no name. */
export const readSubjects = async (tx: Tx, events: readonly Event[]): Promise<Map<string, Subject>> => {
  const about = events.flatMap((event) => aboutOf(event) ?? []);
  const [called, reasons] = await Promise.all([
    readNames(tx, [...events, ...about]),
    readReasons(tx, events),
  ]);
  const nameOf = (event: Event): Named | null => {
    const its = aboutOf(event);
    const named = its && called.get(its.subjectId);
    // Of a case that the reader does not see nobody is named either.
    if (named && (event.subjectKind !== "case" || called.has(`${event.subjectId}`)))
      return { ...named, kind: its.subjectKind };
    const { name, edition } = event.facts;
    if (event.subjectKind === "log" && typeof name === "string" && typeof edition === "string")
      return { number: null, under: null, title: `${name} ${edition}`, kind: "checklist" };
    return called.get(`${event.subjectId}`) ?? null;
  };
  return new Map(
    events.map((event) => [
      event.id,
      {
        named: nameOf(event),
        purpose: reasons.get(event.id) ?? purposeIn(event.facts),
      },
    ]),
  );
};

/** What one record is called, as far as the reader sees it. */
export const namedById = async (tx: Tx, subjectKind: RecordKind, subjectId: string): Promise<Named | null> =>
  (await readNames(tx, [{ subjectKind, subjectId }])).get(subjectId) ?? null;

/** Whom or which organisation an act was about that was done to a case or a session, as its facts say. */
const aboutOf = ({ subjectKind, facts }: Event) => {
  if (subjectKind !== "case" && subjectKind !== "session") return null;
  for (const kind of ["person", "organisation"] as const) {
    const id = facts[kind];
    if (typeof id === "string" && isId(id)) return { subjectKind: kind, subjectId: id };
  }
  return null;
};
const isId = (text: string) => z.uuid().safeParse(text).success;

const readNames = async (
  tx: Tx,
  events: readonly Pick<Event, "subjectKind" | "subjectId">[],
): Promise<Map<string, Named>> => {
  if (events.length === 0) return new Map();
  // Every kind is asked for, so that it is one statement whatever is found.
  const each = Object.entries(names).map(([kind, name]) => {
    const ids = events.flatMap(({ subjectKind, subjectId }) =>
      subjectKind === kind ? (subjectId ?? []) : [],
    );
    return sql`select its.* from (${name} = any(${listed(ids)}::uuid[])) its`;
  });
  const rows = await tx.execute<Named & { id: string }>(sql.join(each, sql` union all `));
  return new Map([...rows].map(({ id, ...named }) => [id, named]));
};

/** The reason in the link of the chain that an act on evidence wrote, which the log itself does not keep. */
const readReasons = async (tx: Tx, events: readonly Event[]): Promise<Map<string, Purpose>> => {
  const ids = events.flatMap(({ id, subjectKind }) => (subjectKind === "evidence" ? id : []));
  if (ids.length === 0) return new Map();
  const rows = await tx.execute<Purpose & { id: string }>(sql`
    select distinct on (e.id) e.id, c.act, c.reason from audit_events e
      join custody_entries c on c.case_id = e.case_id and c.item_id = e.subject_id and c.person_id = e.actor_id and c.at = e.at
    where e.id = any(${listed(ids)}::uuid[]) and c.reason <> '' order by e.id, c.sequence`);
  return new Map([...rows].map(({ id, ...purpose }) => [id, purpose]));
};

const purposeIn = ({ purpose }: Event["facts"]): Purpose | null =>
  typeof purpose === "string" ? { act: null, reason: purpose } : null;

const listed = (ids: readonly string[]) => `{${[...new Set(ids)].join(",")}}`;
