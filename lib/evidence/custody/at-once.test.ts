import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { aFile, anOffer, aThing, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { openEvidence } from "@/lib/evidence/looks/open";
import { removeBytes } from "@/lib/evidence/upkeep/remove-bytes";
import { job } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { acceptEvidence } from "./accept";
import { disposeEvidence } from "./dispose";
import { offerEvidence } from "./offer";
import { proposeDisposal } from "./propose-disposal";
import { refuseEvidence } from "./refuse";
import { sealEvidence } from "./seal";
import { withdrawEvidence } from "./withdraw";

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

/** Runs these at once; how many won, with the key of each refusal. Anything but a conflict fails. */
const atOnce = async (...attempts: (() => Promise<unknown>)[]) => {
  const ended = await Promise.allSettled(attempts.map((attempt) => attempt()));
  const refused = ended.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  for (const reason of refused) {
    if (!(reason instanceof Refusal)) throw reason;
    expect(reason.code).toBe("conflict");
  }
  return { won: ended.length - refused.length, keys: refused.map(({ key }) => key).sort() };
};
const expectChain = async (itemId: string) => {
  const { chain } = await keptOf(itemId);
  expect(chain.map((link) => link.sequence)).toEqual(chain.map((_, index) => index + 1));
};

describe("at once", () => {
  it("accepting, refusing and withdrawing an offer: one wins", async () => {
    for (let round = 0; round < 5; round++) {
      const { copy } = await anOffer(cast);
      const act = { itemId: copy.id, reason: why };
      const { investigator, police_liaison: liaison } = cast.people;
      const { won, keys } = await atOnce(
        () => acceptEvidence(liaison, act),
        () => refuseEvidence(liaison, act),
        () => withdrawEvidence(investigator, act),
        () => acceptEvidence(liaison, act),
      );
      expect(won).toBe(1);
      expect(new Set(keys)).toEqual(new Set(["evidence.not_offered"]));
      await expectChain(copy.id);
      expect((await keptOf(copy.id)).acts).toHaveLength(3);
    }
  });

  it("sealing and handing over a thing: never an offer of what is sealed after it", async () => {
    for (let round = 0; round < 5; round++) {
      const { id: itemId } = await aThing(cast);
      const by = cast.people.investigator;
      const act = { itemId, place: "Jakarta", reason: why };
      await atOnce(
        () => sealEvidence(by, { ...act, sealNumber: "1" }),
        () => offerEvidence(by, { ...act, toPersonId: cast.second.id }),
      );
      await expectChain(itemId);
      const { acts } = await keptOf(itemId);
      expect([
        ["collected", "sealed", "offered"],
        ["collected", "offered"],
      ]).toContainEqual(acts);
    }
  });

  it("two seals, two offers, two proposals and two confirmations: one of each", async () => {
    const by = cast.people.investigator;
    const { coordinator } = cast.people;
    const { id: itemId } = await aFile(cast);
    const act = { itemId, reason: why };
    const seal = (sealNumber: string) => () => sealEvidence(by, { ...act, sealNumber });
    expect(await atOnce(seal("1"), seal("2"))).toEqual({ won: 1, keys: ["evidence.sealed_already"] });
    const offer = () => offerEvidence(by, { ...act, toPersonId: cast.second.id });
    expect(await atOnce(offer, offer)).toEqual({ won: 1, keys: ["evidence.offered"] });
    await refuseEvidence(cast.second, act);
    const propose = () => proposeDisposal(by, { ...act, authority: "Order 1" });
    expect(await atOnce(propose, propose)).toEqual({ won: 1, keys: ["evidence.disposal_proposed"] });
    const dispose = (who: typeof by) => () => disposeEvidence(who, act);
    expect(await atOnce(dispose(coordinator), dispose(cast.second))).toEqual({
      won: 1,
      keys: ["evidence.disposed"],
    });
    await expectChain(itemId);
  });

  it("opening and disposing, with the bytes removed behind it: whole bytes or a refusal", async () => {
    for (let round = 0; round < 5; round++) {
      const item = await aFile(cast);
      const { coordinator, investigator } = cast.people;
      const act = { itemId: item.id, reason: why };
      await proposeDisposal(investigator, { ...act, authority: "Order 1" });
      const { won, keys } = await atOnce(
        async () => {
          const opened = await openEvidence(investigator, { itemId: item.id, purpose: why });
          expect((await buffer(opened.bytes)).length).toBe(item.size);
        },
        async () => {
          await disposeEvidence(coordinator, act);
          await removeBytes(job("upkeep"), {
            itemId: item.id,
            caseId: cast.opened.id,
            sha256: item.sha256,
          });
        },
      );
      expect(won).toBe(2 - keys.length);
      expect(keys.filter((key) => key !== "evidence.disposed")).toEqual([]);
      await expectChain(item.id);
    }
  });
});
