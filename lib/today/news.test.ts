import { beforeAll, describe, expect, it } from "vitest";
import { looked } from "@/e2e/structure/looked";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { textOn } from "@/e2e/structure/statements";
import { noteLook } from "@/lib/cases/note-look";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { askForPosition } from "@/lib/positions/ask";
import { makeRecommendation } from "@/lib/recommendations/make";
import { draftStatement } from "@/lib/statements/draft";
import { newsOf } from "./news";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const news = async (who: Person) =>
  (await as(who, (tx) => newsOf(tx, who, [opened.id]), "read only")).get(opened.id);

const findingOn = async (claimId: string | undefined) => {
  const finding = { caseId: opened.id, claimId, verdict: "undetermined", confidence: "low", ...looked };
  return (await makeFinding(people.investigator, { ...finding, reasoning: "The logs were read." })).id;
};

describe("What is new in a case", () => {
  it("is what happened since its reader last looked, and nothing of drafts", async () => {
    const { official, investigator, spokesperson } = people;
    expect(await news(official)).toMatchObject({ since: null });
    await noteLook(official, opened.reference);
    await draftStatement(spokesperson, await textOn(people, opened));
    const [claimId] = opened.claimIds;
    await askForPosition(investigator, { caseId: opened.id, claimId, partyId: official.organisationId });
    await makeRecommendation(investigator, {
      ...{ caseId: opened.id, ownerId: official.organisationId, dueOn: "2090-01-01" },
      ...{ what: "Close the port.", why: "It answers.", findingIds: [await findingOn(opened.claimIds[1])] },
    });
    expect(await news(investigator)).toMatchObject({ advised: 0 });
    expect(await news(official)).toMatchObject({ advised: 1 });
    expect(await news(official)).toMatchObject({ asked: 1, published: 0, events: 0, closed: false });
    await noteLook(official, opened.reference);
    expect(await news(official)).toMatchObject({ asked: 0, advised: 0, findings: 0 });
  });

  it("is nobody's who does not see the case", async () => {
    const { official } = people.strangers;
    await noteLook(official, opened.reference);
    expect(await news(official)).toBeUndefined();
  });
});
