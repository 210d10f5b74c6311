import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { codeAt, invite, makeAccount } from "@/e2e/structure/account";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { enterEnrolled } from "@/lib/entry/enter-enrolled";
import { job } from "@/lib/kernel/actor";
import { setClock } from "@/lib/kernel/clock";
import { Refusal } from "@/lib/kernel/refusal";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { deactivatePerson } from "@/lib/people/deactivate";
import { openEnrolment } from "@/lib/people/enrolment";
import { failuresAllowed, windowMinutes } from "./attempts";
import { beginSession } from "./begin";
import { forgetOldAttempts } from "./forget-old-attempts";
import { personOfSession } from "./person-of";
import { signIn } from "./sign-in";

ownDatabase();
movingClock();

let restore: () => void = () => undefined;
afterEach(() => restore());

const refusal = async (attempt: Promise<unknown>): Promise<Refusal> => {
  const error = await attempt.catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return error;
  throw new Error(`not refused: ${JSON.stringify(error)}`);
};

const failures = (email: string, address: string | null, times: number) =>
  Promise.all(
    Array.from({ length: times }, () => refusal(signIn(address, { email, password: "wrong", code: "1" }))),
  );

describe("signing in", () => {
  test("opens a session for e-mail, password and code, and the log says whose", async () => {
    const { personId, email, password, totpSecret } = await makeAccount();
    const code = codeAt(totpSecret, new Date());
    const entered = await signIn("203.0.113.4", { email: ` ${email.toUpperCase()}`, password, code });
    if (entered.step !== "entered") throw new Error(entered.step);
    const person = await personOfSession(entered.sessionId, "203.0.113.4");
    expect(person).toMatchObject({ id: personId, sessionId: entered.sessionId, roles: ["coordinator"] });
    const [event] = await owner()`select * from audit_events where subject_id = ${entered.sessionId}`;
    expect(event).toMatchObject({
      action: "session.begin",
      actor_job: "sign-in",
      outcome: "done",
      facts: { person: personId, by: "totp" },
    });
    expect(event?.origin_digest).toHaveLength(64);
  });

  test("takes a code once, even when two use it at the same moment", async () => {
    const { email, password, totpSecret } = await makeAccount();
    const given = { email, password, code: codeAt(totpSecret, new Date()) };
    const tries = await Promise.allSettled([signIn(null, given), signIn(null, given), signIn(null, given)]);
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect((await refusal(signIn(null, given))).key).toBe("session.refused");
  });

  test("leads whoever has no authenticator to enrolment, opens no session before, and one after", async () => {
    const { token, email, personId } = await invite();
    const password = "correct horse battery staple";
    await acceptInvitation(job("sign-in"), { token, password });
    const entered = await signIn(null, { email, password });
    if (entered.step !== "enrol") throw new Error(entered.step);
    const [before] =
      await owner()`select count(*)::int as sessions from sessions where person_id = ${personId}`;
    expect(before?.sessions).toBe(0);
    const secret = openEnrolment(entered.enrolment, new Date())?.totpSecret ?? "";
    const code = codeAt(secret, new Date());
    const { sessionId, recoveryCodes } = await enterEnrolled(null, { step: entered.enrolment, code });
    expect(await personOfSession(sessionId, null)).toMatchObject({ id: personId });
    const again = beginSession(job("sign-in"), {
      personId,
      proof: { by: "enrolment" },
      device: { id: randomUUID(), browser: null },
    });
    expect((await refusal(again)).key).toBe("session.refused");
    const [lost] = recoveryCodes;
    const withLost = { email, password, code: `${lost?.toLowerCase().replaceAll("-", " ")}` };
    await expect(signIn(null, withLost)).resolves.toMatchObject({ step: "entered" });
    expect((await refusal(signIn(null, withLost))).key).toBe("session.refused");
  });

  test("is nothing a person does for somebody else", async () => {
    const { administrator, official } = await makePeople();
    const attempt = beginSession(administrator, {
      personId: official.id,
      proof: { by: "enrolment" },
      device: { id: randomUUID(), browser: null },
    });
    expect((await refusal(attempt)).code).toBe("forbidden");
  });
});

