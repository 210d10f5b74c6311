import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { eraseOfRecords } from "@/e2e/structure/erase-by-two";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { amendSystem } from "@/lib/amendments/amend";
import { relabelCase } from "@/lib/cases/relabel";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { bringInSystem } from "./bring-in";
import { systemFilter } from "./filter";
import { joinSystems } from "./join";
import { countSystems, listSystems } from "./list";
import { nameContact } from "./name-contact";
import {
  casesOfSystems,
  contactsOfSystems,
  exposuresOfSystems,
  factsOfSystems,
  readSystem,
  systemsOfCase,
} from "./queries";
import { recordSystem } from "./record";
import { separateSystems } from "./separate";
import { tellOfSystem } from "./tell";

let people: TestPeople;
let others: TestPeople;
let opened: OpenedCase;
let second: OpenedCase;
let theirs: OpenedCase;
beforeAll(async () => {
  [people, others] = [await makePeople(), await makePeople()];
  [opened, second, theirs] = [await openCase(people), await openCase(people), await openCase(others)];
});

const named = (more: object = {}) => ({ name: `Register ${randomUUID()}`, class: "high", ...more });
const reason = "Both records are of the same register, by its address.";
const names = async (who: TestPeople["investigator"], raw: object = {}) =>
  (await as(who, (tx) => listSystems(tx, systemFilter.parse(raw), 50), "read only")).rows.map(({ id }) => id);

