import { beforeAll, describe, expect, it } from "vitest";
import { aFile, anOffer, aThing, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { broken, forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { addMember } from "@/lib/cases/add-member";
import { assignCase } from "@/lib/cases/assign";
import { removeMember } from "@/lib/cases/remove-member";
import { readClosureFacts } from "@/lib/closure/facts";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { assignRoles } from "@/lib/people/assign-roles";
import { deactivatePerson } from "@/lib/people/deactivate";
import { waitsFor } from "@/lib/today/waits";
import { acceptEvidence } from "./accept";
import { handOverEvidence } from "./hand-over";
import { offerEvidence } from "./offer";
import { takeOverEvidence } from "./take-over";

ownDatabase();

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

const hangs = (by: Person, caseId: string) =>
  as(
    by,
    async (tx) => obstaclesToClosure((await readClosureFacts(tx, caseId)).whole, "undetermined"),
    "read only",
  ).then((all) => all.find(({ key }) => key === "without_keeper")?.count ?? 0);
const waits = (by: Person) =>
  as(by, (tx) => waitsFor(tx, by, new Date()), "read only").then((all) =>
    all.filter(({ kind }) => kind === "take_over"),
  );

const leave = (cast: CustodyCast, person: Person) =>
  removeMember(cast.people.coordinator, { caseId: cast.opened.id, personId: person.id, reason: why });

describe("What somebody kept who was taken out of the case", () => {
  it("is without a keeper at once: for the coordinator to do, in the way of closure, until it is taken over", async () => {
    const own = await custodyCast();
    const { coordinator, investigator } = own.people;
    const { id: itemId } = await aFile(own);
    const caseId = own.opened.id;
    const offer = { itemId, toPersonId: own.second.id, reason: why };
    await expectRefusal(
      () => takeOverEvidence(coordinator, { itemId, reason: why }),
      "conflict",
      "evidence.has_a_keeper",
    );
    expect([await hangs(coordinator, caseId), await waits(coordinator)]).toEqual([0, []]);
    await leave(own, investigator);
    expect(await hangs(coordinator, caseId)).toBe(1);
    expect(await waits(coordinator)).toMatchObject([{ reference: own.opened.reference }]);
    await takeOverEvidence(coordinator, { itemId, reason: why });
    expect(await lastEvent("evidence.take-over", coordinator.id)).toMatchObject({
      facts: { from: investigator.id },
    });
    expect([await hangs(coordinator, caseId), await waits(coordinator)]).toEqual([0, []]);
    await offerEvidence(coordinator, offer);
    await acceptEvidence(own.second, { itemId, reason: why });
    const { item, acts } = await keptOf(itemId);
    expect(item.keeper_id).toBe(own.second.id);
    expect(acts.slice(-3)).toEqual(["taken_over", "offered", "accepted"]);
  });

  it("is not taken over by an investigator, a stranger or the police, nor with a bare word", async () => {
    const own = await custodyCast();
    const { id: itemId } = await aFile(own);
    await leave(own, own.people.investigator);
    const take =
      (by: Person, reason = why) =>
      () =>
        takeOverEvidence(by, { itemId, reason });
    await expectRefusal(take(own.second), "forbidden");
    await expectRefusal(take(own.people.strangers.coordinator), "not_found");
    await expectRefusal(take(own.people.police_liaison), "not_found");
    await expectRefusal(take(own.people.coordinator, "gone"), "invalid", { reason: "reason_too_short" });
    expect((await keptOf(itemId)).item.keeper_id).toBe(own.people.investigator.id);
  });

  it("is not taken from a keeper who is there, nor by who may not, whatever is written to the database", async () => {
    const own = await custodyCast();
    const { coordinator } = own.people;
    const { id: itemId } = await aFile(own);
    const taking = (by: Person) =>
      `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
       values ('${own.opened.id}', '${itemId}', 3, 'taken_over', '${by.id}', '${by.organisationId}', now(), 'Forged.')`;
    expect(await forge(coordinator, taking(coordinator))).toBe(broken);
    await leave(own, own.people.investigator);
    expect(await forge(own.second, taking(own.second))).toBe(notYours);
    expect(await forge(coordinator, taking(coordinator))).toEqual([]);
  });
});

describe("Somebody whose account is closed", () => {
  it("leaves at once, keeping and leading what they do; both wait for somebody else", async () => {
    const own = await custodyCast();
    const { coordinator, investigator, administrator } = own.people;
    const caseId = own.opened.id;
    await aFile(own);
    await deactivatePerson(administrator, { personId: investigator.id, reason: why });
    expect(await hangs(coordinator, caseId)).toBe(1);
    const next = own.people.strangers.coordinator;
    await addMember(coordinator, { caseId, personId: next.id });
    await deactivatePerson(administrator, { personId: coordinator.id, reason: why });
    expect(await hangs(next, caseId)).toBe(2);
    expect(await waits(next)).toHaveLength(1);
    await assignCase(next, { caseId, leadId: next.id });
    expect(await hangs(next, caseId)).toBe(1);
  });

  it("is closed with a reason, whatever is written to the database", async () => {
    const { administrator, spokesperson } = cast.people;
    await expectRefusal(() => deactivatePerson(administrator, { personId: spokesperson.id }), "invalid", {
      reason: "required",
    });
    const bare = `update people set status = 'deactivated' where id = '${spokesperson.id}'`;
    expect(await forge(administrator, bare)).toBe(broken);
  });
});

describe("The lead", () => {
  it("who is taken out for cause sees nothing any more, and the case is without a lead until one is set", async () => {
    const own = await custodyCast();
    const { coordinator } = own.people;
    const caseId = own.opened.id;
    const next = own.people.strangers.coordinator;
    await addMember(coordinator, { caseId, personId: next.id });
    await removeMember(next, { caseId, personId: coordinator.id, reason: why });
    await expectRefusal(() => assignCase(coordinator, { caseId, leadId: coordinator.id }), "not_found");
    expect(await hangs(next, caseId)).toBe(1);
    await assignCase(next, { caseId, leadId: next.id });
    expect(await hangs(next, caseId)).toBe(0);
  });
});

describe("An offer", () => {
  const offered = async () => {
    const own = await custodyCast();
    const { id: itemId } = await aFile(own);
    await offerEvidence(own.people.investigator, { itemId, toPersonId: own.second.id, reason: why });
    return { own, itemId };
  };
  const withdrawn = async (itemId: string, by: Person) => {
    const { item, chain } = await keptOf(itemId);
    expect(item.offered_to_id).toBeNull();
    expect(chain.at(-1)).toMatchObject({ act: "withdrawn", person_id: by.id, reason: "receiver_left" });
  };

  it("to somebody taken out of the case is withdrawn with that, on record", async () => {
    const { own, itemId } = await offered();
    await leave(own, own.second);
    await withdrawn(itemId, own.people.coordinator);
  });

  it("to somebody whose account is closed, or whose roles go, is withdrawn by who did it", async () => {
    const { own, itemId } = await offered();
    const { administrator } = own.people;
    await deactivatePerson(administrator, { personId: own.second.id, reason: why });
    await withdrawn(itemId, administrator);
    const other = await offered();
    const roles = { personId: other.own.second.id, version: 1, roles: ["spokesperson"] };
    await assignRoles(other.own.people.administrator, roles);
    await withdrawn(other.itemId, other.own.people.administrator);
  });

  it("to the police stays while they have been given it", async () => {
    const own = await custodyCast();
    const { copy } = await anOffer(own);
    await leave(own, own.second);
    expect((await keptOf(copy.id)).item.offered_to_id).toBe(own.people.police_liaison.id);
  });
});

describe("Who leaves in order", () => {
  it("hands over all that they keep and lead in one act, and goes once it is accepted", async () => {
    const own = await custodyCast();
    const { investigator } = own.people;
    const caseId = own.opened.id;
    const one = await aFile(own);
    const other = await aThing(own);
    const all = { caseId, keeperId: own.second.id, place: "Jakarta", reason: why };
    await expectRefusal(() => handOverEvidence(investigator, { ...all, keeperId: undefined }), "invalid", {
      keeperId: "required",
    });
    await expectRefusal(() => handOverEvidence(investigator, { ...all, place: undefined }), "invalid", {
      place: "place_required",
    });
    await expectRefusal(
      () => handOverEvidence(investigator, { ...all, keeperId: own.people.approver.id }),
      "invalid",
      { keeperId: "not_a_receiver" },
    );
    expect((await keptOf(one.id)).item.offered_to_id).toBeNull();
    await handOverEvidence(investigator, all);
    expect(await lastEvent("evidence.hand-over", investigator.id)).toMatchObject({
      case_id: caseId,
      facts: { items: [one.number, other.number], to: own.second.id, lead: null },
    });
    for (const { id: itemId } of [one, other]) {
      await acceptEvidence(own.second, { itemId, place: "Jakarta", reason: why });
      expect((await keptOf(itemId)).item.keeper_id).toBe(own.second.id);
    }
  });

  it("passes the lead on, and a coordinator who still keeps evidence or leads does not take themselves out", async () => {
    const own = await custodyCast();
    const { coordinator, investigator } = own.people;
    const caseId = own.opened.id;
    const { id: itemId } = await aFile(own);
    await leave(own, investigator);
    await takeOverEvidence(coordinator, { itemId, reason: why });
    const next = own.people.strangers.coordinator;
    await addMember(coordinator, { caseId, personId: next.id });
    const go = () => removeMember(coordinator, { caseId, personId: coordinator.id, reason: why });
    await expectRefusal(go, "conflict", "case.lead_stays");
    await handOverEvidence(coordinator, { caseId, keeperId: own.second.id, leadId: next.id, reason: why });
    const [row] = await owner()`select lead_id from cases where id = ${caseId}`;
    expect(row?.lead_id).toBe(next.id);
    await expectRefusal(go, "conflict", "case.keeps_evidence");
    await acceptEvidence(own.second, { itemId, reason: why });
    await go();
  });

  it("has nothing to hand over where they keep and lead nothing, and a stranger learns nothing", async () => {
    const all = { caseId: cast.opened.id, keeperId: cast.second.id, reason: why };
    await expectRefusal(
      () => handOverEvidence(cast.second, all),
      "conflict",
      "evidence.nothing_to_hand_over",
    );
    await expectRefusal(() => handOverEvidence(cast.people.strangers.investigator, all), "not_found");
    await expectRefusal(() => handOverEvidence(cast.people.approver, all), "forbidden");
  });
});
