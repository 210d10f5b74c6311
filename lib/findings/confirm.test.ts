import { beforeAll, describe, expect, it } from "vitest";
import { forge, notYours } from "@/e2e/structure/forge";
import { looked } from "@/e2e/structure/looked";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { secondOf } from "@/e2e/structure/second-of";
import { readClosureFacts } from "@/lib/closure/facts";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { setApprovalRule } from "@/lib/statements/approvers/set-rule";
import { confirmFinding } from "./confirm";
import { makeFinding } from "./make";
import { findingsByClaim } from "./queries";

let people: TestPeople;
/** Of severity "high". */
let opened: OpenedCase;
let second: Person;
const words = "I read the logs again from end to end.";
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  second = await secondOf(people, "investigator", opened);
});
const find = (claimId = opened.claimIds[0], more: object = {}) =>
  makeFinding(people.investigator, {
    ...{ caseId: opened.id, claimId, verdict: "not_substantiated", confidence: "low", ...looked },
    reasoning: "The logs of August were read.",
    ...more,
  });
const standing = async (who: Person, id: string) => {
  const { rows } = await as(who, (tx) => findingsByClaim(tx, opened.id), "read only");
  return rows.flatMap(({ findings }) => findings).find((finding) => finding.id === id);
};
const waiting = async () =>
  (await as(people.coordinator, (tx) => readClosureFacts(tx, opened.id), "read only")).whole.unfinished
    .findings_unconfirmed;

describe("A finding in a case whose severity asks for a second person", () => {
  it("waits for one who did not make it, who is told, and keeps the case open until then", async () => {
    const before = await find();
    expect(await standing(second, before.id)).toMatchObject({ awaits: false, confirmedBy: null });
    const reason = "Two people look at what is found in grave cases.";
    await setApprovalRule(people.administrator, { concerns: "finding", fromSeverity: "high", reason });
    const { id } = await find(opened.claimIds[1]);
    expect(await standing(people.official, id)).toMatchObject({ awaits: true });
    expect(await waiting()).toBe(2);
    const told =
      await owner()`select person_id from notices where subject_id = ${id} and kind = 'finding.awaits'`;
    expect(told.map(({ person_id }) => person_id)).toEqual([second.id]);
    const own = confirmFinding(people.investigator, { findingId: id, words });
    await expect(own).rejects.toMatchObject({ key: "finding.ones_own" });
    await confirmFinding(second, { findingId: id, words });
    expect(await standing(people.official, id)).toMatchObject({
      ...{ awaits: false, confirmedBy: second.name, confirmedWords: words },
    });
    expect(await waiting()).toBe(1);
    await expect(confirmFinding(second, { findingId: id, words })).rejects.toMatchObject({
      key: "finding.confirmed_already",
    });
    const [event] =
      await owner()`select facts from audit_events where action = 'finding.confirm' and subject_id = ${id}`;
    expect(event?.facts).toEqual({ claim: 2, revision: 1 });
  });

  it("is confirmed as it stands, not when a later one has taken its place", async () => {
    const { rows } = await as(second, (tx) => findingsByClaim(tx, opened.id), "read only");
    const [first] = rows[0]?.findings ?? [];
    await find(opened.claimIds[0], { supersedes: 1, supersedesReason: "The logs of July were found." });
    const late = confirmFinding(second, { findingId: first?.id, words });
    await expect(late).rejects.toMatchObject({ key: "finding.superseded" });
  });

  it("is not confirmed by its maker or somebody elsewhere, whatever the code above says", async () => {
    const [row] = await owner()`select id from findings where case_id = ${opened.id} and revision = 2`;
    const insert = (who: Person) =>
      `insert into finding_confirmations (case_id, finding_id, words, confirmed_by, confirmed_at)
        values ('${opened.id}', '${row?.id}', 'Forged.', '${who.id}', now())`;
    expect(await forge(people.investigator, insert(people.investigator))).toBe(notYours);
    expect(await forge(people.strangers.investigator, insert(people.strangers.investigator))).toBe(notYours);
    expect(await forge(second, insert(second))).toEqual([]);
  });

  it("is nothing to a stranger, and not for the spokesperson to confirm", async () => {
    const [row] = await owner()`select id from findings where case_id = ${opened.id} and revision = 2`;
    const confirming = { findingId: row?.id, words };
    await expect(confirmFinding(people.strangers.investigator, confirming)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(confirmFinding(people.spokesperson, confirming)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
