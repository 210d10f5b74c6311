import { beforeAll, expect, it } from "vitest";
import { caseWithEvidence } from "@/e2e/structure/case-with-evidence";
import { openCase } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { pageFrom } from "@/lib/kernel/page";
import { evidenceFilter, evidenceListFilter, isWanted, wantedBy } from "./filter";
import { collectEvidence } from "./intake/collect";
import { countEvidence, listEvidence } from "./list";
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
      const counts = (await countsOfCase(tx, of)).filter(isWanted(filter));
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
  expect(await found({ holder: cast.people.investigator.organisationId })).toEqual([1, 2, 3]);
  expect(await found({ holder: [cast.people.official.organisationId] })).toEqual([]);
  expect(await found({ mine: "1" }, cast.people.coordinator)).toEqual([]);
});

it("The evidence across cases is that of the cases that one sees, newest or oldest first, page by page", async () => {
  const { people, opened, file } = cast;
  const other = await openCase(people);
  await collectEvidence(people.investigator, { ...file(), caseId: other.id, title: "A later letter" });
  const listed = (raw: object, who = people.investigator, limit = 50) =>
    as(
      who,
      async (tx) => {
        const filter = evidenceListFilter.parse(raw);
        const { rows, next } = await listEvidence(tx, filter, wantedBy(filter, who.id), limit);
        const counts = (await countEvidence(tx)).filter(isWanted(filter));
        const all = counts.reduce((sum, { count }) => sum + count, 0);
        return { of: rows.map((each) => `${each.caseReference} ${each.number}`), next, all };
      },
      "read only",
    );
  const [first, second] = [1, 2].map((number) => `${opened.reference} ${number}`);
  const third = `${opened.reference} 3`;
  const later = `${other.reference} 1`;
  expect(await listed({})).toMatchObject({ of: [later, third, second, first], all: 4 });
  expect(await listed({ kind: "physical" })).toMatchObject({ of: [third], all: 1 });
  const page = await listed({ direction: "oldest" }, people.investigator, 3);
  expect(page.of).toEqual([first, second, third]);
  expect(await listed({ direction: "oldest", after: page.next })).toMatchObject({ of: [later] });
  expect(await listed({}, people.strangers.investigator)).toMatchObject({ of: [], all: 0 });
  expect((await listed({ label: "RED" }, people.auditor)).of).toEqual([]);
});

it("A RED item is neither listed nor counted for who is not named on it", async () => {
  expect(await found({ label: "RED" }, cast.people.auditor)).toEqual([]);
});
