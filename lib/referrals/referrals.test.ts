import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { referralEvents, referrals } from "@/db/schema/referrals";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { relabelCase } from "@/lib/cases/relabel";
import { closeCase } from "@/lib/closure/close";
import { makeFinding } from "@/lib/findings/make";
import { latestFinding } from "@/lib/findings/queries";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { concludeReferral } from "./conclude";
import { declineReferral } from "./decline";
import { giveToReferral } from "./give";
import { readGiven } from "./given";
import { progressReferral } from "./progress";
import { referralsOfCase } from "./queries";
import { receiveReferral } from "./receive";
import { recordReferral } from "./record";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const because = "No attempt to take data was found on the server.";
const unit = () => people.police_liaison.organisationId;
const referral = (more: object = {}) => ({
  caseId: opened.id,
  openedById: people.official.organisationId,
  unitId: unit(),
  openedOn: "2021-08-31",
  ourReference: "R-1",
  basisInLaw: "Law 11/2008",
  ...more,
});
const record = async (more: object = {}) => (await recordReferral(people.coordinator, referral(more))).id;
const stateOf = async (id: string) => {
  const { rows: its } = await as(people.coordinator, (tx) => referralsOfCase(tx, opened.id), "read only");
  return its.find((each) => each.id === id);
};
const newestNotice = async (of: Person) => (await as(of, (tx) => listNotices(tx, 1, "all"), "read only"))[0];
const finding = async (label: string, named: string[] = []) => {
  const [claimId = ""] = opened.claimIds;
  const before = await as(people.investigator, (tx) => latestFinding(tx, claimId), "read only");
  return makeFinding(people.investigator, {
    caseId: opened.id,
    claimId,
    verdict: "substantiated",
    confidence: "high",
    reasoning: "Seen by ourselves.",
    restsOn: "What was seen on the screen.",
    supersedes: before?.revision ?? 0,
    supersedesReason: "It was looked at once more.",
    label,
    named,
  });
};
const close = async (it: OpenedCase) => {
  const [row] = await owner()<{ version: number }[]>`select version from cases where id = ${it.id}`;
  await closeCase(people.approver, {
    caseId: it.id,
    version: row?.version,
    outcome: "undetermined",
    reason: "Nothing further can be learnt here.",
    overReason: "The police will not answer within the year.",
  });
};

describe("recordReferral", () => {
  it("records who opened it, hands over what was chosen and tells the unit", async () => {
    const give = [{ kind: "claim", id: opened.claimIds[0] }];
    const { id, number } = await recordReferral(people.coordinator, referral({ give }));
    expect(await stateOf(id)).toMatchObject({
      state: "sent",
      number,
      openedById: people.official.organisationId,
    });
    expect(await lastEvent("referral.record", people.coordinator.id)).toMatchObject({
      case_id: opened.id,
      subject_id: id,
      facts: { number, unit: unit(), state: "sent", given: give, label: "AMBER" },
    });
    expect(await newestNotice(people.police_liaison)).toMatchObject({
      kind: "referral.sent",
      subjectId: id,
      reference: opened.reference,
      sees: false,
    });
    const seen = await as(people.police_liaison, (tx) => readGiven(tx, id), "read only");
    expect(seen).toMatchObject({ claims: [{ id: opened.claimIds[0] }], findings: [], hidden: 0 });
  });

  it("knows one that the police opened themselves", async () => {
    expect((await stateOf(await record({ openedById: unit() })))?.state).toBe("opened_by_police");
  });

  it("refuses what is not police, who is no party, a day ahead and what is of another case", async () => {
    const other = await openCase(people);
    const attempt = (more: object) => () => recordReferral(people.coordinator, referral(more));
    await expectRefusal(attempt({ unitId: people.official.organisationId }), "invalid", {
      unitId: "not_police",
    });
    await expectRefusal(attempt({ openedById: people.strangers.official.organisationId }), "invalid", {
      openedById: "not_a_party",
    });
    await expectRefusal(attempt({ openedOn: "2090-01-01" }), "invalid", { openedOn: "in_the_future" });
    const give = [{ kind: "claim", id: other.claimIds[0] }];
    await expectRefusal(attempt({ give }), "invalid", { give: "not_of_this_case" });
  });

  it("refuses what may not leave under its label: RED to a unit, AMBER+STRICT to another organisation", async () => {
    const attempt = (id: string) => () =>
      recordReferral(people.coordinator, referral({ give: [{ kind: "finding", id }] }));
    const unnamed = await finding("RED");
    await expectRefusal(attempt(unnamed.id), "invalid", { give: "not_of_this_case" });
    const red = await finding("RED", [people.coordinator.id]);
    await expectRefusal(attempt(red.id), "conflict", "label.named_only");
    const strict = await finding("AMBER+STRICT");
    await expectRefusal(attempt(strict.id), "conflict", "label.strict_needs_reason");
  });

  it("takes a case under AMBER+STRICT to the police only by the organisation that recorded it, with its reason on record", async () => {
    const strict = await openCase(people);
    const why = "The unit needs the host to secure it today.";
    await relabelCase(people.coordinator, { caseId: strict.id, label: "AMBER+STRICT", reason: why });
    const record = (over: object) => () =>
      recordReferral(people.coordinator, referral({ caseId: strict.id, ...over }));
    await expectRefusal(record({}), "conflict", "label.strict_needs_reason");
    await expectRefusal(record({ strictReason: "no" }), "invalid", { strictReason: "reason_too_short" });
    const { id } = await record({ strictReason: why })();
    expect(await owner()`select reason from given where referral_id = ${id}`).toEqual([{ reason: why }]);
  });

  it("refuses a closed case", async () => {
    const ended = await openCase(people);
    await close(ended);
    await expectRefusal(
      () => recordReferral(people.coordinator, referral({ caseId: ended.id })),
      "conflict",
      "case.closed",
    );
  });

  it("is forbidden to the investigator and the liaison, and unknown to a stranger", async () => {
    await expectRefusal(() => recordReferral(people.investigator, referral()), "forbidden");
    await expectRefusal(() => recordReferral(people.police_liaison, referral()), "forbidden");
    await expectRefusal(() => recordReferral(people.strangers.coordinator, referral()), "not_found");
  });
});

