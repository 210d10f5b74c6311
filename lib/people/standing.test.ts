import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { invite, makeAccount } from "@/e2e/structure/account";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { hasAdministrator } from "./administrators";
import { assignRoles } from "./assign-roles";
import { deactivatePerson } from "./deactivate";
import { loadPerson } from "./load";
import { countPeople, findPerson, listPeople, peopleFilter } from "./queries";
import { reactivatePerson } from "./reactivate";

ownDatabase();

test("nobody is left without an administrator, not even by two at once", async () => {
  const { administrator: first, second_administrator: second } = await makePeople();
  const tries = await Promise.allSettled([
    deactivatePerson(first, { personId: second.id, reason: "They left the organisation today." }),
    deactivatePerson(second, { personId: first.id, reason: "They left the organisation today." }),
  ]);
  expect(tries.filter((each) => each.status === "fulfilled")).toHaveLength(1);
  const left = tries[0]?.status === "fulfilled" ? first : second;
  await expectRefusal(
    () => deactivatePerson(left, { personId: left.id, reason: "They left the organisation today." }),
    "conflict",
    "person.last_administrator",
  );
  await expectRefusal(
    () => assignRoles(left, { personId: left.id, version: 1, roles: ["auditor"] }),
    "conflict",
    "person.last_administrator",
  );
});

test("the last administrator is closed out by whoever runs the server, and another can then be made", async () => {
  const last = await makeAccount(["administrator"]);
  const { organisationId } = await loadPerson(last.personId);
  await owner()`insert into sessions (person_id, created_at, seen_at, expires_at)
    values (${last.personId}, now(), now(), now() + interval '1 hour')`;
  const reason = "Signs as somebody else, as the auditor found out.";
  await deactivatePerson(job("bootstrap"), { personId: last.personId, reason });
  await expect(loadPerson(last.personId)).rejects.toMatchObject({ code: "not_found" });
  expect(
    await owner()`select 1 from sessions where person_id = ${last.personId} and revoked_at is null`,
  ).toEqual([]);
  const left = () => as(job("bootstrap"), (tx) => hasAdministrator(tx, organisationId), "read only");
  expect(await left()).toBe(false);
  await makeAccount(["administrator"], organisationId);
  expect(await left()).toBe(true);
  const state = `update people set status = 'active', sees_all = true where id = '${last.personId}'`;
  expect(await forge({ job: "bootstrap" }, state)).toBe(notYours);
});

describe("roles", () => {
  test("are replaced as a whole, count from the next act on, and the log keeps before and after", async () => {
    const { administrator } = await makePeople();
    const { personId } = await makeAccount(["investigator", "spokesperson"], administrator.organisationId);
    const change = { personId, version: 1, roles: ["investigator", "coordinator"], seesAll: true };
    await expect(assignRoles(administrator, change)).resolves.toEqual({ personId, version: 2 });
    expect((await loadPerson(personId)).roles).toEqual(["coordinator", "investigator"]);
    expect(await lastEvent("person.assign-roles", administrator.id)).toMatchObject({
      subject_id: personId,
      facts: {
        before: { roles: ["investigator", "spokesperson"], seesAll: false },
        after: { roles: ["coordinator", "investigator"], seesAll: false, waiting: ["sees_all"] },
      },
    });
    await expectRefusal(() => assignRoles(administrator, change), "conflict", "person.changed");
  });

  test("are not changed by who is no administrator, of nobody, or of a closed account", async () => {
    const { administrator, auditor, coordinator } = await makePeople();
    const { personId } = await makeAccount(["coordinator"], administrator.organisationId);
    const change = { personId, version: 1, roles: ["administrator"] };
    await expectRefusal(() => assignRoles(coordinator, change), "forbidden");
    await expectRefusal(() => assignRoles(auditor, change), "forbidden");
    await expectRefusal(() => assignRoles(administrator, { ...change, personId: randomUUID() }), "not_found");
    await deactivatePerson(administrator, { personId, reason: "They left the organisation today." });
    await expectRefusal(
      () => assignRoles(administrator, { ...change, version: 2 }),
      "conflict",
      "person.is_deactivated",
    );
  });

  test("cannot be taken by oneself, nor can standing and reach, whatever is written to the database", async () => {
    const { coordinator } = await makePeople();
    const own = `id = '${coordinator.id}'`;
    for (const change of ["sees_all = true", "status = 'invited'", "name = 'Somebody else'"]) {
      const attempt = as(coordinator, (tx) => tx.execute(`update people set ${change} where ${own}`));
      await expect(attempt).rejects.toThrow();
    }
    const take = `insert into person_roles values ('${coordinator.id}', 'administrator', now(), null)`;
    await expect(as(coordinator, (tx) => tx.execute(take))).rejects.toThrow();
  });
});

