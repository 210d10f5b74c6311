import { recordTables } from "@/db/records/canonical";
import type { LogTx } from "./hold";
import { type Fault, fault } from "./verdict";

/** A row that is not what the log last heard of it. `since` is the index of the event by which it should be: null for a row that no event knows, for what is derived, and while the event waits for its place. */
export type AlteredRecord = {
  table: string;
  key: string;
  what: "altered" | "deleted" | "added" | "missing" | "derived";
  since: number | null;
};

/** Rows compared in one statement; how many altered ones a verdict names. */
const page = 5000;
const most = 100;

/** The first leaf from `from` to `to` whose event does not commit to the digests that are kept under it. */
export const alteredDigests = async (tx: LogTx, from: number, to: number): Promise<Fault | null> => {
  const [row] = await tx<{ index: string | null }[]>`
    select min(l.index) as index from audit_leaves l join audit_events e on e.id = l.event_id left join lateral (
      select encode(sha256(string_agg(d.digest, ''::bytea order by d.digest)), 'hex') as hex from record_digests d where d.event_id = e.id
    ) kept on true
    where l.index >= ${from} and l.index <= ${to} and kept.hex is distinct from e.records`;
  return row && row.index !== null ? fault(Number(row.index), "digests_altered") : null;
};

/** Digests of no event, or of a row whose numbers have a gap. */
export const strayDigests = async (tx: LogTx, size: number): Promise<Fault | null> => {
  const [row] = await tx<{ stray: boolean }[]>`
    select exists (select 1 from record_digests d where not exists (select 1 from audit_events e where e.id = d.event_id))
      or exists (select 1 from record_digests group by table_name, row_key having min(number) <> 1 or max(number) <> count(*)) as stray`;
  return row?.stray ? fault(size, "digests_altered") : null;
};

/** Every row of every record compared with its last digest, and all that is derived with what it follows from; the first hundred that differ. */
export const alteredRecords = async (tx: LogTx): Promise<AlteredRecord[]> => {
  const found = await alteredRows(tx);
  if (found.length >= most) return found;
  const derived = await tx<
    { tab: string; row_key: string }[]
  >`select * from runut.altered_derived() limit ${most}`;
  found.push(
    ...derived.map((row) => ({ table: row.tab, key: row.row_key, what: "derived" as const, since: null })),
  );
  return found.slice(0, most);
};

/** A log of few digests is compared in one statement. */
const alteredRows = async (tx: LogTx): Promise<AlteredRecord[]> => {
  const [digests] = await tx<{ few: boolean }[]>`
    select count(*) <= ${page} as few from (select 1 from record_digests limit ${page + 1}) counted`;
  if (digests?.few) {
    const rows = await tx<(Row & { name: string })[]>`
      select t.name, a.row_key, a.what, l.index from unnest(${recordTables as string[]}::text[]) t(name)
        cross join lateral runut.altered_records(t.name, '', null) a
        left join audit_leaves l on l.event_id = a.event_id limit ${most}`;
    return rows.map((row) => alteredRow(row.name, row));
  }
  const found: AlteredRecord[] = [];
  for (let place: RecordPlace | null = firstPlace; place !== null && found.length < most; ) {
    const { rows, next }: RecordPage = await alteredPage(tx, place);
    found.push(...rows.map(({ caseId: _, ...row }) => row));
    place = next;
  }
  return found.slice(0, most);
};

type Row = { row_key: string; what: AlteredRecord["what"]; index: string | null };

const alteredRow = (table: string, { row_key: key, what, index }: Row): AlteredRecord => ({
  table,
  key,
  what,
  since: index === null ? null : Number(index),
});

/** A place in the comparison of all rows: behind a key of a table. */
export type RecordPlace = { table: string; key: string };
/** The rows of one page that differ, each with the case of the event that it should be by, and where the next page begins; null behind the last table. */
export type RecordPage = { rows: (AlteredRecord & { caseId: string | null })[]; next: RecordPlace | null };

/** Compares the page of rows that begins at a place. */
export const alteredPage = async (tx: LogTx, { table, key }: RecordPlace): Promise<RecordPage> => {
  const [end] = await tx<
    { upto: string | null }[]
  >`select runut.record_page(${table}, ${key}, ${page}) as upto`;
  const upto = end?.upto ?? null;
  const rows = await tx<(Row & { caseId: string | null })[]>`
    select a.row_key, a.what, l.index, e.case_id as "caseId" from runut.altered_records(${table}, ${key}, ${upto}) a
      left join audit_leaves l on l.event_id = a.event_id left join audit_events e on e.id = a.event_id limit ${most}`;
  const following = recordTables[recordTables.indexOf(table) + 1];
  const nextTable = following === undefined ? null : { table: following, key: "" };
  return {
    rows: rows.map((row) => ({ ...alteredRow(table, row), caseId: row.caseId })),
    next: upto === null ? nextTable : { table, key: upto },
  };
};

export const firstPlace: RecordPlace = { table: recordTables[0] ?? "", key: "" };
