import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { exposureSteps, exposures } from "@/db/schema/verification";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { Dated } from "@/lib/kernel/dated";
import type { Effect } from "@/lib/kernel/record";
import { tellOfFlags } from "@/lib/statements/flagged";
import type { ExposureState } from "./lifecycle";
import type { Exposure } from "./lock";

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
