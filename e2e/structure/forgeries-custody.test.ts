import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { disposeEvidence } from "@/lib/evidence/custody/dispose";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import type { Person } from "@/lib/kernel/actor";
import { aFile, anOffer, type CustodyCast, custodyCast, keptOf, why } from "./custody";
import { broken, forge, notYours } from "./forge";

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

type Link = {
  act: string;
  by: Person;
  to?: Person;
  seal?: string;
  authority?: string;
  other?: string;
  at?: string;
};

/** The next links of an item's chain, as SQL. */
const links = async (itemId: string, ...wanted: Link[]): Promise<string[]> => {
  const { item, chain } = await keptOf(itemId);
  const text = (value: string | undefined) => (value === undefined ? "null" : `'${value}'`);
  return wanted.map(
    ({ act, by, to, seal, authority = "", other, at = "now()" }, n) =>
      `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason, to_person_id, seal_number, authority, other_item_id)
       values ('${item.case_id}', '${itemId}', ${chain.length + 1 + n}, '${act}', '${by.id}', '${by.organisationId}', ${at}, 'Forged.',
         ${text(to?.id)}, ${text(seal)}, '${authority}', ${text(other)})`,
  );
};

const link = async (itemId: string, forged: Link) => forge(forged.by, ...(await links(itemId, forged)));

describe("What is known of an item", () => {
  it("is written by nobody: not its keeper, offer, seal, hold, proposal, holder, state or descent", async () => {
    const { id } = await aFile(cast);
    const { investigator, coordinator, police_liaison: liaison } = cast.people;
    const { copy } = await anOffer(cast);
    for (const who of [investigator, coordinator, cast.second, liaison])
      for (const set of [
        `offered_to_id = '${who.id}', offer_kind = 'hand_over'`,
        `keeper_id = '${who.id}'`,
        `holder_id = '${who.organisationId}'`,
        "seal_number = 'S-9', state = 'sealed'",
        "seal_number = null",
        "state = 'disposed'",
        "state = 'returned'",
        "hold_authority = null",
        "hold_authority = 'Nobody'",
        `disposal_proposed_by = '${coordinator.id}'`,
        `parent_id = '${copy.id}', descent = 'derived'`,
        "version = 9",
      ])
        for (const item of [id, copy.id])
          expect(await forge(who, `update evidence_items set ${set} where id = '${item}'`), set).toBe(
            notYours,
          );
  });

  it("moves with its link alone, and as that link says", async () => {
    const { copy } = await anOffer(cast);
    const { police_liaison: liaison } = cast.people;
    const [accepted = ""] = await links(copy.id, { act: "accepted", by: liaison });
    const [moved] = await forge(liaison, accepted, `select * from evidence_items where id = '${copy.id}'`);
    expect(moved).toMatchObject({
      keeper_id: liaison.id,
      holder_id: liaison.organisationId,
      state: "handed_over",
      offered_to_id: null,
    });
  });

  it("begins as held by who takes it in, with the first link of its chain", async () => {
    const { investigator: me, coordinator } = cast.people;
    const take = (set: Record<string, string>) => {
      const id = randomUUID();
      const row = {
        id: `'${id}'`,
        case_id: `'${cast.opened.id}'`,
        number: "900",
        kind: "'physical'",
        title: "'A disk'",
        method: "'found'",
        organisation_id: `'${me.organisationId}'`,
        holder_id: `'${me.organisationId}'`,
        keeper_id: `'${me.id}'`,
        collected_by: `'${me.id}'`,
        collected_at: "now()",
        ...set,
      };
      const first = `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
        values ('${cast.opened.id}', '${id}', 1, 'collected', '${me.id}', '${me.organisationId}', now(), 'Found.')`;
      const item = `insert into evidence_items (${Object.keys(row)}) values (${Object.values(row)})`;
      return { item, first };
    };
    const honest = take({});
    expect(await forge(me, honest.item, honest.first)).toEqual([]);
    expect(await forge(me, honest.item), "without a chain").toBe(broken);
    for (const set of [
      { keeper_id: `'${coordinator.id}'` },
      { collected_by: `'${coordinator.id}'` },
      { holder_id: `'${cast.people.police_liaison.organisationId}'` },
      { hold_authority: "'Nobody'" },
      { seal_number: "'S-1'", state: "'sealed'" },
      { disposal_proposed_by: `'${coordinator.id}'` },
      { state: "'disposed'" },
    ] as Record<string, string>[])
      expect(await forge(me, take(set).item), Object.keys(set)[0]).toBe(notYours);
  });
});

