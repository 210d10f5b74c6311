import { sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { findCase } from "@/lib/cases/find";
import type { Case } from "@/lib/cases/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Label, strictest } from "@/lib/labels/leave";
import { leavesWith } from "@/lib/labels/leaves-with";
import { parts } from "./parts";

/** A row as its table has it: moments in ISO 8601, ids as they are. */
export type RecordRow = Readonly<Record<string, unknown>>;
export type Dossier = {
  case: Pick<Case, "id" | "reference" | "title">;
  /** The strictest label of the case and of all that is in it. */
  label: Label;
  records: Readonly<Record<string, readonly RecordRow[]>>;
  /** Who and what the ids in the records are. */
  people: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string; short: string }[];
  /** How many records of each table the reader sees and may not take out, since their label holds them elsewhere. */
  heldBack: Readonly<Record<string, number>>;
};

/** All records of a case that the actor sees and whose label lets them leave with the actor. Refuses a case that they do not see. */
export const readDossier = async (tx: Tx, reference: string, person: Person): Promise<Dossier> => {
  const found = await findCase(tx, reference);
  const read = await Promise.all(
    parts.map(async ({ table, columns, its }) => {
      const fields = sql.join(
        columns.map((name) => sql`${name}::text, r.${sql.identifier(name)}`),
        sql`, `,
      );
      const rows = await tx.execute<{ row: RecordRow }>(
        sql`select jsonb_build_object(${fields}) as row from ${sql.identifier(table)} r where ${its(found.id)}`,
      );
      return [table, rows.map(({ row }) => row).sort(byTime)] as const;
    }),
  );
  const held = new Set(
    read.flatMap(([, rows]) => rows.filter((row) => !leaves(row, person)).map(({ id }) => `${id}`)),
  );
  const isHeld = (row: RecordRow) => Object.values(row).some((value) => held.has(`${value}`));
  const heldBack = read.map(([table, rows]) => [table, rows.filter(isHeld).length] as const);
  const kept = read.map(([table, rows]) => [table, rows.filter((row) => !isHeld(row))] as const);
  const here = new Set(kept.flatMap(([, rows]) => rows.map(({ id }) => `${id}`)));
  // The giving of what is not here would tell that there is such a record.
  const isOfWhatIsHere = (row: RecordRow) => !("record_id" in row) || here.has(`${row.record_id}`);
  const records = Object.fromEntries(kept.map(([table, rows]) => [table, rows.filter(isOfWhatIsHere)]));
  const ids = [...new Set(Object.values(records).flatMap((rows) => rows.flatMap(uuidsOf)))];
  const [named, houses] = await Promise.all([
    tx.select({ id: people.id, name: people.name }).from(people).where(isOneOf(people.id, ids)),
    tx
      .select({ id: organisations.id, name: organisations.name, short: organisations.short })
      .from(organisations)
      .where(isOneOf(organisations.id, ids)),
  ]);
  return {
    case: found,
    label: strictest([found.label, ...Object.values(records).flat().flatMap(labelOf)]),
    records,
    people: named,
    organisations: houses,
    heldBack: Object.fromEntries(heldBack.filter(([, count]) => count > 0)),
  };
};

const leaves = (row: RecordRow, person: Person): boolean =>
  labelOf(row).every((label) =>
    leavesWith(person, label, `${row.organisation_id ?? row.holder_id ?? person.organisationId}`),
  );

const labelOf = (row: RecordRow): Label[] => ("label" in row ? [row.label as Label] : []);

const timeOf = (row: RecordRow): string =>
  `${Object.entries(row).find(([name, value]) => /_(at|on)$/.test(name) && value !== null)?.[1] ?? ""}`;
const byTime = (a: RecordRow, b: RecordRow): number => timeOf(a).localeCompare(timeOf(b));

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuidsOf = (row: RecordRow): string[] =>
  Object.values(row).filter((value): value is string => typeof value === "string" && uuid.test(value));

const isOneOf = (column: typeof people.id | typeof organisations.id, ids: readonly string[]) =>
  sql`${column} = any(${`{${ids.join(",")}}`}::uuid[])`;
