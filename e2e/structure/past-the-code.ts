import { owner } from "./owner";
import type { Row, Viewer } from "./visibility-rules";

const undone = new Error("undone");

/** Runs one statement as `runut_app` and the person, looks as the owner at what it did to `table`, and undoes it. The rows, or the error's code. */
export const attempt = async (
  viewer: Pick<Viewer, "id">,
  statement: string,
  table?: string,
): Promise<Row[] | string> => {
  let outcome: Row[] | string = [];
  await owner()
    .begin(async (tx) => {
      await tx.unsafe(
        `select runut.enter('${viewer.id}'); set local role runut_app; ${statement}; reset role`,
      );
      if (table) {
        const touched = await tx.unsafe<{ row: Row }[]>(
          `select to_jsonb(t) as row from ${table} t where xmin = pg_current_xact_id()::xid`,
        );
        outcome = touched.map(({ row }) => row);
      }
      throw undone;
    })
    .catch((error: Error & { code?: string }) => {
      if (error !== undone) outcome = error.code ?? error.message;
    });
  return outcome;
};

/** What the database works out from the rest of a row, by table: nobody gives it. */
const workedOut: Readonly<Record<string, readonly string[]>> = { exposures: ["first_seen_on"] };

/** A statement that inserts one row, given as JSON. */
export const insert = (table: string, row: string): string => {
  const from = `from jsonb_populate_record(null::${table}, $row$${row}$row$::jsonb)`;
  const left = workedOut[table];
  if (left === undefined || row === "") return `insert into ${table} select * ${from}`;
  const given = Object.keys(JSON.parse(row)).filter((column) => !left.includes(column));
  return `insert into ${table} (${given}) select ${given} ${from}`;
};
