import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { authority, paper } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { sharedWith, theirApprover } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { secondOf } from "@/e2e/structure/second-of";
import { approved, foundOn, inReview } from "@/e2e/structure/statements";
import { somebodyWhoLeft } from "@/e2e/structure/who-left";
import { proposeErasure } from "@/lib/audit/propose-erasure";
import { refuseErasure } from "@/lib/audit/refuse-erasure";
import { dropDisposal } from "@/lib/evidence/custody/drop-disposal";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import { refuseEvidence } from "@/lib/evidence/custody/refuse";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { confirmFinding } from "@/lib/findings/confirm";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { confirmGrant } from "@/lib/people/confirm-grant";
import { proposeReset } from "@/lib/people/propose-reset";
import { findPerson } from "@/lib/people/queries";
import { answerPosition } from "@/lib/positions/answer";
import { askForPosition } from "@/lib/positions/ask";
import { remindOfPosition } from "@/lib/positions/remind";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { implementRecommendation } from "@/lib/recommendations/implement";
import { makeRecommendation } from "@/lib/recommendations/make";
import { remindOfRecommendation } from "@/lib/recommendations/remind";
import { returnRecommendation } from "@/lib/recommendations/return";
import { receiveReferral } from "@/lib/referrals/receive";
import { recordReferral } from "@/lib/referrals/record";
import { approveStatement } from "@/lib/statements/approve";
import { setApprovalRule } from "@/lib/statements/approvers/set-rule";
import { returnStatement } from "@/lib/statements/return";
import { decideShared } from "@/lib/statements/shares/decide";
import { endShare } from "@/lib/statements/shares/end";
import { finishTask } from "@/lib/tasks/finish";
import { setTask } from "@/lib/tasks/set";
import type { NoticeKind } from "./notify";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let second: Person;
/** Where no finding waits for a second person, so that statements rest on it at once. */
let others: TestPeople;
let ofOthers: OpenedCase;
const reason = "It was looked at by two people on two days.";
const words = { channel: "letter", words: "We still ask." };

beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  second = await secondOf(people, "investigator", opened);
  others = await makePeople();
  ofOthers = await openCase(others);
  await setApprovalRule(people.administrator, { concerns: "finding", fromSeverity: "low", reason });
});

/** What was asked: the record that a notice is about, and the act that does it. */
type Asked = { subject: string; act: () => Promise<unknown> };

const advised = async () => {
  const { id: findingId } = await foundOn(people, opened);
  const { id } = await makeRecommendation(people.investigator, {
    ...{ caseId: opened.id, ownerId: people.official.organisationId, findingIds: [findingId] },
    ...{ what: "Close the port to the internet.", why: "Anybody can read it.", dueOn: "2090-01-01" },
  });
  return { recommendationId: id };
};
const accept = (of: { recommendationId: string }) =>
  acceptRecommendation(people.official, { ...of, plannedOn: "2090-01-01" });
const implement = (of: { recommendationId: string }) =>
  implementRecommendation(people.official, { ...of, words: "The port answers to nobody." });
const sendBack = (of: { recommendationId: string }) =>
  returnRecommendation(people.investigator, { ...of, words: "The port answers as before." });

const question = async () => {
  const { id: caseId, claimIds } = await openCase(people);
  const place = { caseId, claimId: claimIds[0], partyId: people.official.organisationId };
  const { id } = await askForPosition(people.investigator, place);
  const act = () =>
    answerPosition(people.official, { ...place, position: "disputes", words: "It was not so." });
  return { subject: id, act };
};

const item = async () => {
  const bytes = Readable.from([Buffer.from("an answer")]);
  const file = { caseId: opened.id, title: "An answer", method: "copied", fileName: "answer.txt", bytes };
  return (await collectEvidence(people.investigator, file)).id;
};

