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
