import { z } from "zod";
import { conflict } from "@/lib/kernel/refusal";
import { seal, unseal } from "@/lib/kernel/seal";
import { newTotpSecret } from "./totp";

/** How long somebody who has shown their password may take to enrol an authenticator. */
export const enrolmentMinutes = 15;

const shape = z.object({
  purpose: z.literal("enrolment"),
  personId: z.uuid(),
  account: z.string(),
  totpSecret: z.string(),
  until: z.number(),
});

export type Enrolment = Pick<z.output<typeof shape>, "personId" | "account" | "totpSecret">;

/** The step between password and session: who may enrol, and the secret offered to them, sealed for their browser to carry. */
export const offerEnrolment = (personId: string, account: string, at: Date): string =>
  seal(
    "totp",
    JSON.stringify({
      purpose: "enrolment",
      personId,
      account,
      totpSecret: newTotpSecret(),
      until: at.getTime() + enrolmentMinutes * 60_000,
    } satisfies z.input<typeof shape>),
  );

/** What a step carries; null when it was altered, is none, or has run out. */
export const openEnrolment = (step: string, at: Date): Enrolment | null => {
  try {
    const opened = shape.parse(JSON.parse(unseal("totp", step)));
    return opened.until > at.getTime() ? opened : null;
  } catch {
    return null;
  }
};

export const enrolmentOver = () => conflict("person.enrolment_over");
