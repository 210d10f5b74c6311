import { sql } from "drizzle-orm";
import type { RequirementWords } from "@/db/schema/checklists";
import type { Tx } from "@/lib/kernel/as";
import type { Assessment } from "./lock";
import { type Latest, latestResults, type RequirementResult } from "./results";

type Against = Pick<Assessment, "id" | "checklistId" | "levels">;

const levelsOf = ({ levels }: Against) =>
  sql`(select l::int from jsonb_array_elements_text(${JSON.stringify(levels)}::text::jsonb) l)`;

const newest = (
  of: string,
) => sql`(select distinct on (x.requirement_id) x.requirement_id, x.result from assessment_results x
  where x.assessment_id = ${of} order by x.requirement_id, x.revision desc)`;

export type ChapterProgress = {
  chapter: string;
  words: RequirementWords;
  level: number;
  n: number;
} & Record<RequirementResult | "none", number>;

/** How many requirements of each chapter and level came to each result, in the order of the checklist; "none" where nobody said anything. */
export const progressOf = async (tx: Tx, of: Against): Promise<ChapterProgress[]> => {
  const rows = await tx.execute<ChapterProgress>(sql`
    select r.chapter, r.level, (array_agg(r.words order by r.position))[1] as words, count(*)::int as n,
      count(*) filter (where x.result = 'met')::int as met,
      count(*) filter (where x.result = 'not_met')::int as not_met,
      count(*) filter (where x.result = 'not_applicable')::int as not_applicable,
      count(*) filter (where x.result = 'not_tested')::int as not_tested,
      count(*) filter (where x.result is null)::int as none
    from checklist_requirements r left join ${newest(of.id)} x on x.requirement_id = r.id
    where r.checklist_id = ${of.checklistId} and r.level in ${levelsOf(of)}
    group by r.chapter, r.level order by min(min(r.position)) over (partition by r.chapter), r.level`);
  return [...rows];
};

export type SheetRow = {
  id: string;
  code: string;
  chapter: string;
  section: string;
  level: number;
  words: RequirementWords;
  latest: Latest | null;
};

/** The results by which a sheet can be shown. */
export const shownResults = ["not_met", "open", "not_applicable", "met", "not_tested"] as const;

/** Which requirements a sheet shows: those of a chapter, or those that came to a result; "open" are those of which nobody said that they were tested. */
export type Shown = { chapter: string } | { result: (typeof shownResults)[number] };

/** The most that a sheet by result shows at once. */
export const mostRows = 100;

/** The requirements that a sheet shows, in the order of the checklist, each with its newest result. */
export const sheetOf = async (tx: Tx, of: Against, shown: Shown, limit = mostRows): Promise<SheetRow[]> => {
  const which =
    "chapter" in shown
      ? sql`r.chapter = ${shown.chapter}`
      : shown.result === "open"
        ? sql`coalesce(x.result, 'not_tested') = 'not_tested'`
        : sql`x.result = ${shown.result}`;
  const rows = await tx.execute<Omit<SheetRow, "latest">>(sql`
    select r.id, r.code, r.chapter, r.section, r.level, r.words
    from checklist_requirements r left join ${newest(of.id)} x on x.requirement_id = r.id
    where r.checklist_id = ${of.checklistId} and r.level in ${levelsOf(of)} and ${which}
    order by r.position ${"chapter" in shown ? sql`` : sql`limit ${limit}`}`);
  const found = [...rows];
  const latest = await latestResults(
    tx,
    of.id,
    found.map(({ id }) => id),
  );
  return found.map((row) => ({ ...row, latest: latest.get(row.id) ?? null }));
};
