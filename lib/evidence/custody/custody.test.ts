import { beforeAll, describe, expect, it } from "vitest";
import { aFile, anOffer, aThing, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { openEvidence } from "@/lib/evidence/looks/open";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { as } from "@/lib/kernel/as";
import { acceptEvidence } from "./accept";
import { deriveEvidence } from "./derive";
import { offerEvidence } from "./offer";
import { refuseEvidence } from "./refuse";
import { returnEvidence } from "./return";
import { sealEvidence } from "./seal";
import { unsealEvidence } from "./unseal";
import { withdrawEvidence } from "./withdraw";

ownDatabase();

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

describe("sealing", () => {
  it("puts a number on the item, and breaking it names that number", async () => {
    const by = cast.people.investigator;
    const { id: itemId } = await aFile(cast);
    await sealEvidence(by, { itemId, sealNumber: "0002-1", reason: why, place: "Jakarta" });
    expect((await keptOf(itemId)).item).toMatchObject({ state: "sealed", seal_number: "0002-1" });
    await unsealEvidence(by, { itemId, reason: why });
    const { item, chain } = await keptOf(itemId);
    expect(item).toMatchObject({ state: "held", seal_number: null });
    expect(chain.slice(-2)).toMatchObject([
      { act: "sealed", seal_number: "0002-1", place: "Jakarta", reason: why, person_id: by.id },
      { act: "unsealed", seal_number: "0002-1", reason: why },
    ]);
    expect(await lastEvent("evidence.unseal", by.id)).toMatchObject({
      facts: { before: "sealed", after: "held", sealNumber: "0002-1" },
    });
  });

  it("is refused twice, without a seal, without a reason, of a thing without a place, and to whom the item is not", async () => {
    const by = cast.people.investigator;
    const { id: itemId } = await aFile(cast);
    const seal = { itemId, sealNumber: "1", reason: why };
    await expectRefusal(() => unsealEvidence(by, { itemId, reason: why }), "conflict", "evidence.no_seal");
    await sealEvidence(by, seal);
    await expectRefusal(() => sealEvidence(by, seal), "conflict", "evidence.sealed_already");
    await expectRefusal(() => unsealEvidence(by, { itemId, reason: "x" }), "invalid", {
      reason: "reason_too_short",
    });
    const { id } = await aThing(cast);
    await expectRefusal(() => sealEvidence(by, { ...seal, itemId: id }), "invalid", {
      place: "place_required",
    });
    const { second, people } = cast;
    const other = { ...seal, itemId: id, place: "Jakarta" };
    await expectRefusal(() => sealEvidence(second, other), "conflict", "evidence.not_the_keeper");
    await expectRefusal(() => sealEvidence(people.coordinator, other), "forbidden");
    await expectRefusal(() => sealEvidence(people.strangers.investigator, other), "not_found");
    await expectRefusal(() => sealEvidence(people.police_liaison, other), "not_found");
  });
});

describe("handing over", () => {
  it("gives the police a copy whose custody passes on acceptance; the sealed original stays", async () => {
    const { original, copy } = await anOffer(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    expect((await keptOf(original.id)).item).toMatchObject({
      state: "sealed",
      keeper_id: investigator.id,
      offered_to_id: null,
    });
    expect((await keptOf(copy.id)).item).toMatchObject({
      state: "held",
      descent: "copy",
      parent_id: original.id,
      sha256: original.sha256,
      keeper_id: investigator.id,
      offered_to_id: liaison.id,
    });
    const look = () => openEvidence(liaison, { itemId: copy.id, purpose: why });
    await expectRefusal(look, "conflict", "evidence.accept_first");
    await acceptEvidence(liaison, { itemId: copy.id, reason: "Read back the first eight digits." });
    const { item, chain, acts } = await keptOf(copy.id);
    expect(acts).toEqual(["copied", "offered", "accepted"]);
    expect(item).toMatchObject({
      state: "handed_over",
      keeper_id: liaison.id,
      holder_id: liaison.organisationId,
    });
    expect(chain).toMatchObject([
      { person_id: investigator.id, other_item_id: original.id },
      { person_id: investigator.id, to_person_id: liaison.id, referral_id: cast.referralId },
      { person_id: liaison.id, organisation_id: liaison.organisationId },
    ]);
    expect((await keptOf(original.id)).acts.slice(-2)).toEqual(["sealed", "copied"]);
    const told = await owner()`
      select person_id from notices where subject_id = ${copy.id} order by created_at`;
    expect(told.map((row) => row.person_id)).toEqual([liaison.id, investigator.id]);
  });

  it("lets the giver take the offer back, and the receiver decline, with custody where it was", async () => {
    const { copy } = await anOffer(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    await refuseEvidence(liaison, { itemId: copy.id, reason: why });
    await offerEvidence(investigator, { itemId: copy.id, toPersonId: liaison.id, reason: why });
    await withdrawEvidence(investigator, { itemId: copy.id, reason: why });
    const { item, acts } = await keptOf(copy.id);
    expect(acts).toEqual(["copied", "offered", "refused", "offered", "withdrawn"]);
    expect(item).toMatchObject({ state: "held", keeper_id: investigator.id, offered_to_id: null });
    await expectRefusal(
      () => acceptEvidence(liaison, { itemId: copy.id, reason: why }),
      "conflict",
      "evidence.not_offered",
    );
  });

  it("is accepted by nobody but whom it was offered, and taken back by nobody but who gave it", async () => {
    const { copy } = await anOffer(cast);
    const { itemId, reason } = { itemId: copy.id, reason: why };
    const { otherLiaison, second, people } = cast;
    await expectRefusal(
      () => acceptEvidence(otherLiaison, { itemId, reason }),
      "conflict",
      "evidence.offered_to_another",
    );
    await expectRefusal(
      () => withdrawEvidence(second, { itemId, reason }),
      "conflict",
      "evidence.not_the_keeper",
    );
    await expectRefusal(() => acceptEvidence(people.coordinator, { itemId, reason }), "forbidden");
    await expectRefusal(
      () => acceptEvidence(people.strangers.police_liaison, { itemId, reason }),
      "not_found",
    );
  });

  it("asks for the seal first, for a receiver of the case or the unit, and respects the label", async () => {
    const { investigator, police_liaison: liaison, spokesperson } = cast.people;
    const open = await aFile(cast);
    const offer = { itemId: open.id, toPersonId: liaison.id, reason: why };
    await expectRefusal(() => offerEvidence(investigator, offer), "conflict", "evidence.seal_first");
    for (const stranger of [spokesperson, cast.people.strangers.police_liaison, investigator]) {
      await expectRefusal(
        () => offerEvidence(investigator, { ...offer, toPersonId: stranger.id }),
        "invalid",
        { toPersonId: "not_a_receiver" },
      );
    }
    const strict = await aFile(cast, { label: "AMBER+STRICT" });
    await sealEvidence(investigator, { itemId: strict.id, sealNumber: "2", reason: why });
    const giving = { ...offer, itemId: strict.id };
    await expectRefusal(() => offerEvidence(investigator, giving), "conflict", "label.strict_needs_reason");
    const copy = await offerEvidence(investigator, { ...giving, strictReason: why });
    expect(await owner()`select reason from given where record_id = ${copy.id}`).toEqual([{ reason: why }]);
  });

  it("passes the item itself within the organisation, and a thing to the police", async () => {
    const { investigator, police_liaison: liaison } = cast.people;
    const file = await aFile(cast);
    await offerEvidence(investigator, { itemId: file.id, toPersonId: cast.second.id, reason: why });
    await acceptEvidence(cast.second, { itemId: file.id, reason: why });
    expect((await keptOf(file.id)).item).toMatchObject({ state: "held", keeper_id: cast.second.id });

    const thing = await aThing(cast);
    const [itemId, place] = [thing.id, "Jakarta"];
    await sealEvidence(investigator, { itemId, place, sealNumber: "7", reason: why });
    await offerEvidence(investigator, { itemId, place, toPersonId: liaison.id, reason: why });
    await acceptEvidence(liaison, { itemId, place, reason: "The seal is whole." });
    await offerEvidence(liaison, { itemId, place, toPersonId: cast.otherLiaison.id, reason: why });
    await acceptEvidence(cast.otherLiaison, { itemId, place, reason: why });
    await unsealEvidence(cast.otherLiaison, { itemId, place, reason: why });
    expect((await keptOf(itemId)).item).toMatchObject({
      state: "handed_over",
      keeper_id: cast.otherLiaison.id,
      seal_number: null,
    });
  });
});

describe("giving back", () => {
  it("of what was handed over goes to who handed it over, who accepts it", async () => {
    const { copy } = await anOffer(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    await acceptEvidence(liaison, { itemId: copy.id, reason: why });
    await returnEvidence(liaison, { itemId: copy.id, reason: why });
    expect((await keptOf(copy.id)).item).toMatchObject({ state: "handed_over", keeper_id: liaison.id });
    await acceptEvidence(investigator, { itemId: copy.id, reason: why });
    const { item, acts } = await keptOf(copy.id);
    expect(acts).toEqual(["copied", "offered", "accepted", "returned", "received"]);
    expect(item).toMatchObject({
      state: "held",
      keeper_id: investigator.id,
      holder_id: investigator.organisationId,
    });
  });

  it("of a thing to its owner names them and ends the chain; bytes are not given back", async () => {
    const by = cast.people.investigator;
    const thing = await aThing(cast);
    const given = { itemId: thing.id, place: "Jakarta", reason: why };
    await expectRefusal(() => returnEvidence(by, given), "invalid", { toParty: "required" });
    await returnEvidence(by, { ...given, toParty: "Ministry of Health, front desk" });
    const { item, chain } = await keptOf(thing.id);
    expect(item.state).toBe("returned");
    expect(chain.at(-1)).toMatchObject({ act: "returned", to_party: "Ministry of Health, front desk" });
    await expectRefusal(
      () => sealEvidence(by, { ...given, sealNumber: "1" }),
      "conflict",
      "evidence.returned",
    );
    const file = await aFile(cast);
    await expectRefusal(
      () => returnEvidence(by, { itemId: file.id, toParty: "Somebody", reason: why }),
      "conflict",
      "evidence.bytes_are_not_returned",
    );
  });
});

describe("a derived item", () => {
  it("names its parent and the tool, once, and both chains say so", async () => {
    const by = cast.people.investigator;
    const [parent, child] = [await aFile(cast), await aFile(cast)];
    const act = { itemId: child.id, parentId: parent.id, tool: "grep 3.11", reason: why };
    await deriveEvidence(by, act);
    expect((await keptOf(child.id)).item).toMatchObject({ parent_id: parent.id, descent: "derived" });
    for (const [id, other] of [
      [parent.id, child.id],
      [child.id, parent.id],
    ] as const) {
      expect((await keptOf(id)).chain.at(-1)).toMatchObject({
        act: "derived",
        other_item_id: other,
        reason: `grep 3.11. ${why}`,
      });
    }
    await expectRefusal(() => deriveEvidence(by, act), "conflict", "evidence.has_a_parent");
    await expectRefusal(
      () => deriveEvidence(by, { ...act, itemId: parent.id, parentId: child.id }),
      "invalid",
      { parentId: "taken_in_later" },
    );
    await expectRefusal(
      () => deriveEvidence(by, { ...act, itemId: parent.id, parentId: parent.id }),
      "invalid",
      { parentId: "taken_in_later" },
    );
  });
});

describe("what the list says", () => {
  it("is state, seal, hold and who holds it; the liaison opens what they accepted", async () => {
    const { original, copy } = await anOffer(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    await acceptEvidence(liaison, { itemId: copy.id, reason: why });
    const { rows: list } = await as(investigator, (tx) => evidenceOfCase(tx, cast.opened.id), "read only");
    expect(list.find(({ id }) => id === original.id)).toMatchObject({
      state: "sealed",
      sealNumber: "S-1",
      holdAuthority: null,
      keeper: investigator.name,
    });
    expect(list.find(({ id }) => id === copy.id)).toMatchObject({
      state: "handed_over",
      keeper: liaison.name,
    });
    const opened = await openEvidence(liaison, { itemId: copy.id, purpose: why });
    opened.bytes.destroy();
    expect((await keptOf(copy.id)).acts.at(-1)).toBe("downloaded");
    expect((await keptOf(original.id)).acts.at(-1)).toBe("copied");
  });
});
