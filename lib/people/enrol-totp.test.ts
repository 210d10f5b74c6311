import { describe, expect, test } from "vitest";
import { codeAt, invite, makeAccount } from "@/e2e/structure/account";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal } from "@/e2e/structure/refusals";
import { job } from "@/lib/kernel/actor";
import { setClock } from "@/lib/kernel/clock";
import { acceptInvitation } from "./accept-invitation";
import { enrolTotp } from "./enrol-totp";
import { enrolmentMinutes, offerEnrolment, openEnrolment } from "./enrolment";
import { loadPerson } from "./load";

ownDatabase();
movingClock();

const signIn = job("sign-in");
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

const accepted = async () => {
  const { token } = await invite();
  const { personId, email } = await acceptInvitation(signIn, { token, password: "correct horse battery" });
  const step = offerEnrolment(personId, email, new Date());
  const totpSecret = openEnrolment(step, new Date())?.totpSecret ?? "";
  return { personId, step, totpSecret };
};

describe("enrolling an authenticator", () => {
  test("takes the offered secret once its code fits, sealed, with ten recovery codes of 118 bits kept as digests", async () => {
    const { personId, step, totpSecret } = await accepted();
    const { recoveryCodes } = await enrolTotp(signIn, { step, code: codeAt(totpSecret, new Date()) });
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){5}[2-9A-HJKMNP-Z]{4}$/);
    const kept = JSON.stringify(
      await owner()`select * from credentials c join recovery_codes r using (person_id) where person_id = ${personId}`,
    );
    for (const secret of [totpSecret, ...recoveryCodes]) expect(kept).not.toContain(secret);
    const [event] =
      await owner()`select * from audit_events where action = 'person.enrol-totp' and subject_id = ${personId}`;
    expect(event).toMatchObject({ actor_kind: "job", actor_job: "sign-in", facts: {} });
  });

  test("is refused with a wrong code, twice, too late, and with a step that was altered", async () => {
    const { step, totpSecret } = await accepted();
    const code = () => codeAt(totpSecret, new Date());
    await expectRefusal(() => enrolTotp(signIn, { step, code: codeAt(totpSecret, later(9)) }), "invalid", {
      code: "code_wrong",
    });
    await expectRefusal(
      () => enrolTotp(signIn, { step: `${step.slice(0, -3)}AAA`, code: code() }),
      "conflict",
    );
    const restore = setClock(() => later(enrolmentMinutes + 1));
    await expectRefusal(() => enrolTotp(signIn, { step, code: code() }), "conflict").finally(restore);
    await enrolTotp(signIn, { step, code: code() });
    await expectRefusal(() => enrolTotp(signIn, { step, code: code() }), "conflict", "person.enrolment_over");
  });

  test("is nothing that a person does, only the sign-in", async () => {
    const { step, totpSecret } = await accepted();
    const somebody = await loadPerson((await makeAccount(["administrator"])).personId);
    await expectRefusal(
      () => enrolTotp(somebody, { step, code: codeAt(totpSecret, new Date()) }),
      "forbidden",
    );
  });
});
