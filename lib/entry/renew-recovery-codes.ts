import { eq } from "drizzle-orm";
import { z } from "zod";
import { credentials } from "@/db/schema/people";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { recordRefusal } from "@/lib/kernel/record";
import { invalid } from "@/lib/kernel/refusal";
import { unseal } from "@/lib/kernel/seal";
import { replaceRecoveryCodes } from "@/lib/people/recovery-codes";
import { stepOfCode } from "@/lib/people/totp";
import { type Counted, countAttempt, forgetAttempt } from "@/lib/sessions/attempts";

const input = z.object({ code: z.string().transform((typed) => typed.replace(/\s/g, "")) });

type Held = { actor: Person; at: Date; attempt: Counted };

/** Ten new recovery codes for whoever shows a fresh code of their authenticator; those before them stop working. A wrong code counts, and is recorded, as at the sign-in. */
export const renewRecoveryCodes = command("person.renew-recovery-codes", input, {
  admit: async () => undefined,
  prepare: async ({ actor, at }): Promise<Held> => ({
    actor,
    at,
    attempt: await countAttempt([{ kind: "renewal", value: actor.id }], at),
  }),
  run: async (tx, { actor, at, input }) => {
    const [own] = await tx.select().from(credentials).where(eq(credentials.personId, actor.id)).for("update");
    if (!own?.totpSecret || !own.totpEnrolledAt) throw codeWrong();
    const step = stepOfCode(unseal("totp", own.totpSecret), input.code, at);
    if (step === null || (own.totpLastStep ?? 0) >= step) throw codeWrong();
    await tx.update(credentials).set({ totpLastStep: step }).where(eq(credentials.personId, actor.id));
    const recoveryCodes = await replaceRecoveryCodes(tx, actor.id, at);
    return done({ recoveryCodes }, { caseId: null, subjectId: actor.id });
  },
  letGo: async ({ actor, at, attempt }, ending) => {
    if (ending === "done") await as(job("sign-in"), (tx) => forgetAttempt(tx, attempt.ids));
    else await recordRefusal(actor, "person.renew-recovery-codes", at, codeWrong(), {});
  },
});

const codeWrong = () => invalid({ code: "code_wrong" });
