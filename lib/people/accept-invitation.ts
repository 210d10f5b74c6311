import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { credentials, invitations, knownDevices, people, sessions } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { otherwise } from "@/lib/kernel/otherwise";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { seal } from "@/lib/kernel/seal";
import { guessable } from "./guessable";
import { invitationOf } from "./invitation-of";
import { invitationDigest } from "./invitation-token";
import { hashPassword, newPassword } from "./password";
import { isTotpSecret } from "./totp";
import { wordsOfPlace } from "./words-of-place";

const input = z.object({
  token: z.string().min(20).max(100),
  password: newPassword(),
  /** A secret that an authenticator already holds, as the sample's accounts do; left out, it is enrolled next. */
  totpSecret: z.string().refine(isTotpSecret, otherwise("bad_format")).optional(),
});

/** Sets the password of whoever holds a one-time link. Ends what was there before: sessions, known devices, and the second factor where the link says that it was lost or another is given; `enrols` says whether one has to be enrolled next. Refuses a password that anybody would try first. */
export const acceptInvitation = command("person.accept-invitation", input, async (tx, { at, input }) => {
  const { personId, email, name, keepsAuthenticator } = await redeem(tx, input.token, at);
  const enrols = input.totpSecret === undefined && !keepsAuthenticator;
  const why = await guessable(input.password, await wordsOfPlace(tx, { name, email }));
  if (why) throw invalid({ password: why });
  await tx
    .update(credentials)
    .set({
      passwordHash: await hashPassword(input.password),
      passwordSetAt: at,
      ...(input.totpSecret === undefined && keepsAuthenticator ? {} : authenticator(input.totpSecret, at)),
    })
    .where(eq(credentials.personId, personId));
  await tx.update(people).set({ status: "active" }).where(eq(people.id, personId));
  await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)));
  await tx
    .update(knownDevices)
    .set({ revokedAt: at })
    .where(and(eq(knownDevices.personId, personId), isNull(knownDevices.revokedAt)));
  return done({ personId, email, enrols }, { caseId: null, subjectId: personId });
});

/** One that is given is known from now on; without one the next is enrolled. */
const authenticator = (secret: string | undefined, at: Date) => ({
  totpSecret: secret === undefined ? null : seal("totp", secret),
  totpEnrolledAt: secret === undefined ? null : at,
  totpLastStep: null,
});

/** Uses up the link. Two who hold it wait for each other, and the second finds it used. */
const redeem = async (tx: Tx, token: string, at: Date) => {
  await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.tokenHash, invitationDigest(token)))
    .for("update");
  const invited = await invitationOf(tx, token, at);
  if (!invited) throw conflict("person.invitation_unusable");
  await tx.update(invitations).set({ usedAt: at }).where(eq(invitations.id, invited.id));
  return invited;
};