describe("giveToReferral", () => {
  it("hands further records over and keeps what was handed over before", async () => {
    const id = await record({ give: [{ kind: "claim", id: opened.claimIds[0] }] });
    const before = await as(people.police_liaison, (tx) => readGiven(tx, id), "read only");
    const made = await finding("AMBER");
    await giveToReferral(people.coordinator, { referralId: id, give: [{ kind: "finding", id: made.id }] });
    const after = await as(people.police_liaison, (tx) => readGiven(tx, id), "read only");
    expect(after.claims).toEqual(before.claims);
    expect(after.findings).toMatchObject([{ id: made.id, verdict: "substantiated" }]);
    expect(await newestNotice(people.police_liaison)).toMatchObject({
      kind: "referral.widened",
      facts: { count: 1 },
    });
    expect(await lastEvent("referral.give", people.coordinator.id)).toMatchObject({
      subject_id: id,
      facts: { given: [{ kind: "finding", id: made.id }] },
    });
  });

  it("refuses a referral that has ended", async () => {
    const id = await record();
    await declineReferral(people.police_liaison, { referralId: id, reason: because });
    const give = [{ kind: "claim", id: opened.claimIds[1] }];
    await expectRefusal(
      () => giveToReferral(people.coordinator, { referralId: id, give }),
      "conflict",
      "referral.declined",
    );
  });

  it("is forbidden to the liaison and unknown to a stranger", async () => {
    const give = { referralId: await record(), give: [{ kind: "claim", id: opened.claimIds[1] }] };
    await expectRefusal(() => giveToReferral(people.police_liaison, give), "forbidden");
    await expectRefusal(() => giveToReferral(people.strangers.coordinator, give), "not_found");
  });
});

