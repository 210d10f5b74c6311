import { and, asc, eq } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { claimEndings } from "@/db/schema/claim-endings";
import type { Tx } from "@/lib/kernel/as";
import type { RecordName } from "@/lib/kernel/record-name";
import { conflict, invalid } from "@/lib/kernel/refusal";

/** The claim that this names, when it is one of the case. Refuses another one, and, with where it went, one that was merged or split meanwhile. */
export const claimOfCase = async (tx: Tx, caseId: string, name: RecordName, field = "claimId") => {
  const its = typeof name === "number" ? eq(claims.number, name) : eq(claims.id, name);
  const [claim] = await tx
    .select({ id: claims.id, number: claims.number, ending: claimEndings.kind, intoId: claimEndings.intoId })
    .from(claims)
    .leftJoin(claimEndings, eq(claimEndings.claimId, claims.id))
    .where(and(eq(claims.caseId, caseId), its));
  if (!claim) throw invalid({ [field]: "not_of_this_case" });
  if (claim.ending !== null)
    throw conflict(claim.ending === "merged" ? "claim.merged" : "claim.split", {
      claim: claim.number,
      claims: await whereItWent(tx, claim),
    });
  return { id: claim.id, number: claim.number };
};

/** The numbers of the claim that another one was merged into, or of those that it was split into. */
const whereItWent = async (tx: Tx, { id, intoId }: { id: string; intoId: string | null }) => {
  const found = await tx
    .select({ number: claims.number })
    .from(claims)
    .where(intoId === null ? eq(claims.splitFromId, id) : eq(claims.id, intoId))
    .orderBy(asc(claims.number));
  return found.map(({ number }) => number).join(", ");
};
