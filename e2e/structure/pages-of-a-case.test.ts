import { beforeAll, describe, expect, it } from "vitest";
import { listAllegationsOf, membersOfCase } from "@/lib/cases/queries";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { setDeadline } from "@/lib/deadlines/set";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { evidenceOfCase, itemChoices } from "@/lib/evidence/queries";
import { makeFinding } from "@/lib/findings/make";
import { findingsByClaim } from "@/lib/findings/queries";
import { as, type Tx } from "@/lib/kernel/as";
import { readCursor } from "@/lib/kernel/cursor";
import { type Page, pageSize, readId, readNumber } from "@/lib/kernel/page";
import { positionsOfCase } from "@/lib/positions/standings";
import { ownDatabase } from "./own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { expectRefusal } from "./refusals";

let people: TestPeople;
let opened: OpenedCase;
let items: number[];
ownDatabase();
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const made = {
    caseId: opened.id,
    basis: "Promised",
    dueAt: new Date(Date.now() + 3_600_000).toISOString(),
  };
  for (const title of ["One", "Two", "Three"]) await setDeadline(people.coordinator, { ...made, title });
  items = [];
  for (let number = 0; number <= pageSize; number += 1) {
    const item = await collectEvidence(people.investigator, {
      caseId: opened.id,
      title: "A letter",
      method: "received by post",
    });
    items.push(item.number);
  }
});

const lists: Record<
  string,
  (tx: Tx, after: string | undefined, limit: number) => Promise<Page<object, string | number>>
> = {
  evidence: (tx, after, limit) => evidenceOfCase(tx, opened.id, { after: readNumber(after), limit }),
  claims: (tx, after, limit) => findingsByClaim(tx, opened.id, { after: readNumber(after), limit }),
  positions: async (tx, after, limit) => {
    const { claims, next } = await positionsOfCase(tx, opened.id, { after: readNumber(after), limit });
    return { rows: claims, next };
  },
  deadlines: (tx, after, limit) =>
    deadlinesOfCase(tx, opened.id, "running", { after: readCursor(after), limit }),
  people: (tx, after, limit) => membersOfCase(tx, opened.id, { after: readId(after), limit }),
  allegations: (tx, after, limit) => listAllegationsOf(tx, opened.id, { after: readCursor(after), limit }),
};

describe("A list within a case", () => {
  it.each(Object.entries(lists))(
    "of %s holds on its pages together what it holds as a whole",
    async (_, list) => {
      const read = (after: string | undefined, limit: number) =>
        as(people.coordinator, (tx) => list(tx, after, limit), "read only");
      const whole = await read(undefined, 1_000);
      const found: object[] = [];
      let after: string | undefined;
      do {
        const { rows, next } = await read(after, 1);
        expect(rows.length).toBeLessThanOrEqual(1);
        found.push(...rows);
        after = next?.toString();
      } while (after !== undefined);
      expect(whole.next).toBeUndefined();
      expect(found).toEqual(whole.rows);
    },
  );
});

describe("An item that a choice of the newest does not show", () => {
  it("is named by its number", async () => {
    const { rows, isAll } = await as(people.investigator, (tx) => itemChoices(tx, opened.id), "read only");
    expect([rows.length, isAll, rows.some(({ number }) => number === items[0])]).toEqual([
      pageSize,
      false,
      false,
    ]);
    const claim = opened.claimIds[0];
    const finding = {
      caseId: opened.id,
      claimId: claim,
      verdict: "substantiated",
      confidence: "high",
      reasoning: "Read the letter.",
    };
    await makeFinding(people.investigator, { ...finding, evidenceIds: ["E-0001, 2"] });
    const { rows: claims } = await as(
      people.investigator,
      (tx) => findingsByClaim(tx, opened.id),
      "read only",
    );
    expect(claims[0]?.findings[0]?.evidence.map(({ number }) => number)).toEqual([1, 2]);
    await expectRefusal(
      () => makeFinding(people.investigator, { ...finding, evidenceIds: ["E-0001, E-9999"] }),
      "invalid",
      { evidenceIds: "not_of_this_case" },
    );
  });
});