describe("A link", () => {
  it("of a disposal is never by who proposed it, nor without a proposal on somebody's authority", async () => {
    const { id: itemId } = await aFile(cast);
    const { investigator, coordinator } = cast.people;
    expect(await link(itemId, { act: "disposal_proposed", by: investigator })).toBe(broken);
    await proposeDisposal(investigator, { itemId, authority: "Order 1", reason: why });
    expect(await link(itemId, { act: "disposed", by: investigator })).toBe(broken);
    const asAnother = { act: "disposal_proposed", by: coordinator, authority: "Order 2" };
    expect(await link(itemId, asAnother), "a second proposal over the first").toBe(broken);
    const alone = await links(
      itemId,
      { act: "disposal_dropped", by: investigator },
      { act: "disposal_proposed", by: investigator, authority: "Order 1" },
      { act: "disposed", by: investigator },
    );
    expect(await forge(investigator, ...alone)).toBe(broken);
    const inTheirName = (await links(itemId, { act: "disposed", by: coordinator })).join();
    expect(await forge(investigator, inTheirName)).toBe(notYours);
    expect((await disposeEvidence(coordinator, { itemId, reason: why })).state).toBe("disposed");
    expect(await link(itemId, { act: "verified", by: investigator }), "after the end").toBe(broken);
  });

  it("of a hold names an authority, and lifts only what stands, by a coordinator", async () => {
    const { id: itemId } = await aFile(cast);
    const { investigator, coordinator } = cast.people;
    expect(await link(itemId, { act: "hold_lifted", by: coordinator, authority: "Letter 1" })).toBe(broken);
    expect(await link(itemId, { act: "hold_placed", by: coordinator })).toBe(broken);
    await placeHold(investigator, { itemId, authority: "Letter 1", reason: why });
    expect(await link(itemId, { act: "hold_placed", by: investigator, authority: "Letter 2" })).toBe(broken);
    expect(await link(itemId, { act: "returned", by: investigator }), "given away under a hold").toBe(broken);
    expect(await link(itemId, { act: "hold_lifted", by: investigator, authority: "Letter 2" })).toBe(
      notYours,
    );
    expect(await link(itemId, { act: "hold_lifted", by: coordinator, authority: "Letter 2" })).toEqual([]);
  });

  it("of an offer names to whom, and is not made over another; a taking back needs a return", async () => {
    const { copy } = await anOffer(cast);
    const { id } = await aFile(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    expect(await link(id, { act: "offered", by: investigator })).toBe(broken);
    expect(await link(copy.id, { act: "offered", by: investigator, to: cast.second })).toBe(broken);
    expect(await link(copy.id, { act: "received", by: liaison })).toBe(broken);
    expect(await link(id, { act: "collected", by: investigator })).toBe(broken);
  });

  it("is not written by whom the item was only shown, not even a look at its bytes before they accepted it", async () => {
    const { original, copy } = await anOffer(cast);
    const liaison = cast.people.police_liaison;
    expect(await link(copy.id, { act: "hold_placed", by: liaison, authority: "Letter 1" })).toBe(notYours);
    expect(await link(copy.id, { act: "copied", by: liaison, other: original.id })).toBe(notYours);
    expect(await link(copy.id, { act: "viewed", by: liaison })).toBe(broken);
  });

  it("tells who does not see the item nothing of its chain", async () => {
    const { id } = await aFile(cast);
    const stranger = cast.people.strangers.investigator;
    const { item, chain } = await keptOf(id);
    for (const sequence of [1, chain.length, chain.length + 1, 99])
      for (const itemId of [id, randomUUID()])
        expect(
          await forge(
            stranger,
            `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
              values ('${item.case_id}', '${itemId}', ${sequence}, 'viewed', '${stranger.id}', '${stranger.organisationId}', now(), 'x')`,
          ),
        ).toBe(notYours);
  });

  it("names the one that it was made out of, and only once", async () => {
    const [older, newer] = [await aFile(cast), await aFile(cast)];
    const by = cast.people.investigator;
    const [derived = ""] = await links(newer.id, { act: "derived", by, other: older.id });
    const [moved] = await forge(by, derived, `select * from evidence_items where id = '${newer.id}'`);
    expect(moved).toMatchObject({ parent_id: older.id, descent: "derived" });
    const twice = await links(
      newer.id,
      { act: "derived", by, other: older.id },
      { act: "derived", by, other: older.id },
    );
    expect(await forge(by, ...twice)).toBe(broken);
    expect(await link(newer.id, { act: "derived", by: cast.second, other: older.id })).toBe(broken);
    const foreign = await custodyCast();
    const theirs = await aFile(foreign);
    expect(await link(newer.id, { act: "derived", by, other: theirs.id })).toBe(broken);
  });
});
