import { randomUUID } from "node:crypto";
import { job } from "@/lib/kernel/actor";
import { enrolTotp } from "@/lib/people/enrol-totp";
import { beginSession } from "@/lib/sessions/begin";
import type { Entered } from "@/lib/sessions/sign-in";

/** Enrols the offered authenticator and signs in with it at once; the recovery codes are given back once. */
export const enterEnrolled = async (
  address: string | null,
  raw: { step: string; code: string },
  device: string = randomUUID(),
  browser: string | null = null,
): Promise<Extract<Entered, { step: "entered" }> & { recoveryCodes: string[] }> => {
  const { personId, recoveryCodes } = await enrolTotp(job("sign-in", address), raw);
  const begun = await beginSession(job("sign-in", address), {
    personId,
    proof: { by: "enrolment" },
    device: { id: device, browser },
  });
  return { step: "entered", ...begun, device, recoveryCodes };
};
