import { type SQL, sql } from "drizzle-orm";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import type { LineCursor } from "./cursor";
import type { LineFilter } from "./filter";
import { type LineKindName, lineKind, lineKindNames } from "./kinds";

/** The acts whose words hold the text that is looked for, which only the pages can tell. */
export type Wanted = LineFilter & { acts?: readonly string[] };

/** The kinds of which the filter can let an entry through. */
export const kindsWanted = ({ side, kind, workstream, event }: LineFilter): LineKindName[] =>
  lineKindNames.filter((name) => {
    const its = lineKind(name);
    const isOfStream =
      workstream === undefined || its.workstream === workstream || its.workstream === "of_each";
    return (
      (side === undefined || its.side === side) &&
      (kind.length === 0 || kind.includes(name)) &&
      isOfStream &&
      (event === undefined || its.says.event !== undefined)
    );
  });

/** What a row of that kind, as `r`, has to be for the filter, in a case. */
export const conditionOf = (name: LineKindName, caseId: string, wanted: Wanted): SQL => {
  const { at, where, says, workstream } = lineKind(name);
  const { from, until, party, text } = wanted;
  const when = "day" in at ? at.day : at.moment;
  const first = from && ("day" in at ? sql`${from}::date` : moment(startOfDay(from)));
  const behind = until && ("day" in at ? sql`${until}::date + 1` : moment(startOfDay(until, 1)));
  return sql.join(
    [
      sql`r.case_id = ${caseId} and ${when} is not null`,
      ...(where ? [where] : []),
      ...(first ? [sql`${when} >= ${first}`] : []),
      ...(behind ? [sql`${when} < ${behind}`] : []),
      ...(party ? [sql`${says.party ?? sql`null::uuid`} = ${party}`] : []),
      ...(wanted.workstream && workstream === "of_each" ? [sql`r.workstream = ${wanted.workstream}`] : []),
      ...(wanted.event ? [sql`${says.event} = ${wanted.event}`] : []),
      ...(text ? [name === "act" ? saysInLog(text, wanted.acts ?? []) : saysInWorld(text, says)] : []),
    ],
    sql` and `,
  );
};

const moment = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const saysInWorld = (text: string, { text: its, source }: { text?: SQL; source?: SQL }): SQL =>
  sql`concat_ws(' ', ${its ?? sql`null`}, ${source ?? sql`null`}) ilike ${pattern(text)}`;

const saysInLog = (text: string, acts: readonly string[]): SQL =>
  sql`(r.action in (select jsonb_array_elements_text(${JSON.stringify(acts)}::text::jsonb))
    or exists (select from people p where p.id = r.actor_id and p.name ilike ${pattern(text)}))`;

/** That a row of that kind stands behind the cursor, in the order of moment, kind and id. */
export const behindCursor = (name: LineKindName, { order }: LineFilter, cursor: LineCursor): SQL => {
  const { at } = lineKind(name);
  const isOldest = order === "oldest";
  const [beyond, place] = [isOldest ? sql`>` : sql`<`, lineKindNames.indexOf(name)];
  const its = Math.sign(place - lineKindNames.indexOf(cursor.kind)) * (isOldest ? -1 : 1);
  if ("moment" in at) {
    const then = moment(cursor.at);
    if (its === 0) return sql`(${at.moment}, r.id) ${beyond} (${then}, ${cursor.id}::uuid)`;
    return its > 0 ? sql`${at.moment} ${beyond} ${then}` : sql`${at.moment} ${beyond}= ${then}`;
  }
  const day = dayOf(cursor.at);
  // A day stands at its beginning: an hour of it is later than that.
  const isAtBeginning = startOfDay(day).getTime() === cursor.at.getTime();
  if (!isAtBeginning) return isOldest ? sql`${at.day} > ${day}::date` : sql`${at.day} <= ${day}::date`;
  if (its === 0) return sql`(${at.day}, r.id) ${beyond} (${day}::date, ${cursor.id}::uuid)`;
  return its > 0 ? sql`${at.day} ${beyond} ${day}::date` : sql`${at.day} ${beyond}= ${day}::date`;
};
