import { beforeAll, expect, test } from "vitest";
import { aFile, type CustodyCast, custodyCast } from "@/e2e/structure/custody";
import { asDeputy } from "@/e2e/structure/deputies";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { findCase } from "./find";
import { hiddenFrom } from "./hidden-from";

let cast: CustodyCast;
let red: { item: string; under: string };
beforeAll(async () => {
  cast = await custodyCast();
  const { people, opened } = cast;
  red = { item: (await aFile(cast, { label: "RED" })).id, under: (await aFile(cast)).id };
  await makeFinding(people.investigator, {
    caseId: opened.id,
    claimId: opened.claimIds[0],
    verdict: "undetermined",
    confidence: "low",
    reasoning: "It is looked at still, by name.",
    supersedes: 0,
    evidenceIds: [red.under],
    label: "RED",
  });
});

const kinds = ["finding", "finding_on", "exposure", "evidence"] as const;
const hidden = (who: Person) =>
  as(
    who,
    async (tx) =>
      Object.fromEntries(
        await Promise.all(
          kinds.map(async (what) => [what, [...(await hiddenFrom(tx, cast.opened.id, what))]] as const),
        ),
      ),
    "read only",
  );
const nothing = { finding: [], finding_on: [], exposure: [], evidence: [] };

test("Who reads a case and these kinds is told how much a label keeps from them, and on what it hangs", async () => {
  const { people, opened } = cast;
  const [claimId = ""] = opened.claimIds;
  const kept = {
    finding: [[claimId, 1]],
    finding_on: [[red.under, 1]],
    exposure: [],
    evidence: [[opened.id, 1]],
  };
  expect(await hidden(people.investigator)).toEqual(nothing);
  for (const who of [people.coordinator, people.spokesperson, people.approver])
    expect(await hidden(who), who.name).toEqual(kept);
  expect(
    await hidden(await asDeputy(people.intake_officer, people.coordinator, "coordinator", people.auditor)),
  ).toEqual(kept);
});

test("Who reads a case and these kinds is not told that another organisation holds something back", async () => {
  const { people, opened } = cast;
  const found = await as(people.official, (tx) => findCase(tx, opened.reference), "read only");
  expect(found.id).toBe(opened.id);
  expect(await hidden(people.official)).toEqual(nothing);
});

test("Of a kind that a role does not read nothing is told, and of a case that one does not see nothing at all", async () => {
  const { people } = cast;
  for (const who of [
    people.police_liaison,
    people.intake_officer,
    people.administrator,
    ...Object.values(people.strangers),
  ])
    expect(await hidden(who), who.name).toEqual(nothing);
});
