import { describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { answerAllegation } from "./answer";
import { declineAllegation } from "./decline";
import { logAllegation } from "./log";
import { readAllegation } from "./queries";

ownDatabase();

const day = 86_400_000;
const lateReason = "The mailbox was read again after ten days.";

const logged = async (daysAgo: number) => {
  const people = await makePeople();
  const receivedOn = new Date(Date.now() - daysAgo * day);
  const { id, reference } = await logAllegation(people.intake_officer, {
    source: { described: "A researcher" },
    channel: "e_mail",
    summary: "Records lie open.",
    receivedOn,
  });
  const given = { allegationId: id, channel: "e_mail", words: "We received it, and look into it." };
  return { people, id, reference, receivedOn, given };
};
const clockOf = async (id: string) => {
  const [row] =
    await owner()`select started_at, due_at, ending, ended_at from deadlines where allegation_id = ${id}`;
  return row;
};

describe("The first answer to a source", () => {
  test("is recorded before there is a case, and ends its clock; the log keeps none of its words", async () => {
    const { people, id, reference, given } = await logged(0.5);
    await answerAllegation(people.intake_officer, given);
    expect(await clockOf(id)).toMatchObject({ ending: "met" });
    const { answers } = await as(people.intake_officer, (tx) => readAllegation(tx, reference), "read only");
    expect(answers).toMatchObject([{ channel: "e_mail", words: given.words }]);
    const event = await lastEvent("allegation.answer", people.intake_officer.id);
    expect(event).toMatchObject({ subject_id: id, facts: { reference, late: false } });
    expect(JSON.stringify(event)).not.toContain("look into");
  });

  test("ten days after the reception is ten days late by a clock of one day, and says why", async () => {
    const { people, id, receivedOn, given } = await logged(10);
    expect(await clockOf(id)).toMatchObject({
      started_at: receivedOn,
      due_at: new Date(receivedOn.getTime() + day),
    });
    await expectRefusal(() => answerAllegation(people.intake_officer, given), "invalid", {
      lateReason: "late_needs_a_reason",
    });
    await answerAllegation(people.intake_officer, { ...given, lateReason });
    expect(await clockOf(id)).toMatchObject({ ending: "met" });
  });

  test("that was given in time and recorded later was in time; a second one needs no clock", async () => {
    const { people, id, receivedOn, given } = await logged(10);
    const toldAt = new Date(receivedOn.getTime() + 3_600_000);
    await answerAllegation(people.intake_officer, { ...given, toldAt });
    expect(await clockOf(id)).toMatchObject({ ending: "met", ended_at: toldAt });
    await declineAllegation(people.coordinator, {
      allegationId: id,
      reason: "Nothing in it that can be checked.",
    });
    await answerAllegation(people.coordinator, { ...given, words: "It was declined; this is why." });
  });

  test("is refused ahead, before the reception, to the wrong role and to strangers", async () => {
    const { people, given } = await logged(0.5);
    const answer = (over: object) => () => answerAllegation(people.intake_officer, { ...given, ...over });
    await expectRefusal(answer({ toldAt: new Date(Date.now() + day) }), "invalid", {
      toldAt: "in_the_future",
    });
    await expectRefusal(answer({ toldAt: new Date(Date.now() - day) }), "invalid", {
      toldAt: "before_its_start",
    });
    await expectRefusal(() => answerAllegation(people.investigator, given), "forbidden");
    await expectRefusal(() => answerAllegation(people.strangers.coordinator, given), "not_found");
  });

  test("still goes to the source once the allegation is in a case", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const given = {
      allegationId: opened.allegationId,
      channel: "phone",
      words: "A case was opened.",
      lateReason,
    };
    await answerAllegation(people.coordinator, given);
    expect(await lastEvent("allegation.answer", people.coordinator.id)).toMatchObject({ case_id: opened.id });
  });
});