describe("a failed sign-in", () => {
  test("answers the same whatever was wrong, and only the log knows", async () => {
    const { administrator } = await makePeople();
    const known = await makeAccount();
    const closed = await makeAccount(["coordinator"], administrator.organisationId);
    const { email: unanswered } = await invite();
    await deactivatePerson(administrator, {
      personId: closed.personId,
      reason: "They left the organisation today.",
    });
    const code = codeAt(known.totpSecret, new Date());
    const answers = await Promise.all([
      refusal(signIn(null, { email: "nobody@runut.example", password: known.password, code })),
      refusal(signIn(null, { email: known.email, password: "wrong", code })),
      refusal(signIn(null, { email: known.email, password: known.password, code: "000000" })),
      refusal(signIn(null, { email: known.email, password: known.password })),
      refusal(signIn(null, { email: closed.email, password: closed.password, code })),
      refusal(signIn(null, { email: unanswered, password: known.password, code })),
    ]);
    const [first] = answers;
    for (const answer of answers) expect({ ...answer }).toEqual({ ...first });
    const events = await owner()`select facts->>'code' as code, subject_id from audit_events
      where action = 'session.begin' and outcome = 'refused' and subject_id in ${owner()([known.personId, closed.personId])}`;
    expect(events.map((event) => event.code).sort()).toEqual([
      "deactivated",
      "wrong_code",
      "wrong_code",
      "wrong_password",
    ]);
    const log = JSON.stringify(await owner()`select * from audit_events where outcome = 'refused'`);
    for (const secret of [known.email, known.password, "nobody@runut.example"])
      expect(log).not.toContain(secret);
  });

  test("has to wait after too many for one account, known or not, even from a burst, and not for ever", async () => {
    const known = await makeAccount();
    for (const email of [known.email, "unknown@runut.example"]) {
      const burst = await failures(email, null, failuresAllowed.account * 3);
      expect(burst.filter(({ key }) => key === "session.refused")).toHaveLength(failuresAllowed.account);
      expect(burst.filter(({ key }) => key === "session.too_many")).toHaveLength(failuresAllowed.account * 2);
    }
    const right = () => ({ ...known, code: codeAt(known.totpSecret, new Date()) });
    expect(await refusal(signIn(null, right()))).toMatchObject({
      code: "unauthenticated",
      key: "session.too_many",
      details: { minutes: windowMinutes },
    });
    const then = new Date(Date.now() + windowMinutes * 60_000 + 1000);
    restore = setClock(() => then);
    const late = { ...known, code: codeAt(known.totpSecret, then) };
    await expect(signIn(null, late)).resolves.toMatchObject({ step: "entered" });
    const events =
      await owner()`select facts from audit_events where subject_id = ${known.personId} and outcome = 'refused'`;
    expect(events.filter(({ facts }) => facts.limit === "account")).toHaveLength(1);
  });

  test("has to wait after too many from one address, whatever the account", async () => {
    const address = "203.0.113.99";
    for (let each = 0; each < failuresAllowed.address; each++) {
      const failed = await refusal(signIn(address, { email: `a${each}@runut.example`, password: "x" }));
      expect(failed.key).toBe("session.refused");
    }
    const known = await makeAccount();
    const given = { ...known, code: codeAt(known.totpSecret, new Date()) };
    expect((await refusal(signIn(address, given))).key).toBe("session.too_many");
    await expect(signIn("203.0.113.98", given)).resolves.toMatchObject({ step: "entered" });
  });

  test("is not what a success counts as", async () => {
    const { email, password, totpSecret } = await makeAccount();
    let at = new Date();
    restore = setClock(() => at);
    for (let each = 0; each <= failuresAllowed.account; each++) {
      const given = { email, password, code: codeAt(totpSecret, at) };
      await expect(signIn("203.0.113.5", given)).resolves.toMatchObject({ step: "entered" });
      at = new Date(at.getTime() + 30_000);
    }
  });

  test("is forgotten after a day", async () => {
    await failures("forgotten@runut.example", null, 1);
    const count = async () => (await owner()`select count(*)::int as kept from sign_in_attempts`)[0]?.kept;
    const before = await count();
    await forgetOldAttempts(new Date());
    expect(await count()).toBe(before);
    await forgetOldAttempts(new Date(Date.now() + 25 * 60 * 60 * 1000));
    expect(await count()).toBe(0);
  });

  test("keeps no e-mail and no address in clear", async () => {
    await failures("watched@runut.example", "198.51.100.77", 1);
    const kept = JSON.stringify(await owner()`select * from sign_in_attempts`);
    expect(kept).not.toContain("watched");
    expect(kept).not.toContain("198.51");
  });
});