/** Each kind of notice that asks for something, how it comes to be asked and how it is done. */
const asks: readonly (readonly [kind: NoticeKind, how: string, ask: () => Promise<Asked>])[] = [
  ["position.asked", "an answer", question],
  [
    "position.reminded",
    "an answer",
    async () => {
      const asked = await question();
      await remindOfPosition(people.investigator, { requestId: asked.subject, ...words });
      return asked;
    },
  ],
  [
    "referral.sent",
    "its receipt",
    async () => {
      const { coordinator, police_liaison: liaison } = people;
      const units = { unitId: liaison.organisationId, openedById: coordinator.organisationId };
      const { id } = await recordReferral(coordinator, { caseId: opened.id, ...units });
      return { subject: id, act: () => receiveReferral(liaison, { referralId: id, reference: "LP/1" }) };
    },
  ],
  [
    "recommendation.made",
    "an answer",
    async () => {
      const of = await advised();
      return { subject: of.recommendationId, act: () => accept(of) };
    },
  ],
  [
    "recommendation.reminded",
    "an answer",
    async () => {
      const of = await advised();
      await remindOfRecommendation(people.coordinator, { ...of, ...words });
      return { subject: of.recommendationId, act: () => accept(of) };
    },
  ],
  [
    "recommendation.implemented",
    "its return",
    async () => {
      const of = await advised();
      await accept(of);
      await implement(of);
      return { subject: of.recommendationId, act: () => sendBack(of) };
    },
  ],
  [
    "recommendation.returned",
    "its being carried out",
    async () => {
      const of = await advised();
      await accept(of);
      await implement(of);
      await sendBack(of);
      return { subject: of.recommendationId, act: () => implement(of) };
    },
  ],
  [
    "finding.awaits",
    "a confirmation",
    async () => {
      const { id } = await foundOn(people, opened);
      return { subject: id, act: () => confirmFinding(second, { findingId: id, words: reason }) };
    },
  ],
  [
    "finding.awaits",
    "a later finding in its place",
    async () => {
      const { id } = await foundOn(people, opened);
      return { subject: id, act: () => foundOn(people, opened) };
    },
  ],
  [
    "statement.submitted",
    "an approval",
    async () => {
      const { id, digest } = await inReview(others, ofOthers);
      return { subject: id, act: () => approveStatement(others.approver, { statementId: id, digest }) };
    },
  ],
  [
    "statement.approved",
    "its return",
    async () => {
      const { id, digest } = await approved(others, ofOthers);
      return {
        subject: id,
        act: () => returnStatement(others.approver, { statementId: id, digest, reason }),
      };
    },
  ],
  [
    "statement.shared",
    "a decision",
    async () => {
      const theirs = await theirApprover(others);
      const { id, digest } = await approved(others, ofOthers);
      const { shareId } = await sharedWith(others, { id, digest });
      return { subject: shareId, act: () => decideShared(theirs, { shareId, digest, decision: "approved" }) };
    },
  ],
  [
    "statement.shared",
    "its end",
    async () => {
      const { shareId } = await sharedWith(others, await inReview(others, ofOthers));
      return { subject: shareId, act: () => endShare(others.spokesperson, { shareId, reason }) };
    },
  ],
  [
    "evidence.offered",
    "a refusal",
    async () => {
      const itemId = await item();
      await offerEvidence(people.investigator, { itemId, toPersonId: second.id, reason });
      return { subject: itemId, act: () => refuseEvidence(second, { itemId, reason }) };
    },
  ],
  [
    "evidence.disposal_proposed",
    "its being dropped",
    async () => {
      const itemId = await item();
      await proposeDisposal(second, { itemId, authority: "Retention rule 3", reason });
      return { subject: itemId, act: () => dropDisposal(people.investigator, { itemId, reason }) };
    },
  ],
  [
    "task.assigned",
    "its end",
    async () => {
      const { coordinator, investigator } = people;
      const task = { caseId: opened.id, what: "Ask the owner.", assigneeId: investigator.id };
      const { id } = await setTask(coordinator, task);
      return { subject: id, act: () => finishTask(investigator, { taskId: id }) };
    },
  ],
  [
    "erasure.proposed",
    "a refusal",
    async () => {
      const { personId } = await somebodyWhoLeft(people);
      const asked = { of: "person", personId, authority, ...paper };
      const { proposalId } = await proposeErasure(people.custodian, asked);
      return { subject: proposalId, act: () => refuseErasure(people.administrator, { proposalId, reason }) };
    },
  ],
];

const unread = async (kind: NoticeKind, subject: string): Promise<string[]> =>
  (
    await owner()`select person_id from notices where kind = ${kind} and subject_id = ${subject} and read_at is null`
  ).map(({ person_id }) => `${person_id}`);

describe("A notice that asks for something", () => {
  it.each(asks)("%s is over for everybody who was told with %s", async (kind, _, ask) => {
    const { subject, act } = await ask();
    expect(await unread(kind, subject)).not.toEqual([]);
    await act();
    expect(await unread(kind, subject)).toEqual([]);
  });

  it("person.reset_proposed is over for the auditors with the decision, and not for whom it warns", async () => {
    const { administrator, second_administrator: decides, auditor, coordinator } = people;
    await proposeReset(administrator, { personId: coordinator.id });
    const told = () => unread("person.reset_proposed", coordinator.id);
    expect((await told()).sort()).toEqual([auditor.id, coordinator.id].sort());
    const { undecided } = await as(administrator, (tx) => findPerson(tx, coordinator.id), "read only");
    const grantId = undecided.find(({ gives }) => gives === "new_authenticator")?.id;
    await confirmGrant(decides, { grantId });
    expect(await told()).toEqual([coordinator.id]);
  });
});
