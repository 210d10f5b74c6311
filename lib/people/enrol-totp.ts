import { eq } from "drizzle-orm";
import { z } from "zod";
import { credentials, people } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { seal } from "@/lib/kernel/seal";
import { enrolmentOver, openEnrolment } from "./enrolment";
import { replaceRecoveryCodes } from "./recovery-codes";
import { stepOfCode } from "./totp";

const input = z.object({ step: z.string(), code: z.string().transform((typed) => typed.replace(/\s/g, "")) });

/** Takes the offered authenticator once its code fits, and gives back ten recovery codes, once. Refuses whoever has one already. */
export const enrolTotp = command("person.enrol-totp", input, async (tx, { at, input }) => {
  const offered = openEnrolment(input.step, at);
  if (!offered) throw enrolmentOver();
  const [own] = await tx
    .select({ status: people.status, enrolledAt: credentials.totpEnrolledAt })
    .from(credentials)
    .innerJoin(people, eq(people.id, credentials.personId))
    .where(eq(credentials.personId, offered.personId))
    .for("update", { of: credentials });
  if (own?.status !== "active" || own.enrolledAt) throw enrolmentOver();
  const totpLastStep = stepOfCode(offered.totpSecret, input.code, at);
  if (totpLastStep === null) throw invalid({ code: "code_wrong" });
  await tx
    .update(credentials)
    .set({ totpSecret: seal("totp", offered.totpSecret), totpEnrolledAt: at, totpLastStep })
    .where(eq(credentials.personId, offered.personId));
  const recoveryCodes = await replaceRecoveryCodes(tx, offered.personId, at);
  return done({ personId: offered.personId, recoveryCodes }, { caseId: null, subjectId: offered.personId });
});