describe("A system of the inventory", () => {
  it("is recorded without a case, and brought into several", async () => {
    const { id } = await recordSystem(people.investigator, named());
    expect(await names(people.investigator, { standing: "in_none" })).toContain(id);
    for (const { id: caseId } of [opened, second])
      await bringInSystem(people.investigator, { caseId, systemId: id });
    const cases = await as(people.investigator, (tx) => casesOfSystems(tx, [id]), "read only");
    expect(cases.map((one) => one.id).sort()).toEqual([opened.id, second.id].sort());
    await expect(
      bringInSystem(people.investigator, { caseId: opened.id, systemId: id }),
    ).rejects.toMatchObject({ fields: { systemId: "system_recorded" } });
  });

  it("is offered to who sees it, and recorded twice by who does not", async () => {
    const its = named({ ownerId: people.official.organisationId });
    const { id } = await recordSystem(people.investigator, { ...its, caseId: opened.id });
    const again = { ...its, caseId: second.id };
    await expect(recordSystem(people.investigator, again)).rejects.toMatchObject({
      fields: { name: "system_elsewhere" },
      details: { existing: id },
    });
    await recordSystem(people.investigator, { ...again, isAnother: true });
    await recordSystem(others.investigator, { ...its, caseId: theirs.id });
    await expect(
      bringInSystem(others.investigator, { caseId: theirs.id, systemId: id }),
    ).rejects.toMatchObject({ fields: { systemId: "not_listed" } });
  });

  it("shows with each case what that case taught, and nothing of the others", async () => {
    const { id } = await recordSystem(people.investigator, named());
    for (const { id: caseId } of [opened, second])
      await bringInSystem(people.investigator, { caseId, systemId: id });
    const told = { systemId: id, kind: "data", data: "health" } as const;
    await tellOfSystem(people.investigator, {
      ...told,
      caseId: opened.id,
      people: "1.300.000",
      records: "1,000-2,000",
      asOf: "2021-08-30",
    });
    await tellOfSystem(people.investigator, { ...told, kind: "version", value: "2.1" });
    await nameContact(people.investigator, {
      caseId: second.id,
      systemId: id,
      role: "at night",
      name: "Sari",
    });
    const seen = (who: TestPeople["investigator"]) =>
      as(who, (tx) => Promise.all([factsOfSystems(tx, [id]), contactsOfSystems(tx, [id])]), "read only");
    const [facts, contacts] = await seen(people.investigator);
    expect(facts.map(({ kind }) => kind).sort()).toEqual(["data", "version"]);
    expect(facts.find(({ kind }) => kind === "data")).toMatchObject({
      peopleFrom: 1_300_000,
      peopleTo: 1_300_000,
      recordsFrom: 1000,
      recordsTo: 2000,
      asOf: "2021-08-30",
    });
    expect(contacts).toHaveLength(1);
    // The spokesperson is in both cases and keeps no inventory.
    expect((await seen(people.spokesperson))[0].map(({ kind }) => kind)).toEqual(["data"]);
    expect(await seen(others.investigator)).toEqual([[], []]);
    await expect(as(others.investigator, (tx) => readSystem(tx, id), "read only")).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("loses the name of its contact by two, and keeps that there was one", async () => {
    const { id } = await recordSystem(people.investigator, named({ caseId: opened.id }));
    const contact = { caseId: opened.id, systemId: id, role: "operations at night" };
    await expect(nameContact(people.investigator, contact)).rejects.toMatchObject({
      fields: { name: "name_or_address" },
    });
    const { id: recordId } = await nameContact(people.investigator, { ...contact, name: "Sari Dewi" });
    await eraseOfRecords(people, {
      ...{ of: "record", caseReference: opened.reference, field: "system_contacts.name", recordId },
    });
    const left = await as(people.investigator, (tx) => contactsOfSystems(tx, [id]), "read only");
    expect(left).toMatchObject([{ role: "operations at night" }]);
    expect(JSON.stringify(left)).not.toContain("Sari");
  });

  it("is filtered by owner, class, sector, personal data and name, with its total", async () => {
    const mark = randomUUID();
    const { id } = await recordSystem(people.investigator, {
      ...named({ name: `Clinic ${mark}`, sector: "health", ownerId: people.official.organisationId }),
    });
    await tellOfSystem(people.investigator, { systemId: id, kind: "data", data: "genetic" });
    const like = { name: mark, class: "high", sector: "health", data: "genetic" };
    const filter = systemFilter.parse({ ...like, owner: people.official.organisationId });
    expect(await names(people.investigator, filter)).toEqual([id]);
    expect(await as(people.investigator, (tx) => countSystems(tx, filter), "read only")).toMatchObject({
      total: 1,
    });
    expect(await names(people.investigator, { ...like, sector: "energy" })).toEqual([]);
    expect(await names(others.investigator, like)).toEqual([]);
  });

  it("that a RED case brought up is for who reads that case, until it is no longer RED", async () => {
    const red = await openCase(people);
    const { id } = await recordSystem(people.investigator, named({ caseId: red.id }));
    const seenBy = (who: TestPeople["auditor"]) => names(who).then((ids) => ids.includes(id));
    expect(await seenBy(people.auditor)).toBe(true);
    await relabelCase(people.coordinator, {
      caseId: red.id,
      label: "RED",
      reason: "It is for few eyes now.",
    });
    expect(await seenBy(people.auditor)).toBe(false);
    expect(await seenBy(people.investigator)).toBe(true);
    const added = await recordSystem(people.investigator, named({ caseId: red.id }));
    expect(await names(people.auditor)).not.toContain(added.id);
  });
});

describe("An official", () => {
  it("sees the systems and exposures of their own organisation in the cases that it is party to, and no others", async () => {
    const own = named({ caseId: opened.id, ownerId: people.official.organisationId });
    const ours = await recordSystem(people.investigator, own);
    const other = await recordSystem(people.investigator, named({ caseId: opened.id }));
    const apart = await recordSystem(people.investigator, named({ ownerId: people.official.organisationId }));
    for (const { id: systemId } of [ours, other])
      await recordExposure(people.investigator, {
        ...{ caseId: opened.id, systemId, service: "database", host: "withheld" },
      });
    const seen = await names(people.official);
    expect(seen).toContain(ours.id);
    expect(seen).not.toContain(other.id);
    expect(seen).not.toContain(apart.id);
    const found = await as(people.official, (tx) => exposuresOfSystems(tx, [ours.id, other.id]), "read only");
    expect(found).toHaveLength(1);
    expect(
      (await as(people.official, (tx) => systemsOfCase(tx, opened.id), "read only")).map(({ id }) => id),
    ).not.toContain(other.id);
  });
});

describe("Lineage", () => {
  it("is refused where a system would supersede itself through three others", async () => {
    const chain: string[] = [];
    for (const _ of [1, 2, 3, 4]) {
      const older = chain.at(-1);
      chain.push((await recordSystem(people.investigator, named(older ? { supersedesId: older } : {}))).id);
    }
    const [first = "", , , last = ""] = chain;
    await expect(
      amendSystem(people.investigator, {
        ...{ recordId: first, seen: { supersedesId: "" }, after: { supersedesId: last }, reason },
      }),
    ).rejects.toMatchObject({ fields: { "after.supersedesId": "supersedes_itself" } });
  });

  it("is refused to one of two who close a loop at once", async () => {
    const [a, b] = [
      await recordSystem(people.investigator, named()),
      await recordSystem(people.investigator, named()),
    ];
    const supersede = (recordId: string, supersedesId: string) =>
      amendSystem(people.investigator, {
        ...{ recordId, seen: { supersedesId: "" }, after: { supersedesId }, reason },
      });
    const both = await Promise.allSettled([supersede(a.id, b.id), supersede(b.id, a.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({
      reason: { fields: { "after.supersedesId": "supersedes_itself" } },
    });
  });
});

describe("Joining two records of one system", () => {
  it("shows one to who sees both, and leaves the other to who sees it alone", async () => {
    const one = await recordSystem(people.investigator, named({ caseId: opened.id }));
    const other = await recordSystem(people.investigator, named());
    await joinSystems(people.investigator, { systemId: one.id, intoId: other.id, reason });
    const seen = await names(people.investigator);
    expect(seen).toContain(other.id);
    expect(seen).not.toContain(one.id);
    // The spokesperson keeps no inventory and sees the case alone.
    expect(await names(people.spokesperson)).toContain(one.id);
    expect(await as(people.spokesperson, (tx) => readSystem(tx, one.id), "read only")).toMatchObject({
      into: null,
      joined: [],
    });
    expect(await as(people.investigator, (tx) => readSystem(tx, other.id), "read only")).toMatchObject({
      joined: [{ id: one.id, reason }],
    });
  });

  it("is taken apart again with a reason, which gives back both, and can be joined anew", async () => {
    const one = await recordSystem(people.investigator, named());
    const other = await recordSystem(people.investigator, named());
    const apart = (who = people.investigator) => separateSystems(who, { systemId: one.id, reason });
    await expect(apart()).rejects.toMatchObject({ key: "system.not_joined" });
    await joinSystems(people.investigator, { systemId: one.id, intoId: other.id, reason });
    await tellOfSystem(people.investigator, { systemId: one.id, kind: "version", value: "2.1" });
    await expect(apart(people.coordinator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(apart(others.investigator)).rejects.toMatchObject({ code: "not_found" });
    await apart();
    const seen = await names(people.investigator);
    expect([seen.includes(one.id), seen.includes(other.id)]).toEqual([true, true]);
    const read = (id: string) => as(people.investigator, (tx) => readSystem(tx, id), "read only");
    const ended = { reason, by: people.investigator.name };
    expect(await read(one.id)).toMatchObject({ into: null, separated: [{ id: other.id, ...ended }] });
    expect(await read(other.id)).toMatchObject({ joined: [], separated: [{ id: one.id, ...ended }] });
    const facts = (id: string) => as(people.investigator, (tx) => factsOfSystems(tx, [id]), "read only");
    expect([(await facts(one.id)).length, (await facts(other.id)).length]).toEqual([1, 0]);
    await expect(apart()).rejects.toMatchObject({ key: "system.not_joined" });
    await joinSystems(people.investigator, { systemId: other.id, intoId: one.id, reason });
    await joinSystems(others.investigator, { systemId: one.id, intoId: other.id, reason }).catch(
      () => undefined,
    );
    expect(await read(one.id)).toMatchObject({ into: null, joined: [{ id: other.id }] });
  });

  it("is ended or begun by nobody else's hand and in no other way, past every line of code", async () => {
    const one = await recordSystem(people.investigator, named());
    const other = await recordSystem(people.investigator, named());
    await joinSystems(people.investigator, { systemId: one.id, intoId: other.id, reason });
    const change = (set: string) =>
      as(people.investigator, (tx) =>
        tx.execute(`update system_joinings set ${set} where system_id = '${one.id}'`),
      );
    for (const set of [
      "reason = 'x'",
      `ended_by = '${people.coordinator.id}', ended_at = now(), end_reason = 'x'`,
      `ended_by = '${people.investigator.id}', ended_at = now() - interval '2 days', end_reason = 'x'`,
    ])
      await expect(change(set)).rejects.toThrow();
  });

  it("is refused the other way round, a second time, and to who does not see both", async () => {
    const one = await recordSystem(people.investigator, named());
    const other = await recordSystem(people.investigator, named());
    const join = (systemId: string, intoId: string, who = people.investigator) =>
      joinSystems(who, { systemId, intoId, reason });
    await join(one.id, other.id);
    await expect(join(other.id, one.id)).rejects.toMatchObject({
      fields: { intoId: "joined_into_each_other" },
    });
    const third = await recordSystem(people.investigator, named());
    await expect(join(one.id, third.id)).rejects.toMatchObject({ key: "system.joined" });
    const hidden = await recordSystem(others.investigator, named());
    await expect(join(third.id, hidden.id)).rejects.toMatchObject({ fields: { intoId: "not_listed" } });
    await expect(join(third.id, one.id, people.coordinator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(join(hidden.id, third.id)).rejects.toMatchObject({ code: "not_found" });
  });
});
