import { invitations } from "@/db/schema/people";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { invitationDays, invitationDigest, newInvitationToken } from "./invitation-token";

/** Makes a one-time invitation in the caller's transaction and gives back its token, which is kept nowhere. The authenticator stays unless it was lost. */
export const issueInvitation = async (
  tx: Tx,
  personId: string,
  actor: Actor,
  at: Date,
  authenticatorLost = false,
): Promise<string> => {
  const token = newInvitationToken();
  await tx.insert(invitations).values({
    personId,
    tokenHash: invitationDigest(token),
    madeAt: at,
    expiresAt: new Date(at.getTime() + invitationDays * 24 * 60 * 60 * 1000),
    madeBy: actor.kind === "person" ? actor.id : null,
    authenticatorLost,
  });
  return token;
};
