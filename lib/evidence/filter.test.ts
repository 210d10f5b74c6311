import { beforeAll, expect, it } from "vitest";
import { caseWithEvidence } from "@/e2e/structure/case-with-evidence";
import { as } from "@/lib/kernel/as";
import { pageFrom } from "@/lib/kernel/page";
import { evidenceFilter, isWanted, wantedBy } from "./filter";
import { collectEvidence } from "./intake/collect";
import { countsOfCase, evidenceOfCase } from "./queries";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
beforeAll(async () => {
  cast = await caseWithEvidence();
  const { bytes: _, fileName: __, ...thing } = cast.file();
  await collectEvidence(cast.people.investigator, cast.file());
  await collectEvidence(cast.people.investigator, { ...cast.file(), label: "RED" });
  await collectEvidence(cast.people.investigator, thing);
});

const found = (raw: object, who = cast.people.investigator) =>
  as(
    who,
    async (tx) => {
      const filter = evidenceFilter.parse(raw);
      const of = cast.opened.id;
      const { rows } = await evidenceOfCase(tx, of, pageFrom(), wantedBy(filter, who.id));
      const counts = (await countsOfCase(tx, of)).filter(isWanted(filter, who.id));
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      return rows.map(({ number }) => number);
    },
    "read only",
  );

it("The evidence of a case is narrowed by state, kind, label and keeper, and counted as it is listed", async () => {
  expect(await found({})).toEqual([1, 2, 3]);
  expect(await found({ kind: "file" })).toEqual([1, 2]);
  expect(await found({ kind: "physical", mine: "1" })).toEqual([3]);
  expect(await found({ label: ["RED", "CLEAR"] })).toEqual([2]);
  expect(await found({ state: "sealed" })).toEqual([]);
  expect(await found({ mine: "1" }, cast.people.coordinator)).toEqual([]);
});

it("A RED item is neither listed nor counted for who is not named on it", async () => {
  expect(await found({ label: "RED" }, cast.people.auditor)).toEqual([]);
});
