import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { credentials, sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { guessable } from "@/lib/people/guessable";
import { hashPassword, newPassword } from "@/lib/people/password";
import { wordsOfPlace } from "@/lib/people/words-of-place";
import { forgetDevices } from "@/lib/sessions/devices";
import { shownAgain } from "./shown-again";
import { accountByPassword, passwordWrong } from "./shown-password";

const input = z.object({ currentPassword: z.string().max(200), password: newPassword() });

/** Another password for whoever shows the one that is. Ends one's other sessions and forgets one's devices. Refuses a password that anybody would try first. */
export const changePassword = command("person.change-password", input, {
  ...shownAgain("person.change-password", passwordWrong),
  run: async (tx, { actor, at, input, held }) => {
    const own = await accountByPassword(tx, actor.id, input.currentPassword);
    held.isRight = true;
    const why = await guessable(input.password, await wordsOfPlace(tx, own));
    if (why) throw invalid({ password: why });
    await tx
      .update(credentials)
      .set({ passwordHash: await hashPassword(input.password), passwordSetAt: at })
      .where(eq(credentials.personId, actor.id));
    const others = and(eq(sessions.personId, actor.id), isNull(sessions.revokedAt));
    await tx
      .update(sessions)
      .set({ revokedAt: at })
      .where(actor.sessionId ? and(others, ne(sessions.id, actor.sessionId)) : others);
    await forgetDevices(tx, actor.id, at);
    return done(undefined, { caseId: null, subjectId: actor.id });
  },
});
