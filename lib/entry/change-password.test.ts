import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codeAt, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { job } from "@/lib/kernel/actor";
import { failuresAllowed } from "@/lib/sessions/attempts";
import { personOfSession } from "@/lib/sessions/person-of";
import { signIn } from "@/lib/sessions/sign-in";
import { changePassword } from "./change-password";

ownDatabase();

const password = "kuda hujan batu lima";

const entered = async () => {
  const account = await makeAccount();
  const begun = await signIn(null, { ...account, code: codeAt(account.totpSecret, new Date()) });
  const person = begun.step === "entered" ? await personOfSession(begun.sessionId, null) : null;
  if (!person) throw new Error("not signed in");
  const elsewhere = randomUUID();
  await owner()`insert into sessions (id, person_id, created_at, seen_at, expires_at)
    values (${elsewhere}, ${person.id}, now(), now(), now() + interval '1 hour')`;
  return { account, person, elsewhere };
};

const wrong = { code: "invalid", fields: { currentPassword: "password_wrong" } };
const isLive = async (session: string | null) => (await personOfSession(session, null)) !== null;

describe("one's own password", () => {
  test("is changed by whoever shows the one that is; other sessions and known devices end, this one stays", async () => {
    const { account, person, elsewhere } = await entered();
    await changePassword(person, { currentPassword: account.password, password });
    expect([await isLive(person.sessionId), await isLive(elsewhere)]).toEqual([true, false]);
    const known =
      await owner()`select 1 from known_devices where person_id = ${person.id} and revoked_at is null`;
    expect(known).toHaveLength(0);
    const event = await lastEvent("person.change-password", person.id);
    expect(event).toMatchObject({ subject_id: person.id, facts: {} });
    await owner()`update credentials set totp_last_step = null where person_id = ${person.id}`;
    const code = codeAt(account.totpSecret, new Date());
    await expect(signIn(null, { ...account, code })).rejects.toMatchObject({ key: "session.refused" });
    await expect(signIn(null, { ...account, password, code })).resolves.toMatchObject({ step: "entered" });
  });

  test("is not changed to one that anybody would try first, and that attempt does not count as a guess", async () => {
    const { account, person } = await entered();
    const change = (next: string) =>
      changePassword(person, { currentPassword: account.password, password: next });
    await expectRefusal(() => change("kuda hujan"), "invalid");
    for (let n = 0; n <= failuresAllowed.renewal; n++)
      await expectRefusal(() => change("password12345!"), "invalid", { password: "password_common" });
    await expectRefusal(() => change(`runut${account.email}`), "invalid", {
      password: "password_of_the_place",
    });
    await change(password);
  });

  test("is not guessed through an open session: a wrong one is counted and recorded, and the right one has to wait", async () => {
    const { account, person } = await entered();
    const change = (currentPassword: string) => changePassword(person, { currentPassword, password });
    for (let n = 0; n < failuresAllowed.renewal; n++)
      await expect(change(`guess ${n}`)).rejects.toMatchObject(wrong);
    await expectRefusal(() => change(account.password), "unauthenticated", "session.too_many");
    const recorded = await owner()`select 1 from audit_events where actor_id = ${person.id}
      and action = 'person.change-password' and outcome = 'refused'`;
    expect(recorded).toHaveLength(failuresAllowed.renewal);
  });

  test("is nothing for a job", () =>
    expectRefusal(() => changePassword(job("sign-in"), { currentPassword: "x", password }), "forbidden"));
});
