import { randomUUID } from "node:crypto";
import { z } from "zod";
import { job } from "@/lib/kernel/actor";
import { append } from "@/lib/kernel/append";
import { as, fly } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { parse } from "@/lib/kernel/parse";
import { Refusal, unauthenticated } from "@/lib/kernel/refusal";
import { email } from "@/lib/people/email";
import { offerEnrolment } from "@/lib/people/enrolment";
import { type Counted, countAttempt, countersOf, forgetAttempt } from "./attempts";
import { beginSession } from "./begin";
import { checkCredentials, type Failure } from "./credentials";
import { isKnownDevice } from "./devices";

const input = z.object({
  email: email(),
  password: z.string().min(1, "required").max(200),
  code: z.string().trim().max(40).default(""),
});

/** Signed in; or the password was right and an authenticator has to be enrolled first. */
export type Entered =
  | { step: "entered"; sessionId: string; personId: string; locale: "id" | "en"; device: string }
  | { step: "enrol"; enrolment: string };

/** Signs somebody in by e-mail, password and code or recovery code. Whatever is wrong, the answer is the same; too many failures have to wait, but on a device that is known those of others do not count. `browser` is what the device says of itself. */
export const signIn = async (
  address: string | null,
  raw: unknown,
  device: string | null = null,
  browser: string | null = null,
): Promise<Entered> => {
  const given = parse(input, raw);
  const at = now();
  const known = device !== null && (await isKnownDevice(given.email, device)) ? device : null;
  const attempt = await countAttempt(countersOf(given.email, address, known), at);
  const verdict = await checkCredentials(given, at);
  const fail = (personId: string | null, why: Failure) => recordFailure(address, at, personId, why, attempt);
  if (verdict.proved === "nothing") throw await fail(verdict.personId, verdict.why);
  if (verdict.proved === "password only") {
    await as(job("sign-in"), (tx) => forgetAttempt(tx, attempt.ids));
    return { step: "enrol", enrolment: offerEnrolment(verdict.personId, given.email, at) };
  }
  const on = device ?? randomUUID();
  try {
    const begun = await beginSession(job("sign-in", address), {
      personId: verdict.personId,
      proof:
        verdict.proved === "totp"
          ? { by: "totp", step: verdict.step }
          : { by: "recovery", codeId: verdict.codeId },
      counted: attempt.ids,
      device: { id: on, browser },
    });
    return { step: "entered", ...begun, device: on };
  } catch (error) {
    if (error instanceof Refusal) throw await fail(verdict.personId, "used_code");
    throw error;
  }
};

/** Failures are recorded in a transaction of their own; the one that reaches a limit says so, as those after it are not tried. */
const recordFailure = async (
  address: string | null,
  at: Date,
  personId: string | null,
  code: Failure,
  attempt: Counted,
): Promise<Refusal> => {
  const actor = job("sign-in", address);
  await fly(actor, async (tx) => ({
    result: undefined,
    last: append(tx, {
      action: "session.begin",
      actor,
      role: "job",
      at,
      outcome: "refused",
      caseId: null,
      subjectKind: personId === null ? "session" : "person",
      subjectId: personId,
      facts: { code, ...(attempt.reaches ? { limit: attempt.reaches } : {}) },
    }),
  }));
  return unauthenticated("session.refused");
};
