import type { Sql } from "postgres";
import type { ReadRows } from "./record-lines";

/** All rows that there are, for the owner of the tables; of a personal value its digest. */
export const rowsKept =
  (owner: Sql): ReadRows =>
  async (table, wanted) => {
    const rows = await owner<{ key: string; content: string }[]>`
      select row_key as key, content from runut.rows_of(${table}, ${JSON.stringify(wanted)}::text::jsonb)`;
    return new Map(rows.map(({ key, content }) => [key, content]));
  };
