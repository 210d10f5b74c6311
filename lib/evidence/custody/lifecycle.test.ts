import { describe, expect, it } from "vitest";
import { custodyActs, evidenceKinds, evidenceStates } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import {
  acts,
  type Changing,
  changesBy,
  type EvidenceAct,
  type EvidenceState,
  obstacle,
  type Standing,
} from "./lifecycle";

const ids = ["ann", "ben", "cai"] as const;
const houses: Record<string, string> = { ann: "agency", ben: "agency", cai: "police" };
const person = (id: string) => ({ id, organisationId: houses[id] ?? "", roles: ["investigator" as const] });
const anybody = fc.constantFrom(...ids);
const anyAct = fc.constantFrom(...(Object.keys(acts) as EvidenceAct[]));
const step = fc.record({ act: anyAct, by: anybody, to: anybody, seal: fc.constantFrom("1", "2") });

const begun = (kind: (typeof evidenceKinds)[number]): Standing => ({
  kind,
  state: "held",
  parentId: null,
  holderId: "agency",
  keeperId: "ann",
  sealNumber: null,
  holdAuthority: null,
  offeredToId: null,
  offerKind: null,
  disposalProposedBy: null,
  withoutKeeper: false,
});

/** The link that an act leaves, as its command makes it. */
const linkOf = (
  item: Standing,
  { act, by, to, seal }: { act: EvidenceAct; by: string; to: string; seal: string },
): Changing => {
  const who = { personId: by, organisationId: houses[by] ?? "" };
  const [first, second] = acts[act].links as readonly Changing["act"][];
  if (act === "evidence.offer") return { act: "offered", ...who, toPersonId: to };
  if (act === "evidence.seal") return { act: "sealed", ...who, sealNumber: seal };
  if (act === "evidence.place-hold") return { act: "hold_placed", ...who, authority: "court" };
  if (act === "evidence.return" && item.state === "handed_over")
    return { act: "returned", ...who, toPersonId: "ann" };
  if (act === "evidence.accept" && item.offerKind === "return") return { act: second ?? "received", ...who };
  return { act: first ?? "verified", ...who };
};

describe("the life of an item", () => {
  it("goes only where the table says, whoever does what in whatever order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...evidenceKinds), fc.array(step, { maxLength: 40 }), (kind, steps) => {
        let item = begun(kind);
        const ended: EvidenceState[] = ["returned", "disposed"];
        for (const each of steps) {
          const why = obstacle(each.act, item, person(each.by));
          if (ended.includes(item.state)) expect(why).toBe(`evidence.${item.state}`);
          if (why) continue;
          const moves: Partial<Record<EvidenceState, readonly EvidenceState[]>> = acts[each.act].moves;
          const next = { ...item, ...changesBy(item, linkOf(item, each)) };
          expect(moves[item.state], `${each.act} from ${item.state}`).toContain(next.state);
          item = next;
          expect(item.state === "sealed" && item.sealNumber === null).toBe(false);
          expect(item.state === "held" && item.sealNumber !== null).toBe(false);
          expect((item.offeredToId === null) === (item.offerKind === null)).toBe(true);
          expect(item.state === "disposed" && item.holdAuthority !== null).toBe(false);
          expect(item.offeredToId !== null && item.disposalProposedBy !== null).toBe(false);
          if (item.state !== "handed_over") expect(item.holderId).toBe("agency");
        }
      }),
    );
  });

  it("has custody pass only by acceptance, and disposal only by a second person", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let item = begun("physical");
        for (const each of steps) {
          if (obstacle(each.act, item, person(each.by))) continue;
          const next = { ...item, ...changesBy(item, linkOf(item, each)) };
          if (next.keeperId !== item.keeperId) {
            expect([each.act, each.by]).toEqual(["evidence.accept", item.offeredToId]);
          }
          if (next.state === "disposed") expect(item.disposalProposedBy).not.toBe(each.by);
          item = next;
        }
      }),
    );
  });

  it("leaves every kind of link but the first, and moves only between states that there are", () => {
    const left = Object.values(acts).flatMap((rule): readonly string[] => rule.links);
    expect(custodyActs.filter((act) => !left.includes(act))).toEqual(["collected"]);
    for (const { moves } of Object.values(acts))
      for (const [from, to] of Object.entries(moves))
        for (const state of [from, ...to]) expect(evidenceStates).toContain(state);
  });

  it("gives the reason that helps most", () => {
    const item = begun("file");
    const ann = person("ann");
    expect(obstacle("evidence.unseal", item, ann)).toBe("evidence.no_seal");
    expect(obstacle("evidence.accept", item, ann)).toBe("evidence.not_offered");
    expect(obstacle("evidence.seal", item, person("ben"))).toBe("evidence.not_the_keeper");
    expect(obstacle("evidence.return", item, ann)).toBe("evidence.bytes_are_not_returned");
    expect(obstacle("evidence.propose-disposal", { ...item, state: "handed_over" }, ann)).toBe(
      "evidence.handed_over",
    );
    expect(obstacle("evidence.open", begun("physical"), ann)).toBe("evidence.physical");
    const liaison = { ...person("cai"), roles: ["police_liaison" as const] };
    expect(obstacle("evidence.open", item, liaison)).toBe("evidence.accept_first");
    expect(obstacle("evidence.open", { ...item, holderId: "police" }, liaison)).toBeNull();
  });
});
