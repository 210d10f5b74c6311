import { type SQL, sql } from "drizzle-orm";

/** The page below a case where it is mended, and its rows in a case from their `from` on. */
type Unfinished = { where: string; rows: (caseId: string) => SQL };

/** What keeps a case from closing and is counted for that alone, in the order in which it is usually mended; a noun adds its row. */
export const unfinished = {
  without_keeper: {
    where: "people",
    rows: (caseId) =>
      sql`(select generate_series(1, w.lead + w.items) from runut.without_keeper(${caseId}) w) gone`,
  },
  findings_unconfirmed: {
    where: "findings",
    rows: (caseId) =>
      // From the function as a table: within the series the planner would count by itself once more.
      sql`(select generate_series(1, u.count) from runut.unconfirmed(${caseId}) u(count)) waiting`,
  },
  deadlines_running: {
    where: "deadlines",
    // Each way to a deadline has its own index; as one condition they would read every deadline.
    rows: (caseId) => sql`(select d.id from deadlines d where d.ending is null and d.case_id = ${caseId}
      union select d.id from allegations a join deadlines d on d.allegation_id = a.id
        where a.case_id = ${caseId} and d.ending is null) running`,
  },
  assessments_open: {
    where: "assessments",
    rows: (caseId) =>
      sql`(select generate_series(1, u.count) from runut.unreported(${caseId}) u(count)) assessed`,
  },
  recommendations_open: {
    where: "recommendations",
    rows: (caseId) =>
      sql`(select v.id from recommendations v where v.case_id = ${caseId} and v.state in ('proposed', 'accepted', 'implemented')) advised`,
  },
  statements_flagged: {
    where: "statements",
    rows: (caseId) =>
      sql`(select f.id from statement_flags f where f.case_id = ${caseId} and f.ending is null) flagged`,
  },
  tasks_open: {
    where: "tasks",
    rows: (caseId) =>
      sql`(select t.id from tasks t where t.case_id = ${caseId} and t.ending is null) open_tasks`,
  },
} as const satisfies Record<string, Unfinished>;

export type UnfinishedKey = keyof typeof unfinished;

/** How many of each there are in a case, as one JSON value in SQL. */
export const countUnfinished = (caseId: string): SQL => {
  const counts = Object.entries(unfinished).map(
    ([key, { rows }]) => sql`${sql.raw(`'${key}'`)}, (select count(*) from ${rows(caseId)})`,
  );
  return sql`jsonb_build_object(${sql.join(counts, sql`, `)})`;
};
