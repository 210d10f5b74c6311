import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { exposureRetestResults, exposureRetests } from "@/db/schema/retests";
import { retestResults } from "@/db/schema/vocabulary";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { type Dated, dated } from "@/lib/kernel/dated";
import { recordName } from "@/lib/kernel/record-name";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { line, reason } from "@/lib/kernel/text";
import { afterRetest } from "./lifecycle";
import { type Exposure, lockExposure } from "./lock";
import { requireAfterClosing, requirePossible } from "./possible";
import { takeStep } from "./step";

const input = z.object({
  retestId: z.uuid(),
  result: z.enum(retestResults),
  testedAt: dated().optional(),
  tester: line(120).optional(),
  found: reason(),
  evidenceId: recordName().optional(),
});
type Told = { result: (typeof retestResults)[number]; testedAt?: Dated | undefined };

/** Records what a planned re-test showed and who tested, the planned tester where nobody else is named: passed, the closure is confirmed; failed, the exposure is open again; not done, nothing moves. Once: of two who record it, the later is refused. Refuses a re-test of what is not said to be closed, and a day on which it cannot have been, or from before the closing. */
export const recordRetest = command("exposure.retest", input, async (tx, { actor, at, input }) => {
  const { exposure, retestId, planned } = await lockRetest(tx, input.retestId);
  const to = await outcomeOf(tx, exposure, input, at);
  if (to) await requireAfterClosing(tx, "testedAt", exposure, to.when, at);
  const [item, ...others] =
    (await itemsOfCase(tx, exposure.caseId, input.evidenceId === undefined ? [] : [input.evidenceId])) ?? [];
  if (input.evidenceId !== undefined && (!item || others.length > 0))
    throw invalid({ evidenceId: "not_of_this_case" });
  await tx.insert(exposureRetestResults).values({
    id: randomUUID(),
    caseId: exposure.caseId,
    exposureId: exposure.id,
    retestId,
    result: input.result,
    testedAt: to ? to.when.at : null,
    testedExactness: to ? to.when.exactness : null,
    tester: to ? (input.tester ?? planned) : null,
    found: input.found,
    evidenceId: item?.id ?? null,
    recordedBy: actor.id,
    recordedAt: at,
  });
  const moves = to !== null && to.state !== exposure.state;
  const step = to && { to: to.state, reason: input.found, when: to.when };
  return done(
    { id: exposure.id, state: to?.state ?? exposure.state },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: {
        number: exposure.number,
        retest: retestId,
        result: input.result,
        before: exposure.state,
        after: to?.state ?? exposure.state,
      },
    },
    moves && step ? await takeStep(tx, exposure, step, { actor, at }) : [],
  );
});

/** The re-test with its exposure and planned tester, the case held until the end of the transaction. Refuses what the actor may not see and what has a result already. */
const lockRetest = async (tx: Tx, retestId: string) => {
  const [seen] = await tx
    .select({ exposureId: exposureRetests.exposureId, planned: exposureRetests.tester })
    .from(exposureRetests)
    .where(eq(exposureRetests.id, retestId));
  if (!seen) throw notFound();
  const exposure = await lockExposure(tx, seen.exposureId);
  const [already] = await tx
    .select({ result: exposureRetestResults.result })
    .from(exposureRetestResults)
    .where(eq(exposureRetestResults.retestId, retestId));
  if (already) throw conflict("exposure.retest_recorded", already);
  return { exposure, retestId, planned: seen.planned };
};

/** When it was tested and the state that follows; null where it was not done. */
const outcomeOf = async (tx: Tx, exposure: Exposure, { result, testedAt }: Told, now: Date) => {
  if (result === "not_done") return null;
  if (testedAt === undefined) throw invalid({ testedAt: "required" });
  await requirePossible(tx, "testedAt", { exposure, when: testedAt, now });
  const state = afterRetest(exposure.state, result);
  if (state === null) throw conflict("exposure.not_closed");
  return { state, when: testedAt };
};