describe("the police side", () => {
  it("writes receipt, progress and outcome, and the lead is told of each", async () => {
    const id = await record();
    await receiveReferral(people.police_liaison, {
      referralId: id,
      reference: "LP/1",
      occurredOn: "2021-08-31",
    });
    for (const note of ["The vendor is heard.", "The ministry is heard."])
      await progressReferral(people.police_liaison, { referralId: id, occurredOn: "2021-09-05", note });
    await concludeReferral(people.police_liaison, {
      referralId: id,
      outcome: "not_continued",
      occurredOn: "2021-09-07",
      reason: because,
    });
    const found = await stateOf(id);
    expect(found).toMatchObject({ state: "concluded", outcome: "not_continued", policeReference: "LP/1" });
    expect(found?.steps.map(({ step }) => step)).toEqual([
      "sent",
      "received",
      "under_investigation",
      "under_investigation",
      "concluded",
    ]);
    expect(await newestNotice(people.coordinator)).toMatchObject({
      kind: "referral.answered",
      facts: { step: "concluded" },
    });
    const event = await lastEvent("referral.conclude", people.police_liaison.id);
    expect(event).toMatchObject({
      case_id: opened.id,
      role: "police_liaison",
      facts: {
        before: "under_investigation",
        after: "concluded",
        outcome: "not_continued",
        occurredOn: "2021-09-07",
      },
    });
    expect(JSON.stringify(event?.facts)).not.toContain(because);
  });

  it("is listed by the day each step happened, and of one day by when it was recorded", async () => {
    const referralId = await record();
    const by = people.police_liaison;
    await receiveReferral(by, { referralId, occurredOn: "2021-09-03" });
    for (const [occurredOn, note] of [
      ["2021-09-20", "The vendor is heard."],
      ["2021-09-08", "The server is looked at."],
      ["2021-09-20", "The ministry is heard."],
    ])
      await progressReferral(by, { referralId, occurredOn, note });
    expect((await stateOf(referralId))?.steps.map(({ step, reason }) => reason || step)).toEqual([
      "sent",
      "received",
      "The server is looked at.",
      "The vendor is heard.",
      "The ministry is heard.",
    ]);
  });

  it("keeps the first step in front when nobody said on what day it was", async () => {
    const referralId = await record({ openedOn: undefined });
    await receiveReferral(people.police_liaison, { referralId, occurredOn: "2021-09-03" });
    expect((await stateOf(referralId))?.steps.map(({ step }) => step)).toEqual(["sent", "received"]);
  });

  it("refuses each step at the wrong moment", async () => {
    const id = await record();
    const by = people.police_liaison;
    const end = { referralId: id, outcome: "investigated", reason: because };
    await expectRefusal(() => progressReferral(by, { referralId: id }), "conflict", "referral.sent");
    await expectRefusal(() => concludeReferral(by, end), "conflict", "referral.sent");
    await receiveReferral(by, { referralId: id });
    await expectRefusal(() => receiveReferral(by, { referralId: id }), "conflict", "referral.received");
    await concludeReferral(by, end);
    await expectRefusal(() => concludeReferral(by, end), "conflict", "referral.concluded");
    await expectRefusal(
      () => declineReferral(by, { referralId: id, reason: because }),
      "conflict",
      "referral.concluded",
    );
    await expectRefusal(() => progressReferral(by, { referralId: id }), "conflict", "referral.concluded");
  });

  it("refuses a day ahead, a day before the opening and an outcome without a reason", async () => {
    const referralId = await record();
    const by = people.police_liaison;
    await expectRefusal(() => receiveReferral(by, { referralId, occurredOn: "2090-01-01" }), "invalid", {
      occurredOn: "in_the_future",
    });
    await expectRefusal(() => receiveReferral(by, { referralId, occurredOn: "2021-08-30" }), "invalid", {
      occurredOn: "before_the_opening",
    });
    await expectRefusal(() => declineReferral(by, { referralId, reason: "no" }), "invalid", {
      reason: "reason_too_short",
    });
  });

  it("is nobody else's: the agency is forbidden, another unit knows of nothing", async () => {
    const referralId = await record();
    const acts = [
      (by: Person) => receiveReferral(by, { referralId }),
      (by: Person) => progressReferral(by, { referralId }),
      (by: Person) => concludeReferral(by, { referralId, outcome: "investigated", reason: because }),
      (by: Person) => declineReferral(by, { referralId, reason: because }),
    ];
    for (const act of acts) {
      await expectRefusal(() => act(people.coordinator), "forbidden");
      await expectRefusal(() => act(people.strangers.police_liaison), "not_found");
    }
  });

  it("cannot be written by the agency in raw SQL either", async () => {
    const id = await record();
    const forged = as(people.coordinator, (tx) =>
      tx.insert(referralEvents).values({
        caseId: opened.id,
        referralId: id,
        step: "concluded",
        outcome: "not_continued",
        writtenBy: people.coordinator.id,
        writtenAt: new Date(),
      }),
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    const concluded = as(people.coordinator, (tx) =>
      tx.update(referrals).set({ state: "concluded" }).where(eq(referrals.id, id)),
    );
    await expect(concluded).rejects.toMatchObject({ code: "42501" });
    expect((await stateOf(id))?.state).toBe("sent");
  });
});
