import { expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase } from "@/e2e/structure/people";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { makeRecommendation } from "@/lib/recommendations/make";
import { recordSystem } from "@/lib/systems/record";
import { readFacts } from "./facts";

ownDatabase();

it("A recommendation waits for its answer since the day on which it was given, whenever it was recorded", async () => {
  const people = await makePeople();
  const { id: caseId } = await openCase(people);
  const { coordinator, investigator, official } = people;
  const { id: systemId } = await recordSystem(investigator, { caseId, name: "Old register", class: "high" });
  const exposure = { caseId, systemId, service: "Database", host: "withheld" };
  const { id: exposureId } = await recordExposure(investigator, exposure);
  await makeRecommendation(investigator, {
    ...{ caseId, ownerId: official.organisationId, exposureIds: [exposureId] },
    ...{ what: "Close the port to the internet.", why: "Anybody can read the records." },
    ...{ givenOn: "2021-08-27", dueOn: "2090-01-01" },
  });
  const facts = await as(coordinator, (tx) => readFacts(tx, [caseId]), "read only");
  expect(facts.get(caseId)).toMatchObject({
    adviceUnanswered: 1,
    adviceOwner: official.organisation,
    adviceSince: "2021-08-26T17:00:00.000Z",
  });
});
