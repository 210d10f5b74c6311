import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codeAt, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { endEverywhere } from "@/lib/entry/end-everywhere";
import { endOtherSession } from "@/lib/entry/end-other-session";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { assignRoles } from "@/lib/people/assign-roles";
import { chooseLanguage } from "@/lib/people/choose-language";
import { deactivatePerson } from "@/lib/people/deactivate";
import { ownAccount } from "@/lib/people/own-account";
import { endSession } from "./end";
import { liveSessions } from "./list";
import { personOfSession } from "./person-of";
import { signIn } from "./sign-in";

ownDatabase();

const enter = async (within?: string): Promise<Person & { password: string }> => {
  const { email, password, totpSecret } = await makeAccount(["coordinator"], within);
  const entered = await signIn(null, { email, password, code: codeAt(totpSecret, new Date()) });
  const person = entered.step === "entered" ? await personOfSession(entered.sessionId, null) : null;
  if (!person) throw new Error("not signed in");
  return { ...person, password };
};

const isLive = async ({ sessionId }: Person) => (await personOfSession(sessionId, null)) !== null;

/** Another session of the same person, as on another machine. */
const elsewhere = async ({ id }: Person): Promise<string> => {
  const session = randomUUID();
  await owner()`insert into sessions (id, person_id, created_at, seen_at, expires_at)
    values (${session}, ${id}, now(), now(), now() + interval '1 hour')`;
  return session;
};

describe("a session", () => {
  test("ends when its person signs out, and the log says so", async () => {
    const person = await enter();
    await endSession(person, {});
    expect(await isLive(person)).toBe(false);
    expect(await lastEvent("session.end", person.id)).toMatchObject({ subject_id: person.sessionId });
    await expectRefusal(() => endSession(person, {}), "not_found");
  });

  test("elsewhere is ended by whoever shows their password, and by nobody else", async () => {
    const [person, other] = [await enter(), await enter()];
    const sessionId = await elsewhere(person);
    const wrong = { code: "invalid", fields: { currentPassword: "password_wrong" } };
    await expect(endOtherSession(person, { sessionId, currentPassword: "a guess" })).rejects.toMatchObject(
      wrong,
    );
    await expect(endEverywhere(person, { currentPassword: "a guess" })).rejects.toMatchObject(wrong);
    const theirs = { sessionId, currentPassword: other.password };
    await expectRefusal(() => endOtherSession(other, theirs), "not_found");
    expect(await personOfSession(sessionId, null)).toMatchObject({ id: person.id });
    await endOtherSession(person, { sessionId, currentPassword: person.password });
    expect([await personOfSession(sessionId, null), await isLive(person)]).toEqual([null, true]);
    expect(await lastEvent("session.end-other", person.id)).toMatchObject({ subject_id: sessionId });
  });

  test("ends everywhere at once, and only one's own", async () => {
    const [person, other] = [await enter(), await enter()];
    const second = await elsewhere(person);
    expect(await as(person, (tx) => liveSessions(tx, person.id, new Date()), "read only")).toHaveLength(2);
    await expect(endEverywhere(person, { currentPassword: person.password })).resolves.toEqual({ ended: 2 });
    expect([await isLive(person), await personOfSession(second, null), await isLive(other)]).toEqual([
      false,
      null,
      true,
    ]);
    expect(await lastEvent("session.end-everywhere", person.id)).toMatchObject({ facts: { ended: 2 } });
  });

  test("ends when its person is deactivated, and changes of roles count at once", async () => {
    const { administrator } = await makePeople();
    const person = await enter(administrator.organisationId);
    await assignRoles(administrator, { personId: person.id, version: 1, roles: ["official"] });
    expect(await personOfSession(person.sessionId, null)).toMatchObject({ roles: ["official"] });
    await deactivatePerson(administrator, {
      personId: person.id,
      reason: "They left the organisation today.",
    });
    expect(await isLive(person)).toBe(false);
  });

  test("ends after 30 minutes without a request and after 12 hours whatever happens", async () => {
    const [idle, used, old] = [await enter(), await enter(), await enter()];
    await owner()`update sessions set seen_at = now() - interval '31 minutes' where id = ${idle.sessionId}`;
    await owner()`update sessions set seen_at = now() - interval '29 minutes' where id = ${used.sessionId}`;
    await owner()`update sessions set expires_at = now() - interval '1 second' where id = ${old.sessionId}`;
    expect([await isLive(idle), await isLive(used), await isLive(old)]).toEqual([false, true, false]);
    const [row] =
      await owner()`select now() - seen_at < interval '1 minute' as seen, expires_at - created_at as life
      from sessions where id = ${used.sessionId}`;
    expect(row).toMatchObject({ seen: true, life: "12:00:00" });
  });

  test.each([null, undefined, "", "not-an-id", 7, randomUUID()])("is not known by %j", async (given) => {
    expect(await personOfSession(given, null)).toBeNull();
  });

  test("is not made by somebody for themselves or revived, whatever is written to the database", async () => {
    const person = await enter();
    const make = `insert into sessions values ('${randomUUID()}', '${person.id}', now(), now(), now() + interval '1 day')`;
    await expect(as(person, (tx) => tx.execute(make))).rejects.toThrow();
    const revive = `update sessions set revoked_at = null where person_id = '${person.id}'`;
    await endEverywhere(person, { currentPassword: person.password });
    await expect(as(person, (tx) => tx.execute(revive))).rejects.toThrow();
  });
});

test("one's own account tells e-mail, language and how many codes are left; another's tells nothing", async () => {
  const [person, other] = [await enter(), await enter()];
  await chooseLanguage(person, { locale: "en" });
  const own = await as(person, (tx) => ownAccount(tx, person.id), "read only");
  expect(own).toMatchObject({ locale: "en", recoveryCodesLeft: 0 });
  await expect(as(person, (tx) => ownAccount(tx, other.id), "read only")).rejects.toMatchObject({
    code: "not_found",
  });
});
