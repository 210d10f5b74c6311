import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import type { Found } from "./hits";
import type { readObservables } from "./read-observables";
import type { Asked } from "./read-words";

/** How many of a kind are shown. */
export const hitsShown = 20;

/** Numbers within cases are looked for in so many of the reader's cases, those that changed last. */
const near = 50;

/** Records numbered within a case: of the case that was named, else of the reader's cases that changed last. */
const numbered = (
  kind: string,
  of: SQL,
  { number, reference }: { number: number; reference?: string },
): SQL =>
  sql`select ${kind}::text as kind, t.id from (select c.id, c.updated_at from cases c
      where ${reference ? sql`c.reference = ${reference}` : sql`true`} order by c.updated_at desc, c.id desc limit ${near}) c
    join ${of} t on t.case_id = c.id and t.number = ${number} order by c.updated_at desc limit ${hitsShown}`;

/** The statement that finds the ids of what was asked for; null where only cases, or nothing but words of a case, could be meant. */
const finding = (asked: Asked): SQL | null => {
  switch (asked.as) {
    case "case":
      return null;
    case "allegation":
      return sql`select 'allegation' as kind, a.id from allegations a where a.reference = ${asked.reference}`;
    case "evidence":
      return numbered("evidence", sql`evidence_items`, asked);
    case "statement":
      return numbered("statement", sql`statements`, asked);
    case "referral":
      return sql`select * from (${numbered("referral", sql`referrals`, asked)}) own union
        (select 'referral', r.id from referrals r where r.unit_id = runut.organisation() and r.number = ${asked.number}
          order by r.recorded_at desc limit ${hitsShown})`;
    case "hash":
      return sql`select 'evidence' as kind, i.id from evidence_items i
        where i.sha256 >= ${asked.begun} and i.sha256 < ${`${asked.begun}g`} order by i.sha256, i.id limit ${hitsShown}`;
    case "cwe":
      return sql`select * from runut.search_exposures(${asked.cwe}, null, null, null, ${hitsShown})`;
    case "cve":
      return sql`select * from runut.search_exposures(null, ${asked.cve}, null, null, ${hitsShown})`;
    case "host":
      return sql`select * from runut.search_exposures(null, null, ${asked.host}, ${asked.port ?? null}, ${hitsShown})`;
    case "port":
      return sql`select * from runut.search_exposures(null, null, null, ${asked.port}, ${hitsShown})`;
    case "words":
      return sql`select * from runut.search_records(${asked.words}, ${hitsShown})`;
  }
};

/** The observables of these values that count, in the cases of the reader. */
const met = (observables: ReturnType<typeof readObservables>): SQL | null =>
  observables.length === 0
    ? null
    : sql`select 'observable' as kind, o.id from jsonb_to_recordset(${JSON.stringify(observables)}::text::jsonb) a(kind text, value text)
        cross join lateral (select o.id, o.recorded_at from observables o
          where md5(o.value) = md5(a.value) and o.value = a.value and o.kind = a.kind and o.dropped_at is null) o
        order by o.recorded_at desc, o.id limit ${hitsShown}`;

/** The ids of records that fit what was asked for, of each kind at most so many as are shown. */
export const findIds = async (
  tx: Tx,
  asked: Asked,
  observables: ReturnType<typeof readObservables>,
): Promise<Found[]> => {
  const statements = [finding(asked), met(observables)].filter((each) => each !== null);
  const found = await Promise.all(statements.map((each) => tx.execute<Found>(each)));
  return found.flatMap((rows) => [...rows]);
};
