import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { exposureSteps, exposures } from "@/db/schema/verification";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { Dated } from "@/lib/kernel/dated";
import { dayOf } from "@/lib/kernel/day";
import type { Effect } from "@/lib/kernel/record";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
import { tellOfFlags } from "@/lib/statements/flagged";
import type { ExposureState } from "./lifecycle";
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

type Step = { to: ExposureState; reason: string; when: Dated; partyId?: string | undefined };

/** Takes an exposure to a state, keeps when and by whose word, and tells of the published statements that this flags. */
export const takeStep = async (
  tx: Tx,
  exposure: Exposure,
  { to, reason, when, partyId }: Step,
  by: { actor: Person; at: Date },
): Promise<Effect[]> => {
  await tx
    .update(exposures)
    .set({ state: to, version: exposure.version + 1 })
    .where(eq(exposures.id, exposure.id));
  const id = randomUUID();
  await tx.insert(exposureSteps).values({
    id,
    caseId: exposure.caseId,
    exposureId: exposure.id,
    state: to,
    reason,
    occurredAt: when.at,
    exactness: when.exactness,
    partyId: partyId ?? null,
    recordedBy: by.actor.id,
    recordedAt: by.at,
  });
  return tellOfFlags(tx, exposure.caseId, id);
};
