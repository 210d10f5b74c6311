import { beforeAll, describe, expect, it } from "vitest";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import type { Person } from "@/lib/kernel/actor";
import { aFile, anOffer, type CustodyCast, custodyCast, keptOf, why } from "./custody";
import { owner } from "./owner";

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

/** Writes a link past every line of code, as `runut_app` and the person; the code of the database's refusal, or null when it would stand. Undone. */
const write = async (who: Person, itemId: string, act: string, skip = 1): Promise<string | null> => {
  const { item, chain } = await keptOf(itemId);
  const undone = new Error("undone");
  return owner()
    .begin(async (tx) => {
      await tx`select runut.enter(${who.id})`;
      await tx`set local role runut_app`;
      await tx`insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason, to_person_id, seal_number, authority)
        values (${item.case_id}, ${itemId}, ${chain.length + skip}, ${act}, ${who.id}, ${who.organisationId}, now(), 'Past the code.',
          ${cast.second.id}, 'S-2', 'Order 2')`;
      throw undone;
    })
    .then(
      () => null,
      (error: Error & { code?: string }) => (error === undone ? null : (error.code ?? error.message)),
    );
};

describe("the database itself", () => {
  it("keeps a chain without a gap or a second link in one place", async () => {
    const { id } = await aFile(cast);
    const { investigator } = cast.people;
    expect(await write(investigator, id, "sealed")).toBeNull();
    for (const skip of [-1, 0, 2]) expect(await write(investigator, id, "sealed", skip)).toBe("23514");
  });

  it("lets nobody seal, offer or take back but the keeper, nor accept but whom it was offered", async () => {
    const { original, copy } = await anOffer(cast);
    const { id: file } = await aFile(cast);
    const { investigator, police_liaison: liaison } = cast.people;
    const ofTheKeeper = {
      sealed: file,
      unsealed: original.id,
      offered: file,
      returned: file,
      withdrawn: copy.id,
    };
    for (const [act, itemId] of Object.entries(ofTheKeeper)) {
      expect(await write(investigator, itemId, act), act).toBeNull();
      for (const other of [cast.second, cast.people.coordinator])
        expect(await write(other, itemId, act), act).toBe("23514");
      expect(await write(liaison, itemId, act), act).toBe(itemId === copy.id ? "23514" : "42501");
    }
    for (const act of ["accepted", "refused"]) {
      expect(await write(liaison, copy.id, act), act).toBeNull();
      for (const other of [investigator, cast.otherLiaison])
        expect(await write(other, copy.id, act), act).toBe("23514");
    }
  });

  it("lets nobody confirm a disposal that they proposed, that nobody proposed, or under a hold", async () => {
    const { id: itemId } = await aFile(cast);
    const { investigator, coordinator } = cast.people;
    expect(await write(coordinator, itemId, "disposed")).toBe("23514");
    await proposeDisposal(investigator, { itemId, authority: "Order 1", reason: why });
    expect(await write(investigator, itemId, "disposed")).toBe("23514");
    expect(await write(coordinator, itemId, "disposed")).toBeNull();
    await placeHold(coordinator, { itemId, authority: "Letter 1", reason: why });
    expect(await write(coordinator, itemId, "disposed")).toBe("23514");
  });

  it("shows nothing of it to who does not see the item, and lets the spokesperson write no link", async () => {
    const { id } = await aFile(cast);
    for (const who of [cast.people.spokesperson, cast.people.strangers.investigator, cast.people.auditor])
      expect(await write(who, id, "hold_placed")).toBe("42501");
  });
});
