import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";
import { endOwn } from "@/lib/sessions/end";
import { shownAgain } from "./shown-again";
import { accountByPassword, passwordWrong } from "./shown-password";

const input = z.object({ sessionId: z.uuid(), currentPassword: z.string().max(200) });

/** Ends a session of one's own on another machine, for whoever shows their password; not found when it is none of theirs or over already. */
export const endOtherSession = command("session.end-other", input, {
  ...shownAgain("session.end-other", passwordWrong),
  run: async (tx, { actor, at, input, held }) => {
    await accountByPassword(tx, actor.id, input.currentPassword);
    held.isRight = true;
    if (!(await endOwn(tx, actor, input.sessionId, at))) throw notFound();
    return done(undefined, { caseId: null, subjectId: input.sessionId });
  },
});
