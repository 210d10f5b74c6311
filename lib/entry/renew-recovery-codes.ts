import { eq } from "drizzle-orm";
import { z } from "zod";
import { credentials } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { unseal } from "@/lib/kernel/seal";
import { replaceRecoveryCodes } from "@/lib/people/recovery-codes";
import { stepOfCode } from "@/lib/people/totp";
import { shownAgain } from "./shown-again";

const input = z.object({ code: z.string().transform((typed) => typed.replace(/\s/g, "")) });

const codeWrong = () => invalid({ code: "code_wrong" });

/** Ten new recovery codes for whoever shows a fresh code of their authenticator; those before them stop working. A wrong code counts, and is recorded, as at the sign-in. */
export const renewRecoveryCodes = command("person.renew-recovery-codes", input, {
  ...shownAgain("person.renew-recovery-codes", codeWrong),
  run: async (tx, { actor, at, input, held }) => {
    const [own] = await tx.select().from(credentials).where(eq(credentials.personId, actor.id)).for("update");
    if (!own?.totpSecret || !own.totpEnrolledAt) throw codeWrong();
    const step = stepOfCode(unseal("totp", own.totpSecret), input.code, at);
    if (step === null || (own.totpLastStep ?? 0) >= step) throw codeWrong();
    held.isRight = true;
    await tx.update(credentials).set({ totpLastStep: step }).where(eq(credentials.personId, actor.id));
    const recoveryCodes = await replaceRecoveryCodes(tx, actor.id, at);
    return done({ recoveryCodes }, { caseId: null, subjectId: actor.id });
  },
});
