import { eq } from "drizzle-orm";
import { allegations, claims, triageDecisions } from "@/db/schema/allegations";
import { obstacle } from "@/lib/allegations/lifecycle";
import type { Allegation } from "@/lib/allegations/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";
import { type Label, strictest } from "@/lib/labels/leave";
import { nextWithin } from "./next-within";

type Into = { id: string; label: Label };

/** Puts an allegation and its claims into a case and numbers the claims after those already there. Returns how many. Refuses what was triaged before, and a case under a laxer label. */
export const acceptInto = async (
  tx: Tx,
  allegation: Allegation,
  into: Into,
  by: { personId: string; at: Date },
): Promise<number> => {
  const why = obstacle("allegation.accept", allegation.status);
  if (why) throw conflict(why);
  if (strictest([into.label, allegation.label]) !== into.label) {
    throw conflict("label.allegation_stricter", { label: allegation.label });
  }
  const caseId = into.id;
  await tx
    .update(allegations)
    .set({ status: "accepted", caseId, version: allegation.version + 1 })
    .where(eq(allegations.id, allegation.id));
  await tx
    .insert(triageDecisions)
    .values({ allegationId: allegation.id, decision: "accepted", decidedBy: by.personId, decidedAt: by.at });
  const first = await nextWithin(tx, "claim", caseId);
  const its = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(eq(claims.allegationId, allegation.id))
    .orderBy(claims.number);
  for (const [at, claim] of its.entries())
    await tx
      .update(claims)
      .set({ caseId, number: first + at })
      .where(eq(claims.id, claim.id));
  return its.length;
};
