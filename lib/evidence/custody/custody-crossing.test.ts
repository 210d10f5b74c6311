import { expect, test } from "vitest";
import { isCrossing } from "./custody-crossing";
import type { CustodyAct } from "./lifecycle";

test("Custody crosses where another organisation accepts it or has it back, and nowhere else", () => {
  const of = (...links: [CustodyAct, string][]) => {
    const chain = links.map(([act, organisationId]) => ({ act, organisationId }));
    return chain.map((_, index) => isCrossing(chain, index));
  };
  expect(of(["collected", "agency"], ["verified", "agency"], ["viewed", "ministry"])).toEqual([
    false,
    false,
    false,
  ]);
  expect(
    of(
      ["copied", "agency"],
      ["offered", "agency"],
      ["accepted", "police"],
      ["downloaded", "police"],
      ["returned", "police"],
      ["received", "agency"],
      ["verified", "agency"],
    ),
  ).toEqual([false, false, true, false, false, true, false]);
  expect(of(["collected", "agency"], ["offered", "agency"], ["accepted", "agency"])).toEqual([
    false,
    false,
    false,
  ]);
});
