import { describe, expect, it } from "vitest";
import { exposureStates } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { type ExposureState, moves, obstacle } from "./lifecycle";

const state = fc.constantFrom(...exposureStates);

/** Follows the wishes that are allowed, from open on. */
const walk = (wishes: readonly ExposureState[]): ExposureState[] => {
  const way: ExposureState[] = ["open"];
  for (const to of wishes) {
    if (obstacle(to, { state: way.at(-1) ?? "open" }) === null) way.push(to);
  }
  return way;
};

describe("the life of an exposure", () => {
  it("offers exactly the moves that meet no obstacle", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const offered: readonly ExposureState[] = moves[from];
        expect(obstacle(to, { state: from }) === null).toBe(offered.includes(to));
      }),
    );
  });

  it("never stands still, never returns to open and always has a way on", () => {
    fc.assert(
      fc.property(state, (from) => {
        const offered: readonly ExposureState[] = moves[from];
        expect(offered).not.toContain(from);
        expect(offered).not.toContain("open");
        expect(offered.length).toBeGreaterThan(0);
      }),
    );
  });

  it("calls an exposure re-tested only right after it was closed, whatever is tried", () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 40 }), (wishes) => {
        const way = walk(wishes);
        for (const [place, here] of way.entries()) {
          if (here === "retested_closed") expect(way[place - 1]).toBe("closed");
          if (here === "reopened")
            expect(["mitigated", "closed", "retested_closed"]).toContain(way[place - 1]);
        }
      }),
    );
  });
});
