import { eq } from "drizzle-orm";
import { exposureRetestResults, exposureRetests } from "@/db/schema/retests";
import { exposureScores, exposures } from "@/db/schema/verification";
import { isBeforeFirstSeen, requireAfterClosing, requirePossible } from "@/lib/exposures/possible";
import { startOfDay } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import { type Check, known, text } from "./check";
import { requireReport, requireStep } from "./dates-of-exposure";

/** What new words of a record that hangs on an exposure are refused for beyond their shape. */
export const checksOfExposure = {
  exposure_report: async (tx, after, by) => {
    await requireReport(tx, after, by);
    await known("reportedToId")(tx, after);
    await known("partyId")(tx, after);
  },
  exposure_step: async (tx, after, by) => {
    await requireStep(tx, after, by);
    await known("partyId")(tx, after);
  },
  exposure_count: async () => undefined,
  exposure_score: async (tx, after, { recordId }) => {
    const [its] = await tx.select().from(exposureScores).where(eq(exposureScores.id, recordId));
    const { assessorId, assessor } = { ...its, ...after };
    if (assessorId === null && assessor === "") throw invalid({ "after.assessor": "required" });
    await known("assessorId")(tx, after);
  },
  exposure_retest: async (tx, after, { recordId }) => {
    const plannedFor = text(after.plannedFor);
    if (plannedFor === undefined) return;
    const [its] = await tx
      .select({ exposure: exposures })
      .from(exposureRetests)
      .innerJoin(exposures, eq(exposures.id, exposureRetests.exposureId))
      .where(eq(exposureRetests.id, recordId));
    const planned = { at: startOfDay(plannedFor), exactness: "day" } as const;
    if (its && (await isBeforeFirstSeen(tx, its.exposure, planned)))
      throw invalid({ "after.plannedFor": "before_first_seen" });
  },
  exposure_retest_result: async (tx, after, { recordId, at: now }) => {
    if (!("testedAt" in after || "testedExactness" in after)) return;
    const [its] = await tx
      .select({ exposure: exposures, result: exposureRetestResults })
      .from(exposureRetestResults)
      .innerJoin(exposures, eq(exposures.id, exposureRetestResults.exposureId))
      .where(eq(exposureRetestResults.id, recordId));
    const { testedAt: at, testedExactness: exactness } = { ...its?.result, ...after };
    if (!its || !(at instanceof Date)) return;
    const when = { at, exactness: exactness === "minute" ? "minute" : "day" } as const;
    await requirePossible(tx, "after.testedAt", { exposure: its.exposure, when, now });
    await requireAfterClosing(tx, "after.testedAt", its.exposure, when, its.result.recordedAt);
  },
} as const satisfies Record<string, Check>;
