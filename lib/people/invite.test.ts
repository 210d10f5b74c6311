import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codeAt, invite, makeAccount } from "@/e2e/structure/account";
import { confirmWaiting } from "@/e2e/structure/confirmed";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { job } from "@/lib/kernel/actor";
import { setClock } from "@/lib/kernel/clock";
import { signIn as beginSignIn } from "@/lib/sessions/sign-in";
import { acceptInvitation } from "./accept-invitation";
import { findInvitation } from "./find-invitation";
import { invitePerson } from "./invite";
import { loadPerson } from "./load";
import { proposeReset } from "./propose-reset";
import { reinvitePerson } from "./reinvite";

ownDatabase();
movingClock();

const signIn = job("sign-in");
const password = "correct horse battery staple";
const someone = (organisationId: string, email = `${randomUUID()}@runut.example`) => ({
  organisationId,
  name: "Official, Ministry",
  email,
  roles: ["official", "auditor", "official"],
});

describe("an invitation", () => {
  test("brings somebody in with their roles, and the log says so without name, e-mail or token", async () => {
    const { administrator } = await makePeople();
    const { personId, token } = await invitePerson(administrator, someone(administrator.organisationId));
    expect(await lastEvent("person.invite", administrator.id)).toMatchObject({
      role: "administrator",
      subject_id: personId,
      facts: {
        organisation: administrator.organisationId,
        roles: ["auditor", "official"],
        seesAll: false,
        waiting: ["auditor"],
      },
    });
    expect(await findInvitation(token, new Date())).toMatchObject({ name: "Official, Ministry" });
    const [kept] = await owner()`select * from invitations where person_id = ${personId}`;
    expect(JSON.stringify(kept)).not.toContain(token);
    await expect(loadPerson(personId)).rejects.toMatchObject({ code: "not_found" });
  });

  test("is refused for an e-mail in use, however it is written, and writes nothing", async () => {
    const { administrator } = await makePeople();
    const { email } = await invite();
    await expectRefusal(
      () => invitePerson(administrator, someone(administrator.organisationId, email.toUpperCase())),
      "invalid",
      { email: "email_taken" },
    );
  });

  test("is refused without a role, into an organisation nobody knows, and by who is no administrator", async () => {
    const { administrator, coordinator, auditor } = await makePeople();
    const own = administrator.organisationId;
    await expectRefusal(() => invitePerson(administrator, { ...someone(own), roles: [] }), "invalid");
    await expectRefusal(() => invitePerson(administrator, someone(randomUUID())), "invalid", {
      organisationId: "not_listed",
    });
    await expectRefusal(() => invitePerson(coordinator, someone(own)), "forbidden");
    await expectRefusal(() => invitePerson(auditor, someone(own)), "forbidden");
    await expectRefusal(() => invitePerson(signIn, someone(own)), "forbidden");
  });
});

describe("accepting an invitation", () => {
  test("sets a password that the database keeps as argon2id, and opens the account", async () => {
    const { token, personId, email } = await invite(["investigator"]);
    await expect(acceptInvitation(signIn, { token, password })).resolves.toEqual({
      personId,
      email,
      enrols: true,
    });
    expect(await loadPerson(personId)).toMatchObject({
      kind: "person",
      roles: ["investigator"],
      sessionId: null,
    });
    const [kept] =
      await owner()`select password_hash, totp_enrolled_at from credentials where person_id = ${personId}`;
    expect(kept?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,p?t?=?/);
    expect(kept?.totp_enrolled_at).toBeNull();
  });

  test("works once, also when two try at the same moment", async () => {
    const { token } = await invite();
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => acceptInvitation(signIn, { token, password })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    await expectRefusal(
      () => acceptInvitation(signIn, { token, password }),
      "conflict",
      "person.invitation_unusable",
    );
    expect(await findInvitation(token, new Date())).toBeNull();
  });

  test("works after its link was looked at, however often", async () => {
    const { token, email } = await invite();
    for (let looks = 0; looks < 4; looks++)
      expect(await findInvitation(token, new Date())).toMatchObject({ email });
    await expect(acceptInvitation(signIn, { token, password })).resolves.toMatchObject({ email });
  });

  test("is refused after seven days, with a short password, and with a link that nobody made", async () => {
    const { token } = await invite();
    await expectRefusal(() => acceptInvitation(signIn, { token, password: "too short" }), "invalid", {
      password: "too_short",
    });
    await expectRefusal(() => acceptInvitation(signIn, { token: "x".repeat(43), password }), "conflict");
    const restore = setClock(() => new Date(Date.now() + 7 * 24 * 60 * 60 * 1000 + 1000));
    await expectRefusal(() => acceptInvitation(signIn, { token, password }), "conflict").finally(restore);
    await expect(acceptInvitation(signIn, { token, password })).resolves.toBeDefined();
  });

  test("works only with the newest link", async () => {
    const { administrator } = await makePeople();
    const { token, personId } = await invite(["coordinator"], administrator.organisationId);
    const restore = setClock(() => new Date(Date.now() + 1000));
    const anew = await reinvitePerson(administrator, { personId }).finally(restore);
    await expectRefusal(() => acceptInvitation(signIn, { token, password }), "conflict");
    await expect(acceptInvitation(signIn, { token: anew.token, password })).resolves.toMatchObject({
      personId,
    });
    expect(await lastEvent("person.reinvite", administrator.id)).toMatchObject({ subject_id: personId });
  });
});

describe("a link made anew for somebody who can sign in", () => {
  const reset = async (authenticatorLost: boolean) => {
    const { administrator, auditor } = await makePeople();
    const account = await makeAccount(["coordinator"], administrator.organisationId);
    const { personId, email, totpSecret } = account;
    if (authenticatorLost) {
      await proposeReset(administrator, { personId });
      await confirmWaiting(personId, auditor);
    }
    const { token } = await reinvitePerson(administrator, { personId, authenticatorLost });
    const { enrols } = await acceptInvitation(signIn, { token, password });
    expect(await lastEvent("person.reinvite", administrator.id)).toMatchObject({
      facts: { reset: true, authenticatorLost },
    });
    const code = codeAt(totpSecret, new Date());
    const step = async (given: string) =>
      beginSignIn(null, { email, password, code: given }).then(
        (entered) => entered.step,
        (error: { key: string }) => error.key,
      );
    return { enrols, withoutCode: await step(""), withCode: await step(code) };
  };

  test("gives another password and goes round no authenticator", async () => {
    expect(await reset(false)).toEqual({
      enrols: false,
      withoutCode: "session.refused",
      withCode: "entered",
    });
  });

  test("has another authenticator enrolled where that was lost too", async () => {
    expect(await reset(true)).toMatchObject({ enrols: true, withoutCode: "enrol" });
  });
});
