import { beforeAll, expect, test } from "vitest";
import { aFile, aThing, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { fc, tries } from "@/e2e/structure/random";
import type { Actor } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { acceptEvidence } from "./accept";
import { disposeEvidence } from "./dispose";
import { dropDisposal } from "./drop-disposal";
import { liftHold } from "./lift-hold";
import { offerEvidence } from "./offer";
import { placeHold } from "./place-hold";
import { proposeDisposal } from "./propose-disposal";
import { refuseEvidence } from "./refuse";
import { returnEvidence } from "./return";
import { sealEvidence } from "./seal";
import { unsealEvidence } from "./unseal";
import { withdrawEvidence } from "./withdraw";

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

const names = ["first", "second", "lead", "police", "officer"] as const;
type Name = (typeof names)[number];
const person = (name: Name) =>
  ({
    first: cast.people.investigator,
    second: cast.second,
    lead: cast.people.coordinator,
    police: cast.people.police_liaison,
    officer: cast.otherLiaison,
  })[name];

const commands = {
  seal: sealEvidence,
  unseal: unsealEvidence,
  offer: offerEvidence,
  withdraw: withdrawEvidence,
  accept: acceptEvidence,
  refuse: refuseEvidence,
  return: returnEvidence,
  hold: placeHold,
  lift: liftHold,
  propose: proposeDisposal,
  drop: dropDisposal,
  dispose: disposeEvidence,
} as const satisfies Record<string, (actor: Actor, given: unknown) => Promise<unknown>>;
type Act = keyof typeof commands;

/** What a thing or a file in custody is, told apart from how the code tells it. */
class Model {
  keeper: Name = "first";
  over: "no" | "given back" | "disposed of" = "no";
  seal = false;
  hold = false;
  offer: { to: Name; back: boolean } | null = null;
  proposedBy: Name | null = null;
  /** Whether the police have been shown it. */
  shown = false;
  giver: Name = "first";
  constructor(readonly isFile: boolean) {}

  /** Does it when it may be done; says whether. */
  take(act: Act, by: Name, to: Name): boolean {
    const police = (name: Name) => name === "police" || name === "officer";
    const away = police(this.keeper);
    const mine = by === this.keeper;
    if (police(by) && !this.shown) return false;
    if (this.over !== "no") return false;
    const idle = this.offer === null && this.proposedBy === null;
    const does = (allowed: boolean, change: () => void) => {
      if (allowed) change();
      return allowed;
    };
    switch (act) {
      case "seal":
        return does(mine && idle && !this.seal, () => (this.seal = true));
      case "unseal":
        return does(mine && idle && this.seal, () => (this.seal = false));
      case "offer": {
        const known = to !== by && to !== "lead" && (police(by) ? police(to) : true);
        const crosses = police(to) && !away;
        if (this.isFile && crosses) return mine && idle && this.seal;
        return does(mine && idle && known, () => {
          this.offer = { to, back: false };
          if (crosses) [this.shown, this.giver] = [true, by];
        });
      }
      case "withdraw":
        return does(mine && this.offer !== null, () => (this.offer = null));
      case "refuse":
        return does(this.offer?.to === by, () => (this.offer = null));
      case "accept":
        return does(this.offer?.to === by, () => {
          this.keeper = by;
          this.offer = null;
        });
      case "return":
        return does(mine && idle && (away || (!this.isFile && !this.hold)), () => {
          if (away) this.offer = { to: this.giver, back: true };
          else this.over = "given back";
        });
      case "hold":
        return does(!police(by) && !this.hold, () => (this.hold = true));
      case "lift":
        return does(by === "lead" && this.hold, () => (this.hold = false));
      case "propose":
        return does(!police(by) && !away && idle && !this.hold, () => (this.proposedBy = by));
      case "drop":
        return does(!police(by) && this.proposedBy !== null, () => (this.proposedBy = null));
      case "dispose":
        return does(
          !police(by) && this.proposedBy !== null && this.proposedBy !== by && !this.hold,
          () => (this.over = "disposed of"),
        );
    }
  }

  get state(): string {
    if (this.over !== "no") return this.over === "given back" ? "returned" : "disposed";
    if (this.keeper === "police" || this.keeper === "officer") return "handed_over";
    return this.seal ? "sealed" : "held";
  }
}

const step = fc.record({
  act: fc.constantFrom(...(Object.keys(commands) as Act[])),
  by: fc.oneof({ weight: 3, arbitrary: fc.constant<Name>("first") }, fc.constantFrom(...names)),
  to: fc.constantFrom(...names),
});

const attempt = async (act: Act, by: Name, given: object): Promise<boolean> => {
  try {
    await commands[act](person(by), given);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

test("Whatever several people do in whatever order, an item is where the model says and its chain has no gap", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 8, maxLength: 24 }), async (isFile, steps) => {
      const { id: itemId } = await (isFile ? aFile(cast) : aThing(cast));
      const model = new Model(isFile);
      let links = (await keptOf(itemId)).chain.length;
      for (const { act, by, to } of steps) {
        const may = model.take(act, by, to);
        const did = await attempt(act, by, {
          itemId,
          place: "Jakarta",
          reason: why,
          sealNumber: "S",
          authority: "Order 1",
          toPersonId: person(to).id,
          ...(model.state !== "handed_over" && { toParty: "its owner" }),
        });
        expect(did, `${act} by ${by} to ${to}`).toBe(may);
        const { item, chain } = await keptOf(itemId);
        links += did ? 1 : 0;
        expect(chain.map((link) => link.sequence)).toEqual(Array.from({ length: links }, (_, at) => at + 1));
        expect(item).toMatchObject({
          state: model.state,
          keeper_id: person(model.keeper).id,
          seal_number: model.seal ? "S" : null,
          hold_authority: model.hold ? "Order 1" : null,
          offered_to_id: model.offer ? person(model.offer.to).id : null,
        });
      }
    }),
    tries(10),
  );
}, 120_000);
