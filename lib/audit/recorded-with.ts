import { sql } from "drizzle-orm";
import { currentVersion, openTables } from "@/db/records/canonical";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { viewLog } from "./hold";
import { digestsUnder, type KeptDigest, recordOf, type WantedRow } from "./record-lines";
import { rowsSeenIn } from "./rows-seen";
import { toBase64 } from "./tree";

/** A row that was written with an entry, as the reader sees it. `record` and `salt` are those of its digest and null when it was written again since: what it was then is not kept, and `newest` is where what it is now was recorded, when the reader sees that entry. */
export type RecordedRow = {
  table: string;
  key: string;
  number: number;
  writings: number;
  proof: { record: string; salt: string } | null;
  newest: number | null;
};

/** The digests of all rows that a transaction wrote, and those of the rows that the reader sees. */
export type RecordedWith = { digests: string[]; rows: RecordedRow[] };

/** A transaction that wrote more is shown by its file alone. */
const most = 500;

/** What was recorded with an event, for the reader of this transaction; null where that is too much for a page. Nothing is told of a row that they do not see, but that its digest is one of those that the event commits to. */
export const recordedWith = async (tx: Tx, event: string): Promise<RecordedWith | null> => {
  const kept = await viewLog(async (log) => {
    const [{ count } = { count: 0 }] = await log<{ count: number }[]>`
      select count(*)::int as count from record_digests where event_id = ${event}`;
    return count > most ? null : ((await digestsUnder(log, [event])).get(event) ?? []);
  });
  if (!kept) return null;
  const contents = await contentsOf(tx, kept);
  const seen = kept.filter((row) => contents.has(nameOf(row)));
  const places = await placesOf(
    tx,
    seen.filter(({ number, writings }) => number < writings),
  );
  return {
    digests: kept.map(({ digest }) => toBase64(digest)),
    rows: seen.map((row) => {
      const { table, key, number, writings, salt } = row;
      const record = recordOf(row, contents.get(nameOf(row)));
      const proof = number < writings ? null : { record, salt };
      return { table, key, number, writings, proof, newest: places.get(nameOf(row)) ?? null };
    }),
  };
};

/** Where what a row is now was recorded: the place of that entry in the log; null when the reader does not see the entry or it has no place yet. Refuses a row that they do not see. */
export const recordedAt = async (tx: Tx, table: string, key: string): Promise<number | null> => {
  if (!openTables.includes(table) || !keyPattern.test(key)) throw notFound();
  const seen = await rowsSeenIn(tx)(table, [{ key, version: currentVersion(table) }]);
  if (!seen.has(key)) throw notFound();
  return (await placesOf(tx, [{ table, key }])).get(nameOf({ table, key })) ?? null;
};
const keyPattern = /^[0-9a-f-]{36}$/;

const contentsOf = async (tx: Tx, kept: readonly KeptDigest[]): Promise<Map<string, string>> => {
  const wanted = new Map<string, WantedRow[]>();
  for (const { table, key, columns } of kept)
    if (columns !== null) wanted.set(table, [...(wanted.get(table) ?? []), { key, version: columns }]);
  const found = new Map<string, string>();
  for (const [table, rows] of wanted)
    for (const [key, content] of await rowsSeenIn(tx)(table, rows))
      found.set(nameOf({ table, key }), content);
  return found;
};

/** By the name of a row: where its newest writing stands in the log, for those of which the reader sees the entry. */
const placesOf = async (tx: Tx, rows: readonly Named[]): Promise<Map<string, number>> => {
  if (rows.length === 0) return new Map();
  const newest = await viewLog(
    (log) => log<(Named & { event: string })[]>`
      select distinct on (d.table_name, d.row_key) d.table_name as table, d.row_key as key, d.event_id as event
      from unnest(${rows.map(({ table }) => table)}::text[], ${rows.map(({ key }) => key)}::text[]) w(tab, key)
        join record_digests d on d.table_name = w.tab and d.row_key = w.key
      order by d.table_name, d.row_key, d.number desc`,
  );
  const events = `{${newest.map(({ event }) => event).join(",")}}`;
  const found = await tx.execute<{ event: string; index: string }>(
    sql`select e.id as event, l.index from audit_leaves l join audit_events e on e.id = l.event_id where e.id = any(${events}::uuid[])`,
  );
  const indexes = new Map(found.map(({ event, index }) => [event, Number(index)]));
  return new Map(
    newest.flatMap((row) => {
      const index = indexes.get(row.event);
      return index === undefined ? [] : [[nameOf(row), index] as const];
    }),
  );
};

type Named = { table: string; key: string };
const nameOf = ({ table, key }: Named) => `${table}/${key}`;
