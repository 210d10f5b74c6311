import { expect, test } from "vitest";
import type { ClaimStandings, Party } from "@/lib/positions/standings";
import { columnsOf } from "./matrix-parties";

const party = (id: string, kind: Party["kind"] = "party"): Party => ({
  id,
  name: id,
  short: id,
  role: "informed",
  kind,
  isOrganisation: kind === "party",
});
const claim = (...spoke: readonly Party[]): ClaimStandings => ({
  id: "claim",
  number: 1,
  text: "A sentence.",
  reliability: null,
  merged: [],
  parts: [],
  credibility: 6,
  standings: Object.fromEntries(spoke.map(({ id }) => [id, { latest: null, earlier: [], askedAt: null }])),
  contradicting: [],
});

test("Only who says something has a column, and beyond eight those who say least are named instead", () => {
  const source = party("source", "source");
  const often = Array.from({ length: 7 }, (_, place) => party(`often ${place}`));
  const [once, silent] = [party("once"), party("silent")];
  const columns = columnsOf(
    [source, once, silent, ...often],
    [claim(source, once, ...often), claim(...often)],
  );
  expect(columns).toEqual({ shown: [source, ...often], others: [once], silent: [silent] });
});

test("A source that said nothing of a claim is not told of as silent, for no source is asked", () => {
  expect(columnsOf([party("source", "source")], [claim()]).silent).toEqual([]);
});

test("The agency is not told of as silent, for its finding stands beside", () => {
  const agency = { ...party("agency"), role: "agency" as const };
  expect(columnsOf([agency], [claim()]).silent).toEqual([]);
  expect(columnsOf([agency], [claim(agency)]).shown).toEqual([agency]);
});
