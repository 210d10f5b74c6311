import { recordLine } from "./export-lines";
import type { LogTx } from "./hold";
import { type Hash, hashRow } from "./tree";

/** A row by its key, and the version of its columns in which its canonical form is asked for. */
export type WantedRow = { key: string; version: number };
/** Gives the canonical form of those of the rows that whoever it reads for sees, by their keys. */
export type ReadRows = (table: string, wanted: readonly WantedRow[]) => Promise<ReadonlyMap<string, string>>;

/** Which rows an export holds; `leaveOut` is told of how many more the log keeps a digest that are not in it. */
export type WantedRows = { read: ReadRows; leaveOut?: (count: number) => void };

/** The digest of one row, as the log keeps it. */
export type KeptDigest = {
  table: string;
  key: string;
  number: number;
  columns: number | null;
  salt: string;
  digest: Hash;
  /** How often the row was written; more than `number` when it was written since. */
  writings: number;
};

/** Leaves looked at in one go; the rows of a transaction with more than `most` (an upgrade) would each name all the others, and are left out. */
const page = 200;
const most = 1000;

/** The rows whose last writing is under a leaf of the file, in the order of FORMAT.md §11. */
export async function* recordLines(
  tx: LogTx,
  { from, size, alone }: { from: number; size: number; alone: readonly number[] },
  { read, leaveOut = () => undefined }: WantedRows,
): AsyncGenerator<string> {
  for (let after = -1; ; ) {
    const leaves = await tx<{ index: string; id: string; rows: number }[]>`
      select l.index, l.event_id as id, (select count(*)::int from record_digests d where d.event_id = l.event_id) as rows from audit_leaves l join audit_events e on e.id = l.event_id
      where l.index > ${after} and l.index < ${size} and e.records is not null
        and (l.index >= ${from} or l.index = any(${alone as number[]}::bigint[])) order by l.index limit ${page}`;
    const last = leaves.at(-1);
    if (!last) return;
    const digests = await digestsUnder(
      tx,
      leaves.flatMap(({ id, rows }) => (rows > most ? [] : [id])),
    );
    for (const { rows } of leaves) if (rows > most) leaveOut(rows);
    const records = await provenRecords([...digests.values()].flat(), read, leaveOut);
    for (const { index, id } of leaves) {
      const all = digests.get(id) ?? [];
      yield all.map((kept) => lineOf(Number(index), kept, all, records.get(kept))).join("");
    }
    after = Number(last.index);
  }
}

const lineOf = (index: number, kept: KeptDigest, all: readonly KeptDigest[], record: string | undefined) => {
  if (record === undefined) return "";
  const others = all.flatMap((each) => (each === kept ? [] : [each.digest]));
  return recordLine(index, kept.salt, others, record);
};

/** What the log keeps of the rows that the transactions of these events wrote, by event, ascending by digest. */
export const digestsUnder = async (
  tx: LogTx,
  events: readonly string[],
): Promise<Map<string, KeptDigest[]>> => {
  const found = new Map<string, KeptDigest[]>(events.map((id) => [id, []]));
  const rows = await tx<(Omit<KeptDigest, "digest"> & { event: string; digest: Buffer })[]>`
    select d.event_id as event, d.table_name as table, d.row_key as key, d.number, d.columns, d.salt, d.digest, (
      select max(n.number) from record_digests n where n.table_name = d.table_name and n.row_key = d.row_key) as writings
    from record_digests d where d.event_id = any(${events as string[]}::uuid[]) order by d.digest`;
  for (const { event, digest, ...kept } of rows)
    found.get(event)?.push({ ...kept, digest: digest.toString("latin1") });
  return found;
};

/** Of these digests, the records of those whose rows are given, were not written since and are what was recorded of them. */
const provenRecords = async (
  digests: readonly KeptDigest[],
  read: ReadRows,
  leaveOut: (count: number) => void,
): Promise<Map<KeptDigest, string>> => {
  const proven = new Map<KeptDigest, string>();
  const newest = digests.filter(({ number, writings, columns }) => number === writings && columns !== null);
  for (const table of new Set(newest.map((row) => row.table))) {
    const rows = newest.filter((row) => row.table === table);
    const contents = await read(
      table,
      rows.map(({ key, columns }) => ({ key, version: columns ?? 0 })),
    );
    for (const kept of rows) {
      const record = recordOf(kept, contents.get(kept.key));
      if (hashRow(kept.salt, record) === kept.digest) proven.set(kept, record);
      else leaveOut(1);
    }
  }
  return proven;
};

/** The record (FORMAT.md §11) that a row has, as far as it is given. */
export const recordOf = ({ columns, key, number, table }: KeptDigest, content = "null") =>
  `{"columns":${columns},"key":${JSON.stringify(key)},"number":${number},"row":${content},"table":"${table}"}`;
