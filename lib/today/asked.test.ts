import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import type { Cursor } from "@/lib/kernel/cursor";
import { answerPosition } from "@/lib/positions/answer";
import { askForPosition } from "@/lib/positions/ask";
import { askedOf, countAsked } from "./asked";
import { waitsFor } from "./waits";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const asked = (who: Person) => as(who, (tx) => askedOf(tx, who, 10), "read only");
const waits = (who: Person) => as(who, (tx) => waitsFor(tx, who), "read only");

describe("What an organisation is asked", () => {
  it("waits for its officials until they answer, and for nobody else", async () => {
    const { investigator, official, strangers } = people;
    const question = { caseId: opened.id, claimId: opened.claimIds[0], partyId: official.organisationId };
    const { id } = await askForPosition(investigator, question);
    const { reference } = opened;
    expect(await asked(official)).toMatchObject([{ id, around: { reference }, href: `/answers/${id}` }]);
    expect(await waits(official)).toMatchObject([{ id, kind: "answer", reference, href: `/answers/${id}` }]);
    for (const other of [investigator, strangers.official]) expect(await asked(other)).toEqual([]);
    await answerPosition(official, { ...question, position: "disputes", words: "It was not so." });
    expect(await asked(official)).toEqual([]);
  });

  it("is read page by page, the oldest first, and counted whole", async () => {
    const { investigator, official } = people;
    const other = await openCase(people);
    for (const claimId of [...opened.claimIds, ...other.claimIds]) {
      const caseId = opened.claimIds.includes(claimId) ? opened.id : other.id;
      await askForPosition(investigator, { caseId, claimId, partyId: official.organisationId });
    }
    const whole = await asked(official);
    expect(whole).toHaveLength(opened.claimIds.length + other.claimIds.length);
    const read: typeof whole = [];
    for (let after: Cursor | undefined; ; ) {
      const [next] = await as(official, (tx) => askedOf(tx, official, 1, after), "read only");
      if (!next) break;
      read.push(next);
      after = { at: next.askedAt, id: next.id };
    }
    expect(read).toEqual(whole);
    expect(await as(official, (tx) => countAsked(tx, official), "read only")).toBe(whole.length);
  });
});