describe("an account", () => {
  test("is closed and opened again as it was, on record", async () => {
    const { administrator } = await makePeople();
    const { personId } = await makeAccount(["coordinator"], administrator.organisationId);
    const { personId: invited } = await invite(["coordinator"], administrator.organisationId);
    await deactivatePerson(administrator, { personId, reason: "They left the organisation today." });
    await deactivatePerson(administrator, { personId: invited, reason: "They left the organisation today." });
    await expect(loadPerson(personId)).rejects.toMatchObject({ code: "not_found" });
    await expectRefusal(
      () => deactivatePerson(administrator, { personId, reason: "They left the organisation today." }),
      "conflict",
      "person.is_deactivated",
    );
    await reactivatePerson(administrator, { personId });
    await reactivatePerson(administrator, { personId: invited });
    const states = await owner()`select id, status from people where id in ${owner()([personId, invited])}`;
    expect(Object.fromEntries(states.map((row) => [row.id, row.status]))).toEqual({
      [personId]: "active",
      [invited]: "invited",
    });
    expect(await lastEvent("person.deactivate", administrator.id)).toMatchObject({
      facts: { after: "deactivated" },
    });
    await expectRefusal(
      () => reactivatePerson(administrator, { personId }),
      "conflict",
      "person.not_deactivated",
    );
  });

  test("is closed and opened by administrators alone", async () => {
    const { coordinator, administrator, official } = await makePeople();
    await expectRefusal(
      () =>
        deactivatePerson(coordinator, { personId: official.id, reason: "They left the organisation today." }),
      "forbidden",
    );
    await expectRefusal(() => reactivatePerson(coordinator, { personId: official.id }), "forbidden");
    await expectRefusal(
      () =>
        deactivatePerson(administrator, {
          personId: randomUUID(),
          reason: "They left the organisation today.",
        }),
      "not_found",
    );
  });
});

test("the list of people is read page by page, each person once", async () => {
  const { administrator } = await makePeople();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const filter = peopleFilter.parse({ after, status: "active" });
    const page = await as(administrator, (tx) => listPeople(tx, filter, 3), "read only");
    seen.push(...page.people.map((person) => person.id));
    after = page.next;
  } while (after);
  const [row] = await owner()`select count(*)::int as people from people where status = 'active'`;
  expect(seen).toHaveLength(row?.people);
  expect(new Set(seen).size).toBe(seen.length);
  const found = await as(administrator, (tx) => findPerson(tx, administrator.id), "read only");
  expect(found).toMatchObject({ roles: ["administrator"], invitedUntil: null });
});

test("the list of people is narrowed by role, organisation and state, and counted as it is listed", async () => {
  const { administrator, auditor, strangers } = await makePeople();
  const found = (raw: object) =>
    as(
      administrator,
      async (tx) => {
        const filter = peopleFilter.parse(raw);
        const { people } = await listPeople(tx, filter, 50);
        const counts = (await countPeople(tx, filter)).filter(({ status }) => status === filter.status);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
        return people.map(({ id }) => id);
      },
      "read only",
    );
  const own = { organisation: administrator.organisationId, status: "active" };
  expect(await found({ ...own, role: "auditor" })).toEqual([auditor.id]);
  expect(await found({ ...own, role: ["auditor", "spokesperson"] })).toHaveLength(2);
  expect(await found({ ...own, role: "auditor", status: "deactivated" })).toEqual([]);
  const { organisationId } = strangers.coordinator;
  expect(await found({ ...own, organisation: organisationId, role: "auditor" })).toEqual([]);
});
