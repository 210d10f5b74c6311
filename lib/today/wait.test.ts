import { describe, expect, it } from "vitest";
import { grouped, shownOf, type Wait } from "./wait";

const wait = (kind: Wait["kind"], id: string, day: number, due?: number): Wait => ({
  kind,
  id,
  reference: `RNT-2021-${id}`,
  title: "A case",
  since: new Date(Date.UTC(2021, 8, day)),
  ...(due ? { due: new Date(Date.UTC(2021, 8, due)) } : {}),
  href: "/",
});
const ids = (waits: readonly Wait[]) => grouped(waits).map((group) => group.waits.map(({ id }) => id));

describe("What waits", () => {
  it("says that there are more than it shows, and is whole where there are not", () => {
    const found = Array.from({ length: 21 }, (_, n) => wait("triage", `${n}`, 1));
    expect(shownOf(found.slice(0, 20))).toEqual(found.slice(0, 20));
    const shown = shownOf(found);
    expect(shown.map(({ id }) => id)).toEqual(found.slice(0, 20).map(({ id }) => id));
    expect(shown.every(({ isAmongMore }) => isAmongMore)).toBe(true);
  });

  it("is one line a thing while there are few, and one line a kind from three on", () => {
    expect(ids([wait("decide", "1", 1), wait("decide", "2", 2)])).toEqual([["1"], ["2"]]);
    const three = [
      wait("decide", "1", 1),
      wait("approve", "4", 2),
      wait("decide", "2", 3),
      wait("decide", "3", 4),
    ];
    expect(ids(three)).toEqual([["1", "2", "3"], ["4"]]);
  });

  it("begins with what is due first, then with what waits longest", () => {
    const some = [
      wait("approve", "1", 1),
      wait("triage", "2", 9, 20),
      wait("triage", "3", 9, 12),
      wait("answer", "4", 2),
    ];
    expect(ids(some)).toEqual([["3"], ["2"], ["1"], ["4"]]);
  });
});
