import { sql } from "drizzle-orm";
import { z } from "zod";
import { job } from "@/lib/kernel/actor";
import { command, done } from "@/lib/kernel/command";
import { dayOf } from "@/lib/kernel/day";
import { conflict, Refusal } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";

type Called = {
  recommendation: string;
  in_case: string;
  number: number;
  due_on: string;
  is_over: boolean;
  people: string[];
};

/** Tells of one recommendation that its day comes or is over. Refuses where there is none that was not told of. */
const callNext = command("recommendation.call", z.object({}), async (tx, { at }) => {
  const [due] = await tx.execute<Called>(
    sql`select recommendation, in_case, number, due_on::text, is_over, people from runut.call_recommendation(${dayOf(at)}::date)`,
  );
  if (!due) throw conflict("recommendation.none_due");
  const { recommendation: subjectId, in_case: caseId, number } = due;
  return done(
    { id: subjectId },
    { caseId, subjectId, facts: { number, due: due.due_on, over: due.is_over } },
    [
      notify(due.people, {
        kind: due.is_over ? "recommendation.overdue" : "recommendation.due",
        caseId,
        subjectId,
        facts: { number },
      }),
    ],
  );
});

/** Tells of every recommendation that falls due within three days or is overdue, once each however many processes look; gives how many. */
export const callRecommendations = async (): Promise<number> => {
  for (let called = 0; ; called += 1) {
    try {
      await callNext(job("upkeep"), {});
    } catch (error) {
      if (error instanceof Refusal && error.key === "recommendation.none_due") return called;
      throw error;
    }
  }
};
