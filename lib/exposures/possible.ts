import { and, desc, eq } from "drizzle-orm";
import { exposureSteps } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import type { Dated } from "@/lib/kernel/dated";
import { dayOf } from "@/lib/kernel/day";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
import type { Exposure } from "./lock";

/** Why nothing can have happened to an exposure then: it lies ahead, or before the weakness was first seen. Null where it can. */
const wrongDay = (exposure: Exposure, { at: then }: Dated, now: Date): FieldKey | null => {
  if (then > now) return "in_the_future";
  return exposure.firstSeenOn !== null && dayOf(then) < exposure.firstSeenOn ? "before_first_seen" : null;
};

/** Refuses a field that says when something happened to an exposure, where nothing can have happened then. */
export const requirePossible = (field: string, exposure: Exposure, when: Dated, now: Date): void => {
  const wrong = wrongDay(exposure, when, now);
  if (wrong) throw invalid({ [field]: wrong });
};

/** Refuses a re-test from before the closing that it tests, as exactly as both are known: it would confirm what had not happened. */
export const requireAfterClosing = async (tx: Tx, field: string, exposure: Exposure, when: Dated) => {
  const [closing] = await tx
    .select({ at: exposureSteps.occurredAt, exactness: exposureSteps.exactness })
    .from(exposureSteps)
    .where(and(eq(exposureSteps.exposureId, exposure.id), eq(exposureSteps.state, "closed")))
    .orderBy(desc(exposureSteps.recordedAt), desc(exposureSteps.id))
    .limit(1);
  if (!closing?.at) return;
  const isBefore =
    when.exactness === "minute" && closing.exactness === "minute"
      ? when.at < closing.at
      : dayOf(when.at) < dayOf(closing.at);
  if (isBefore) throw invalid({ [field]: "before_closed" });
};
