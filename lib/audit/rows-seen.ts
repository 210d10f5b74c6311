import { sql } from "drizzle-orm";
import { openTables } from "@/db/records/canonical";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import type { ReadRows } from "./record-lines";

/** The rows that a person sees, each time in a transaction of theirs. Tables with personal columns are passed over. */
export const rowsSeenBy =
  (person: Person): ReadRows =>
  (table, wanted) =>
    as(person, (tx) => rowsSeenIn(tx)(table, wanted), "read only");

/** The rows that the reader of this transaction sees. */
export const rowsSeenIn =
  (tx: Tx): ReadRows =>
  async (table, wanted) => {
    if (!openTables.includes(table)) return new Map();
    const rows = await tx.execute<{ key: string; content: string }>(
      sql`select row_key as key, content from runut.rows_of(${table}, ${JSON.stringify(wanted)}::text::jsonb)`,
    );
    return new Map(rows.map(({ key, content }) => [key, content]));
  };
