import { eq } from "drizzle-orm";
import { exposureReports } from "@/db/schema/exposure-data";
import { exposureSteps, exposures } from "@/db/schema/verification";
import { isAhead, requirePossible, requireSeenBefore } from "@/lib/exposures/possible";
import { wrongParties } from "@/lib/exposures/reports";
import type { Tx } from "@/lib/kernel/as";
import type { Dated } from "@/lib/kernel/dated";
import { invalid } from "@/lib/kernel/refusal";

type After = Readonly<Record<string, unknown>>;
type By = { recordId: string; at: Date };

/** A record with what an amendment changes of it. */
const amended = <Row extends object>(before: Row, after: After): Row => ({ ...before, ...after });
const touches = (after: After, ...fields: string[]) => fields.some((field) => field in after);
const exactly = (at: Date, exactness: Dated["exactness"] | null): Dated => ({
  at,
  exactness: exactness ?? "day",
});

/** Refuses a first sight that lies ahead or after what happened to the exposure, one half of which is missing, or by somebody's word without a date. */
export const requireFirstSight = async (tx: Tx, after: After, { recordId, at: now }: By): Promise<void> => {
  if (!touches(after, "firstSeenAt", "firstSeenExactness", "firstSeenPartyId")) return;
  const [before] = await tx
    .select({
      firstSeenAt: exposures.firstSeenAt,
      firstSeenExactness: exposures.firstSeenExactness,
      firstSeenPartyId: exposures.firstSeenPartyId,
    })
    .from(exposures)
    .where(eq(exposures.id, recordId));
  if (!before) return;
  const { firstSeenAt: at, firstSeenExactness: exactness, firstSeenPartyId: party } = amended(before, after);
  if (at === null && (exactness !== null || party !== null))
    throw invalid({ "after.firstSeenAt": "required" });
  if (at !== null && exactness === null) throw invalid({ "after.firstSeenExactness": "required" });
  if (at !== null && isAhead(exactly(at, exactness), now))
    throw invalid({ "after.firstSeenAt": "in_the_future" });
  const exposure = { id: recordId, firstSeenAt: at, firstSeenExactness: exactness };
  await requireSeenBefore(tx, "after.firstSeenAt", { exposure });
};

/** Refuses a date at which an exposure cannot have been reported or closed, a first sight that lies ahead or after what happened to it, and parties that such a date cannot have. */
export const requireReport = async (tx: Tx, after: After, { recordId, at: now }: By): Promise<void> => {
  const [its] = await tx
    .select({ exposure: exposures, report: exposureReports })
    .from(exposureReports)
    .innerJoin(exposures, eq(exposures.id, exposureReports.exposureId))
    .where(eq(exposureReports.id, recordId));
  if (!its) return;
  const report = amended(its.report, after);
  const wrong = Object.entries(wrongParties(report.event, report));
  if (wrong.length > 0)
    throw invalid(Object.fromEntries(wrong.map(([field, key]) => [`after.${field}`, key])));
  if (!touches(after, "reportedAt", "exactness")) return;
  const when = exactly(report.reportedAt, report.exactness);
  if (report.event !== "first_seen")
    await requirePossible(tx, "after.reportedAt", { exposure: its.exposure, when, now });
  else if (isAhead(when, now)) throw invalid({ "after.reportedAt": "in_the_future" });
  else
    await requireSeenBefore(tx, "after.reportedAt", {
      exposure: its.exposure,
      told: { id: recordId, ...when },
    });
};

/** Refuses a moment at which an exposure cannot have come to a state. */
export const requireStep = async (tx: Tx, after: After, { recordId, at: now }: By): Promise<void> => {
  if (!touches(after, "occurredAt", "exactness")) return;
  const [its] = await tx
    .select({ exposure: exposures, step: exposureSteps })
    .from(exposureSteps)
    .innerJoin(exposures, eq(exposures.id, exposureSteps.exposureId))
    .where(eq(exposureSteps.id, recordId));
  if (!its) return;
  const { occurredAt, exactness } = amended(its.step, after);
  if (occurredAt)
    await requirePossible(tx, "after.occurredAt", {
      exposure: its.exposure,
      when: exactly(occurredAt, exactness),
      now,
    });
};
