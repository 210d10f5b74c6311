import { sql } from "drizzle-orm";
import type { recommendationSteps } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

/** What was recommended from the results of an assessment, and what was last said of it. */
export type Advised = {
  number: number;
  what: string;
  owner: string;
  dueOn: string;
  /** Null while its owner has not answered. */
  step: (typeof recommendationSteps)[number] | null;
  words: string | null;
  occurredOn: string | null;
  by: string | null;
};

/** The recommendations that follow from results of an assessment, those that the actor sees, each with its last step. */
export const advisedFrom = async (tx: Tx, assessmentId: string): Promise<Advised[]> => {
  const rows = await tx.execute<Advised>(sql`
    select v.number, v.what, o.name as owner, v.due_on::text as "dueOn", s.step, s.words, s.occurred_on::text as "occurredOn", p.name as by
    from recommendations v join organisations o on o.id = v.owner_id
      left join lateral (select * from recommendation_steps n where n.recommendation_id = v.id
        order by n.taken_at desc, n.id desc limit 1) s on true
      left join people p on p.id = s.taken_by
    where v.id in (select g.recommendation_id from assessment_results r
      join recommendation_grounds g on g.result_id = r.id where r.assessment_id = ${assessmentId})
    order by v.number`);
  return [...rows];
};
