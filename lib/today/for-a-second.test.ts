import { expect, it } from "vitest";
import { looked } from "@/e2e/structure/looked";
import { makePeople, openCase } from "@/e2e/structure/people";
import { secondOf } from "@/e2e/structure/second-of";
import { confirmFinding } from "@/lib/findings/confirm";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { setApprovalRule } from "@/lib/statements/approvers/set-rule";
import { confirmService } from "@/lib/statements/translation-services/confirm";
import { enterService } from "@/lib/statements/translation-services/enter";
import { waitsFor } from "./waits";

const waits = async (who: Person, kind: string) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only")).filter((wait) => wait.kind === kind);

it("A finding that a rule asks a second person for stands on Today of those who may confirm it, until one does", async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const second = await secondOf(people, "investigator", opened);
  const reason = "Two people look at what is found in grave cases.";
  await setApprovalRule(people.administrator, { concerns: "finding", fromSeverity: "high", reason });
  const { id } = await makeFinding(people.investigator, {
    ...{ caseId: opened.id, claimId: opened.claimIds[0], verdict: "undetermined", confidence: "low" },
    ...{ reasoning: "The logs of August were read.", ...looked },
  });
  expect(await waits(second, "confirm_finding")).toMatchObject([
    { id, reference: opened.reference, href: `/cases/${opened.reference}/findings?after=0#claim-1` },
  ]);
  for (const who of [people.investigator, people.coordinator, people.strangers.investigator])
    expect(await waits(who, "confirm_finding")).toEqual([]);
  await confirmFinding(second, { findingId: id, words: "I read the logs again from end to end." });
  expect(await waits(second, "confirm_finding")).toEqual([]);
});

it("A translation service stands on Today of those of its organisation who did not enter it, until one confirms it", async () => {
  const people = await makePeople();
  const { id } = await enterService(people.administrator, {
    ...{ name: "Ours", address: "http://127.0.0.1:5000", takes: "AMBER", key: "its-key" },
  });
  for (const who of [people.second_administrator, people.auditor])
    expect(await waits(who, "confirm_service")).toMatchObject([{ id, title: "Ours" }]);
  for (const who of [people.administrator, people.spokesperson, people.strangers.official])
    expect(await waits(who, "confirm_service")).toEqual([]);
  await confirmService(people.auditor, { serviceId: id });
  expect(await waits(people.second_administrator, "confirm_service")).toEqual([]);
});
