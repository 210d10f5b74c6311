import { expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase } from "@/e2e/structure/people";
import { approved, foundOn, textOn } from "@/e2e/structure/statements";
import { addMember } from "@/lib/cases/add-member";
import { recordExposure } from "@/lib/exposures/record";
import { makeFinding } from "@/lib/findings/make";
import type { Role } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { reachRows } from "@/lib/kernel/reach";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { recordSystem } from "@/lib/systems/record";
import { readFacts } from "./facts";
import { trackOf } from "./track";

ownDatabase();

const readers = [
  "coordinator",
  "investigator",
  "spokesperson",
  "approver",
  "auditor",
  "intake_officer",
  "official",
] as const satisfies readonly Role[];

type People = Awaited<ReturnType<typeof makePeople>>;

/** The state of each lane of a case as each role reads it, one line a role. */
const readBy = async (people: People, caseId: string): Promise<string[]> => {
  const lines: string[] = [];
  for (const role of readers) {
    const facts = (await as(people[role], (tx) => readFacts(tx, [caseId]), "read only")).get(caseId);
    const lanes = facts
      ? trackOf(facts, (kind) => reachRows.some((row) => row.role === role && row.kind === kind && row.reads))
      : [];
    lines.push(`${role}: ${lanes.map(({ state }) => state).join(", ") || "no case"}`);
  }
  return lines;
};

const everyClaimFound = async (
  people: People,
  { id: caseId, claimIds }: { id: string; claimIds: string[] },
) => {
  for (const claimId of claimIds.slice(1))
    await makeFinding(people.investigator, {
      ...{ caseId, claimId, verdict: "undetermined", confidence: "low" },
      reasoning: "Nothing was left to be looked at.",
    });
};

test("Who sees a part of what a workstream rests on is told that, never that it is done or not begun", async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  await addMember(people.coordinator, { caseId: opened.id, personId: people.intake_officer.id });
  expect(await readBy(people, opened.id)).toMatchInlineSnapshot(`
    [
      "coordinator: done, not_started, not_started, not_started, not_started",
      "investigator: done, not_started, not_started, not_started, not_started",
      "spokesperson: done, not_started, not_started, not_started, not_started",
      "approver: done, not_started, not_started, not_started, not_started",
      "auditor: done, not_started, not_started, not_started, not_started",
      "intake_officer: done, not_shown, not_shown, not_shown, not_started",
      "official: done, shown_in_part, not_started, shown_in_part, not_started",
    ]
  `);
  const finding = await foundOn(people, opened);
  await everyClaimFound(people, opened);
  const text = await textOn(people, opened, [
    {
      kind: "assertion",
      text: "Basis data itu terbuka.",
      basis: "finding",
      basisId: finding.id,
      use: "is_so",
    },
  ]);
  const { id: statementId, digest } = await approved(people, opened, text.sentences.slice(1));
  const reason = "Agreed with all who are named in it.";
  await publishStatement(people.spokesperson, { statementId, digest, reason });
  expect(await readBy(people, opened.id)).toMatchInlineSnapshot(`
    [
      "coordinator: done, done, not_started, done, not_started",
      "investigator: done, done, not_started, done, not_started",
      "spokesperson: done, done, not_started, done, not_started",
      "approver: done, done, not_started, done, not_started",
      "auditor: done, done, not_started, done, not_started",
      "intake_officer: done, not_shown, not_shown, not_shown, not_started",
      "official: done, shown_in_part, not_started, shown_in_part, not_started",
    ]
  `);
  await draftStatement(people.spokesperson, { ...text, title: "Kabar kedua" });
  const { id: systemId } = await recordSystem(people.investigator, {
    ...{ caseId: opened.id, name: "The agency's own register", class: "high" },
  });
  const exposure = { caseId: opened.id, systemId, service: "Database", host: "withheld" };
  await recordExposure(people.investigator, exposure);
  expect(await readBy(people, opened.id)).toMatchInlineSnapshot(`
    [
      "coordinator: done, under_way, not_started, under_way, not_started",
      "investigator: done, under_way, not_started, under_way, not_started",
      "spokesperson: done, under_way, not_started, under_way, not_started",
      "approver: done, under_way, not_started, under_way, not_started",
      "auditor: done, under_way, not_started, under_way, not_started",
      "intake_officer: done, not_shown, not_shown, not_shown, not_started",
      "official: done, shown_in_part, not_started, shown_in_part, not_started",
    ]
  `);
});
