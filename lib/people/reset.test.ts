import { beforeAll, describe, expect, test } from "vitest";
import { makeAccount } from "@/e2e/structure/account";
import { forge, notYours } from "@/e2e/structure/forge";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { acceptInvitation } from "./accept-invitation";
import { assignRoles } from "./assign-roles";
import { confirmGrant } from "./confirm-grant";
import { loadPerson } from "./load";
import { proposeReset } from "./propose-reset";
import { findPerson } from "./queries";
import { refuseGrant } from "./refuse-grant";
import { reinvitePerson } from "./reinvite";

ownDatabase();
movingClock();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const authenticatorLost = true;
const colleague = async (): Promise<Person> => {
  const { personId } = await makeAccount(["coordinator"], people.administrator.organisationId);
  return loadPerson(personId);
};
const grantOf = async (personId: string) => {
  const { undecided } = await as(people.administrator, (tx) => findPerson(tx, personId), "read only");
  return { grantId: `${undecided.find(({ gives }) => gives === "new_authenticator")?.id}` };
};
const sessionsOf = ({ id }: Person) =>
  owner()`select 1 from sessions where person_id = ${id} and revoked_at is null`;
const told = async (who: Person) =>
  (await as(who, (tx) => listNotices(tx, 50, "all"), "read only")).map(({ kind }) => kind);

describe("A lost authenticator", () => {
  test("is replaced once two have agreed: every session ends, and the person and the auditor are told", async () => {
    const { administrator, second_administrator: second, auditor } = people;
    const lost = await colleague();
    await owner()`insert into sessions (id, person_id, created_at, seen_at, expires_at)
      values (gen_random_uuid(), ${lost.id}, now(), now(), now() + interval '1 hour')`;
    await proposeReset(administrator, { personId: lost.id });
    expect(await told(lost)).toEqual(["person.reset_proposed"]);
    await confirmGrant(second, await grantOf(lost.id));
    expect(await sessionsOf(lost)).toHaveLength(1);
    const { token } = await reinvitePerson(administrator, { personId: lost.id, authenticatorLost });
    expect(await sessionsOf(lost)).toHaveLength(0);
    expect(await lastEvent("person.reinvite", administrator.id)).toMatchObject({
      facts: { reset: true, authenticatorLost, sessions: 1 },
    });
    expect(await told(lost)).toEqual(["person.reset", "person.reset_proposed"]);
    expect(await told(auditor)).toEqual(expect.arrayContaining(["person.reset", "person.reset_proposed"]));
    const { enrols } = await acceptInvitation(job("sign-in"), {
      token,
      password: "correct horse battery staple",
    });
    expect(enrols).toBe(true);
    // It gave one link, and no role.
    const again = () => reinvitePerson(administrator, { personId: lost.id, authenticatorLost });
    await expectRefusal(again, "conflict", "person.reset_takes_two");
    expect((await loadPerson(lost.id)).roles).toEqual(["coordinator"]);
  });

  test("is replaced by nobody alone, not by whoever proposed it, nor by the person themselves", async () => {
    const { administrator, auditor } = people;
    const lost = await colleague();
    const alone = () => reinvitePerson(administrator, { personId: lost.id, authenticatorLost });
    await expectRefusal(alone, "conflict", "person.reset_takes_two");
    await proposeReset(administrator, { personId: lost.id });
    await expectRefusal(alone, "conflict", "person.reset_takes_two");
    const twice = () => proposeReset(administrator, { personId: lost.id });
    await expectRefusal(twice, "conflict", "person.reset_under_way");
    const grant = await grantOf(lost.id);
    await expectRefusal(() => confirmGrant(administrator, grant), "forbidden", "person.grant_own");
    await expectRefusal(() => confirmGrant(lost, grant), "forbidden");
    // A change of roles takes nothing of it back.
    const { version } = await as(administrator, (tx) => findPerson(tx, lost.id), "read only");
    await assignRoles(administrator, {
      personId: lost.id,
      version,
      roles: ["coordinator", "investigator"],
      seesAll: false,
    });
    const reason = "Nobody could be reached who knows their voice.";
    await refuseGrant(auditor, { ...grant, reason });
    await expectRefusal(alone, "conflict", "person.reset_takes_two");
    await proposeReset(administrator, { personId: lost.id });
  });

  test("is not for other roles, nor for strangers, and past the code neither", async () => {
    const { administrator, coordinator } = people;
    const lost = await colleague();
    await expectRefusal(() => proposeReset(coordinator, { personId: lost.id }), "forbidden");
    const elsewhere = await makePeople();
    const theirs = () => proposeReset(elsewhere.administrator, { personId: lost.id });
    await expectRefusal(theirs, "forbidden", "person.of_another_organisation");
    const link = (is: boolean) =>
      `insert into invitations (person_id, token_hash, made_at, expires_at, made_by, authenticator_lost)
        values ('${lost.id}', repeat('a', 64), now(), now() + interval '1 day', '${administrator.id}', ${is})`;
    expect(await forge(administrator, link(true))).toBe(notYours);
    expect(await forge(administrator, link(false))).toEqual([]);
  });

  test("of an organisation without a second person is replaced from the command line, and told", async () => {
    const lost = await colleague();
    const { token } = await reinvitePerson(job("bootstrap"), { personId: lost.id, authenticatorLost });
    const { enrols } = await acceptInvitation(job("sign-in"), {
      token,
      password: "correct horse battery staple",
    });
    expect(enrols).toBe(true);
    expect(await told(lost)).toEqual(["person.reset"]);
  });
});
