import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { forgetDevices } from "@/lib/sessions/devices";
import { shownAgain } from "./shown-again";
import { accountByPassword, passwordWrong } from "./shown-password";

const input = z.object({ currentPassword: z.string().max(200) });

/** Ends all sessions of whoever shows their password, this one included, and forgets their devices. */
export const endEverywhere = command("session.end-everywhere", input, {
  ...shownAgain("session.end-everywhere", passwordWrong),
  run: async (tx, { actor, at, input, held }) => {
    await accountByPassword(tx, actor.id, input.currentPassword);
    held.isRight = true;
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: at })
      .where(and(eq(sessions.personId, actor.id), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id });
    await forgetDevices(tx, actor.id, at);
    return done(
      { ended: ended.length },
      { caseId: null, subjectId: actor.sessionId, facts: { ended: ended.length } },
    );
  },
});
