import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { answerPosition } from "./answer";
import { askForPosition } from "./ask";
import { readQuestion } from "./queries";
import { remindOfPosition } from "./remind";
import { positionsOfCase } from "./standings";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let requestId: string;
const party = () => people.official.organisationId;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const asking = { caseId: opened.id, claimId: opened.claimIds[0], partyId: party() };
  ({ id: requestId } = await askForPosition(people.coordinator, asking));
});
const reminding = (more: object = {}) => ({
  ...{ requestId, channel: "letter", words: "We still wait for your word on this." },
  ...more,
});

describe("A reminder of a party that has not answered", () => {
  it("stands beside the silence for who works on the case and for the party, whose officials are told", async () => {
    const { id } = await remindOfPosition(people.investigator, reminding());
    const { claims } = await as(people.coordinator, (tx) => positionsOfCase(tx, opened.id), "read only");
    const reminder = { id, channel: "letter", by: people.investigator.name, words: reminding().words };
    expect(claims[0]?.standings[party()]).toMatchObject({ requestId, reminders: [reminder] });
    const question = await as(people.official, (tx) => readQuestion(tx, requestId, party()), "read only");
    expect(question.reminders).toMatchObject([{ id, words: reminding().words }]);
    const told =
      await owner()`select kind, person_id from notices where subject_id = ${requestId} and kind = 'position.reminded'`;
    expect(told).toMatchObject([{ person_id: people.official.id }]);
    expect(await lastEvent("position.remind", people.investigator.id)).toMatchObject({
      facts: { claim: 1, party: party(), channel: "letter" },
    });
  });

  it("is not dated before the party was asked or ahead, is not the official's to write, and is nothing to strangers", async () => {
    await expectRefusal(
      () => remindOfPosition(people.coordinator, reminding({ remindedOn: "2021-08-01" })),
      "invalid",
      { remindedOn: "before_it_was_asked" },
    );
    await expectRefusal(
      () => remindOfPosition(people.coordinator, reminding({ remindedOn: "2090-01-01" })),
      "invalid",
      { remindedOn: "in_the_future" },
    );
    await expectRefusal(() => remindOfPosition(people.official, reminding()), "forbidden");
    await expectRefusal(() => remindOfPosition(people.strangers.investigator, reminding()), "not_found");
  });

  it("is refused once the party has answered", async () => {
    await answerPosition(people.official, {
      ...{ caseId: opened.id, claimId: opened.claimIds[0], position: "disputes", words: "It is not so." },
    });
    await expectRefusal(
      () => remindOfPosition(people.coordinator, reminding()),
      "conflict",
      "position.answered_meanwhile",
    );
  });
});
