import { type SQL, sql } from "drizzle-orm";
import { storedMoment } from "@/db/schema/stored-moment";
import type { precisions } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { type Page, pageOf, pageSize } from "@/lib/kernel/page";
import type { Label } from "@/lib/labels/leave";
import { datesShown } from "../queries";
import { behindCursor, conditionOf, kindsWanted, type Wanted } from "./conditions";
import { readLineCursor, writeLineCursor } from "./cursor";
import { type LineKindName, lineKind, lineKindNames } from "./kinds";

/** An entry of the line: what happened in the world, or what was done in Runut. */
export type LineRow = {
  kind: LineKindName;
  id: string;
  at: Date;
  precision: (typeof precisions)[number];
  party: string | null;
  number: number | null;
  state: string | null;
  text: string;
  source: string;
  event: string | null;
  /** The number of the item that shows it, where the reader sees that. */
  evidence: number | null;
  /** Whether there is such an item, seen or not. */
  isHeld: boolean;
  /** Its own label, and who holds what is under it. */
  label: Label | null;
  holder: string | null;
};

const nothing = sql`null::text`;

/** The rows of one kind that are wanted, each with what the line shows of it. */
const rowsOf = (name: LineKindName, condition: SQL, cut: SQL): SQL => {
  const { at, from, says } = lineKind(name);
  const isDay = "day" in at;
  const when = isDay ? sql`(${at.day}::timestamp at time zone 'Asia/Jakarta')` : at.moment;
  const precision = says.precision
    ? sql`coalesce(${says.precision}, 'day')`
    : sql`${isDay ? "day" : "minute"}::text`;
  return sql`(select ${lineKindNames.indexOf(name)}::int as place, r.id, ${when} as at, ${precision} as precision,
    ${says.party ?? sql`null::uuid`} as party_id, ${says.number ?? sql`null::int`} as number, ${says.state ?? nothing} as state,
    ${says.text ?? nothing} as text, ${says.source ?? nothing} as source, ${says.event ?? nothing} as event,
    ${says.evidence ?? sql`null::uuid`} as evidence_id, ${says.label ?? nothing} as label, ${says.holder ?? sql`null::uuid`} as holder
    from ${from} where ${condition} order by ${isDay ? at.day : at.moment} ${cut})`;
};

type Raw = Omit<LineRow, "kind" | "at"> & { place: number; at: string };

/** What the entries in `found` say, in their order, the party and the item by what people call them. */
const shown = async (tx: Tx, found: SQL, order: SQL): Promise<LineRow[]> => {
  const rows = await tx.execute<Raw>(sql`
    select m.place, m.id, m.at::text as at, m.precision, o.short as party, m.number, m.state, coalesce(m.text, '') as text,
      coalesce(m.source, '') as source, m.event, i.number as evidence, m.evidence_id is not null as "isHeld", m.label, m.holder
    from (${found}) m left join organisations o on o.id = m.party_id left join evidence_items i on i.id = m.evidence_id
    order by m.at ${order}, m.place ${order}, m.id ${order}`);
  return [...rows].map(({ place, at, ...row }) => ({
    ...row,
    kind: lineKindNames[place] ?? "entry",
    at: storedMoment(at),
  }));
};

/** A page of the line of a case, as the filter wants it, the latest first unless it says otherwise; both sides in one order, told apart by their kind. */
export const lineOfCase = async (
  tx: Tx,
  caseId: string,
  wanted: Wanted,
  limit = pageSize,
): Promise<Page<LineRow, string>> => {
  const kinds = kindsWanted(wanted);
  if (kinds.length === 0) return { rows: [], next: undefined };
  const order = wanted.order === "oldest" ? sql`asc` : sql`desc`;
  const cursor = readLineCursor(wanted.after);
  const each = kinds.map((name) => {
    const its = conditionOf(name, caseId, wanted);
    const beyond = cursor ? sql`${its} and ${behindCursor(name, wanted, cursor)}` : its;
    return rowsOf(name, beyond, sql`${order}, r.id ${order} limit ${limit + 1}`);
  });
  const merged = sql`select * from (${sql.join(each, sql` union all `)}) u
    order by u.at ${order}, u.place ${order}, u.id ${order} limit ${limit + 1}`;
  return pageOf(await shown(tx, merged, order), limit, writeLineCursor);
};

/** The dates that stand for these events of a case, latest first, of each event one more than stand side by side. */
export const datesOfEvents = async (
  tx: Tx,
  caseId: string,
  events: readonly string[],
): Promise<LineRow[]> => {
  if (events.length === 0) return [];
  const one = rowsOf(
    "entry",
    sql`r.case_id = ${caseId} and r.event = n.event`,
    sql`desc, r.id desc limit ${datesShown + 1}`,
  );
  const found = sql`select d.* from jsonb_array_elements_text(${JSON.stringify(events)}::text::jsonb) n(event), lateral ${one} d`;
  return shown(tx, found, sql`desc`);
};
