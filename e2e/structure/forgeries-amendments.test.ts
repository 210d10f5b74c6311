import { beforeAll, describe, expect, test } from "vitest";
import { amendClaim } from "@/lib/amendments/amend";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { broken, forge, notYours } from "./forge";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

let people: TestPeople;
let opened: OpenedCase;
let claimId = "";
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  [claimId = ""] = opened.claimIds;
});

const reword = () => `update claims set text = 'Nothing was taken.' where id = '${claimId}'`;
const amendment = (by: string, over: Record<string, string> = {}) => {
  const row: Record<string, string> = {
    case_id: `'${opened.id}'`,
    kind: "'claim'",
    record_id: `'${claimId}'`,
    field: "'text'",
    before: "'Forged.'",
    after: "'Nothing was taken.'",
    reason: "'It was misread.'",
    amended_by: `'${by}'`,
    amended_at: "now()",
    ...over,
  };
  return `insert into amendments (${Object.keys(row)}) values (${Object.values(row)}) returning before`;
};

describe("Words of a record", () => {
  test("are not changed without the amendment that says so", async () => {
    const { coordinator, investigator } = people;
    const entry = { caseId: opened.id, occurredAt: "2021-08-24T00:00", what: "A letter came." };
    const { id } = await recordTimelineEntry(investigator, entry);
    for (const change of [
      reword(),
      `update cases set title = 'Another' where id = '${opened.id}'`,
      `update timeline_entries set occurred_at = now() where id = '${id}'`,
    ])
      expect(await forge(coordinator, change), change).toBe(broken);
  });

  test("change with it, and the words before are those that stood, whatever is sent", async () => {
    const [claim] = await owner()`select text from claims where id = ${claimId}`;
    const { coordinator } = people;
    expect(await forge(coordinator, amendment(coordinator.id))).toBe(broken);
    expect(await forge(coordinator, reword(), amendment(coordinator.id))).toBe(broken);
    const [row] = (await forge(
      coordinator,
      amendment(coordinator.id),
      reword(),
      "select before from amendments where after = 'Nothing was taken.'",
    )) as { before: string }[];
    expect(row?.before).toBe(claim?.text);
  });

  test("are not amended in another's name, without a reason, to other words, or by who does not see the record", async () => {
    const { coordinator, investigator, spokesperson, strangers } = people;
    const tries: [typeof coordinator, string, string][] = [
      [coordinator, amendment(investigator.id), notYours],
      [coordinator, amendment(coordinator.id, { reason: "' '" }), broken],
      [coordinator, amendment(coordinator.id, { after: "'Something else.'" }), broken],
      [coordinator, amendment(coordinator.id, { amended_at: "now() - interval '2 days'" }), notYours],
      [spokesperson, amendment(spokesperson.id), notYours],
      [strangers.coordinator, amendment(strangers.coordinator.id), notYours],
    ];
    for (const [who, insert, code] of tries) expect(await forge(who, insert, reword()), insert).toBe(code);
  });

  test("stay in their amendments, but that one can be blanked by the owner and not written anew", async () => {
    const [claim] = await owner()`select text from claims where id = ${claimId}`;
    const seen = { text: claim?.text };
    await amendClaim(people.investigator, {
      recordId: claimId,
      seen,
      after: { text: "Other." },
      reason: "The ministry wrote that it was misread.",
    });
    for (const change of ["after = 'x'", "reason = 'x'", "before = before", "before = null, field = 'x'"])
      await expect(
        owner().unsafe(`update amendments set ${change} where record_id = '${claimId}'`),
        change,
      ).rejects.toMatchObject({ code: "23001" });
    await expect(owner()`delete from amendments where record_id = ${claimId}`).rejects.toMatchObject({
      code: "23001",
    });
    expect(await forge(people.coordinator, "update amendments set before = null")).toBe(notYours);
  });
});
