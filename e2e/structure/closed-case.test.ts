import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { answerAllegation } from "@/lib/allegations/answer";
import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import {
  amendAssessment,
  amendCase,
  amendClaim,
  amendExposure,
  amendExposureCount,
  amendExposureReport,
  amendExposureRetest,
  amendExposureScore,
  amendExposureStep,
  amendRetestResult,
  amendSource,
  amendSystemFact,
  amendTimelineEntry,
} from "@/lib/amendments/amend";
import { moveAssessment } from "@/lib/assessments/move";
import { planAssessment } from "@/lib/assessments/plan";
import { recordResults } from "@/lib/assessments/record";
import { exportReport } from "@/lib/assessments/report/export";
import { openAttachment } from "@/lib/attachments/open";
import { applyCaseTemplate } from "@/lib/case-templates/apply";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { assignCase } from "@/lib/cases/assign";
import { changePart } from "@/lib/cases/change-part";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { openCase as openOn } from "@/lib/cases/open";
import { relabelCase } from "@/lib/cases/relabel";
import { removeMember } from "@/lib/cases/remove-member";
import { removeOrganisation } from "@/lib/cases/remove-organisation";
import { takeInAllegation } from "@/lib/cases/take-in";
import { addClaim } from "@/lib/claims/add";
import { mergeClaim } from "@/lib/claims/merge";
import { splitClaim } from "@/lib/claims/split";
import { weighClaim } from "@/lib/claims/weigh";
import { closeCase } from "@/lib/closure/close";
import { reopenCase } from "@/lib/closure/reopen";
import { meetDeadline } from "@/lib/deadlines/meet";
import { setDeadline } from "@/lib/deadlines/set";
import { waiveDeadline } from "@/lib/deadlines/waive";
import { recordDisclosure } from "@/lib/disclosures/record";
import { exportCase } from "@/lib/dossier/export";
import { disposeEvidence } from "@/lib/evidence/custody/dispose";
import { handOverEvidence } from "@/lib/evidence/custody/hand-over";
import { liftHold } from "@/lib/evidence/custody/lift-hold";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { unsealEvidence } from "@/lib/evidence/custody/unseal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { openEvidence } from "@/lib/evidence/looks/open";
import { verifyEvidence } from "@/lib/evidence/upkeep/verify";
import { countData } from "@/lib/exposures/count-data";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { reportExposure } from "@/lib/exposures/report";
import { recordRetest } from "@/lib/exposures/retest";
import { scoreExposure } from "@/lib/exposures/score";
import { confirmFinding } from "@/lib/findings/confirm";
import { makeFinding } from "@/lib/findings/make";
import { type Action, actions } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { writeNote } from "@/lib/notes/write";
import { exportObservables } from "@/lib/observables/out/export";
import { remindOfPosition } from "@/lib/positions/remind";
import { acceptRecommendation } from "@/lib/recommendations/accept";
import { declineRecommendation } from "@/lib/recommendations/decline";
import { implementRecommendation } from "@/lib/recommendations/implement";
import { makeRecommendation } from "@/lib/recommendations/make";
import { openProof } from "@/lib/recommendations/proof/open";
import { remindOfRecommendation } from "@/lib/recommendations/remind";
import { returnRecommendation } from "@/lib/recommendations/return";
import { verifyRecommendation } from "@/lib/recommendations/verify";
import { concludeReferral } from "@/lib/referrals/conclude";
import { declineReferral } from "@/lib/referrals/decline";
import { giveToReferral } from "@/lib/referrals/give";
import { progressReferral } from "@/lib/referrals/progress";
import { receiveReferral } from "@/lib/referrals/receive";
import { recordReferral } from "@/lib/referrals/record";
import { withdrawReferral } from "@/lib/referrals/withdraw";
import { approveStatement } from "@/lib/statements/approve";
import { clearWords } from "@/lib/statements/clear-words";
import { draftStatement } from "@/lib/statements/draft";
import { handOverStatement } from "@/lib/statements/hand-over/hand-over";
import { publishStatement } from "@/lib/statements/publish";
import { returnStatement } from "@/lib/statements/return";
import { reviseStatement } from "@/lib/statements/revise";
import { scheduleStatement } from "@/lib/statements/schedule";
import { endShare } from "@/lib/statements/shares/end";
import { shareStatement } from "@/lib/statements/shares/share";
import { letStand } from "@/lib/statements/stands";
import { stopRelease } from "@/lib/statements/stop-release";
import { submitStatement } from "@/lib/statements/submit";
import { publishTranslation } from "@/lib/statements/translation/publish";
import { reviewTranslation } from "@/lib/statements/translation/review";
import { draftByService } from "@/lib/statements/translation-services/draft";
import { keepDraft } from "@/lib/statements/translation-services/keep-draft";
import { withdrawStatement } from "@/lib/statements/withdraw";
import { bringInSystem } from "@/lib/systems/bring-in";
import { connectSystems } from "@/lib/systems/connect";
import { nameContact } from "@/lib/systems/name-contact";
import { recordSystem } from "@/lib/systems/record";
import { tellOfSystem } from "@/lib/systems/tell";
import { assignTask } from "@/lib/tasks/assign";
import { dropTask } from "@/lib/tasks/drop";
import { finishTask } from "@/lib/tasks/finish";
import { setTask } from "@/lib/tasks/set";
import { exportLine } from "@/lib/timeline/line/export";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { allRows } from "./all-rows";
import { attachFile, held } from "./attach-file";
import { fillCase } from "./filled-case";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, openCase, type TestPeople } from "./people";
import { translate } from "./translated";

ownDatabase();

const reason = "Nothing further can be learnt in this matter.";
const digest = "0".repeat(64);

type Attempt = () => Promise<unknown>;
type Table = Partial<Record<Action, Attempt>>;

/** A closed case with a row in every table, a file in evidence, and two referrals that the police have not answered. */
const closedCase = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const caseId = opened.id;
  const [claimId = ""] = opened.claimIds;
  await fillCase(people, opened);
  const bytes = Readable.from([Buffer.from("an answer")]);
  const file = { caseId, title: "An answer", method: "copied", fileName: "answer.txt", bytes };
  const { id: itemId } = await collectEvidence(people.investigator, file);
  const unitId = people.police_liaison.organisationId;
  const ours = people.coordinator.organisationId;
  const second = await recordReferral(people.coordinator, { caseId, unitId, openedById: ours });
  const { allegationId } = opened;
  const told = { allegationId, channel: "phone", words: "A case was opened.", lateReason: reason };
  const { id: answerId } = await answerAllegation(people.coordinator, told);
  const sent = {
    allegationId,
    answerId,
    fileName: "answer.txt",
    bytes: Readable.from([Buffer.from("sent")]),
  };
  const { id: attachmentId } = await attachFile(people.coordinator, sent);
  const proofId = await proveAnswer(people.official, caseId);
  const idOf = async (table: string, where = "") => {
    const [row] = await owner().unsafe(`select id from ${table} where case_id = '${caseId}' ${where}`);
    return `${row?.id}`;
  };
  const [report] =
    await owner()`select source_id from allegation_reports where allegation_id = ${opened.allegationId}`;
  const ids = {
    caseId,
    answerId,
    attachmentId,
    proofId,
    reference: opened.reference,
    claimId,
    itemId,
    unitId,
    ours,
    allegationId: opened.allegationId,
    referralId: await idOf("referrals", "and number = 1"),
    secondReferralId: second.id,
    statementId: await idOf("statements"),
    exposureId: await idOf("exposures", "and number = 1"),
    reportId: await idOf("exposure_reports"),
    stepId: await idOf("exposure_steps"),
    countId: await idOf("exposure_data"),
    scoreId: await idOf("exposure_scores"),
    retestResultId: await idOf("exposure_retest_results"),
    factId: await idOf("system_facts"),
    retestId: await idOf("exposure_retests"),
    assessmentId: await idOf("assessments", "and number = 1"),
    requirementId: await idOf("assessment_results"),
    otherClaimId: opened.claimIds[1] ?? "",
    requestId: await idOf("position_requests"),
    recommendationId: await idOf("recommendations", "and number = 1"),
    findingId: await idOf("findings", "and label = 'AMBER'"),
    deadlineId: await idOf("deadlines"),
    shareId: await idOf("statement_shares", "and ended_at is null"),
    taskId: await idOf("tasks"),
    entryId: await idOf("timeline_entries"),
    sourceId: `${report?.source_id}`,
  };
  const systems = await owner()`select system_id as id from case_systems where case_id = ${caseId}`;
  const version = await versionOf(caseId);
  const closing = { caseId, version, outcome: "undetermined", reason, overReason: reason };
  await closeCase(people.approver, closing);
  return { people, ids, systemIds: systems.map(({ id }) => `${id}`) };
};

/** Answers the first recommendation of a case with a file that proves it; gives that. */
const proveAnswer = async (official: Person, caseId: string) => {
  const [advice] = await owner()`select id from recommendations where case_id = ${caseId} and number = 1`;
  const recommendationId = `${advice?.id}`;
  await acceptRecommendation(official, { recommendationId, plannedOn: "2090-01-01" });
  const file = await held(official, "proof.txt", Readable.from([Buffer.from("closed")]));
  await implementRecommendation(official, { recommendationId, words: reason, files: [file] });
  const [made] =
    await owner()`select id from recommendation_files where case_id = ${caseId} and sha256 = ${file.sha256}`;
  return `${made?.id}`;
};

const versionOf = async (caseId: string): Promise<number> => {
  const [row] = await owner()`select version from cases where id = ${caseId}`;
  return row?.version;
};

const logged = (by: TestPeople) =>
  logAllegation(by.intake_officer, {
    source: { described: "A caller" },
    channel: "phone",
    summary: "Heard of it.",
    receivedOn: new Date(),
    claims: [{ text: "It is so." }],
  });

let refused: Table;
let accepted: Table;
/** Refused because of where the allegation itself stands, which is in a case already. */
let refusedOtherwise: Table;
/** Acts on no case, on one that is not opened yet, and what is no act but a power. */
const apart: readonly Action[] = [
  "allegation.log",
  "case.close-over",
  "case.entrust",
  "case.warn",
  "checklist.import",
  "recommendation.call",
  "database.restore",
  "database.upgrade",
  "statement.release",
  "notice.read",
  "notice.read-all",
  "organisation.admit",
  "organisation.set-approvers",
  "organisation.enter-service",
  "organisation.confirm-service",
  "organisation.end-service",
  "organisation.amend",
  "organisation.create",
  "organisation.name",
  "system.amend",
  "system.export",
  "system.import",
  "system.join",
  "system.separate",
  "template.save",
  "template.save-case",
  "kev.load",
  "calendar.renew",
  "calendar.end",
  ...(Object.keys(actions) as Action[]).filter((action) => /^(person|session|audit)\./.test(action)),
];
/** Custody goes on; these go the way of those that are asked below. */
const asCustody: readonly Action[] = [
  "evidence.accept",
  "evidence.derive",
  "evidence.take-over",
  "evidence.drop-disposal",
  "evidence.offer",
  "evidence.refuse",
  "evidence.recheck",
  "evidence.remove-bytes",
  "evidence.remove-orphan",
  "evidence.return",
  "evidence.scan",
  "evidence.warn",
  "evidence.warn-of-malware",
  "evidence.withdraw",
];

beforeAll(async () => {
  const { people, ids, systemIds } = await closedCase();
  const { caseId, claimId, itemId, unitId, ours, allegationId, referralId, statementId } = ids;
  const { exposureId, retestId, recommendationId } = ids;
  const { deadlineId, taskId, reference } = ids;
  const { coordinator, investigator, spokesperson, approver, official, police_liaison: liaison } = people;
  const personId = people.custodian.id;
  const another = (await logged(people)).id;
  const version = await versionOf(caseId);
  const amended = { seen: {}, reason };
  const sentences = [{ kind: "advice", text: "Change your password." }];
  const [fromId, toId] = systemIds;
  refused = {
    "allegation.answer": () =>
      answerAllegation(coordinator, { allegationId, channel: "phone", words: "It is looked into." }),
    "attachment.add": () =>
      attachFile(coordinator, {
        allegationId,
        answerId: ids.answerId,
        fileName: "again.txt",
        bytes: Readable.from([Buffer.from("again")]),
      }),
    "claim.add": () => addClaim(coordinator, { allegationId, text: "It is so.", credibility: 3 }),
    "claim.merge": () => mergeClaim(investigator, { caseId, claimId, intoId: ids.otherClaimId, reason }),
    "claim.split": () =>
      splitClaim(investigator, { caseId, claimId, parts: "It is so.\nIt was so.", reason }),
    "claim.amend": () =>
      amendClaim(investigator, { ...amended, recordId: claimId, after: { text: "Other" } }),
    "claim.weigh": () => weighClaim(investigator, { claimId, version: 1, credibility: 3 }),
    "case.take-in": () => takeInAllegation(coordinator, { caseId, allegationId: another }),
    "case.add-member": () => addMember(coordinator, { caseId, personId }),
    "case.remove-member": () => removeMember(coordinator, { caseId, personId: investigator.id, reason }),
    "case.add-organisation": () =>
      addOrganisation(coordinator, { caseId, organisationId: unitId, role: "police" }),
    "case.remove-organisation": () =>
      removeOrganisation(coordinator, { caseId, organisationId: unitId, reason }),
    "case.change-part": () =>
      changePart(coordinator, { caseId, organisationId: unitId, role: "informed", admitted: true }),
    "case.assign": () => assignCase(coordinator, { caseId, leadId: coordinator.id }),
    "case.amend": () => amendCase(coordinator, { ...amended, recordId: caseId, after: { sector: "other" } }),
    "source.amend": () =>
      amendSource(coordinator, { ...amended, recordId: ids.sourceId, after: { described: "Other" } }),
    "case.relabel": () => relabelCase(coordinator, { caseId, label: "RED", reason }),
    "evidence.hand-over": () => handOverEvidence(investigator, { caseId, reason }),
    "case.decide-workstream": () =>
      decideWorkstream(coordinator, { caseId, workstream: "police", needed: false, reason }),
    "case.close": () => closeCase(approver, { caseId, version, outcome: "undetermined", reason }),
    "task.set": () => setTask(coordinator, { caseId, what: "Ask the owner", assigneeId: investigator.id }),
    "task.assign": () => assignTask(coordinator, { taskId, assigneeId: coordinator.id }),
    "task.finish": () => finishTask(investigator, { taskId }),
    "task.drop": () => dropTask(coordinator, { taskId, reason }),
    "note.write": () => writeNote(investigator, { caseId, text: "They called." }),
    "timeline.record": () =>
      recordTimelineEntry(investigator, { caseId, occurredAt: new Date(), what: "Somebody wrote." }),
    "timeline.amend": () =>
      amendTimelineEntry(investigator, { ...amended, recordId: ids.entryId, after: { what: "Other" } }),
    "exposure.amend-report": () =>
      amendExposureReport(investigator, { ...amended, recordId: ids.reportId, after: { exactness: "day" } }),
    "exposure.amend-step": () =>
      amendExposureStep(investigator, { ...amended, recordId: ids.stepId, after: { reason } }),
    "exposure.amend-count": () =>
      amendExposureCount(investigator, { ...amended, recordId: ids.countId, after: { category: "Other" } }),
    "exposure.amend-score": () =>
      amendExposureScore(investigator, { ...amended, recordId: ids.scoreId, after: { assessor: "Other" } }),
    "exposure.amend-retest": () =>
      amendExposureRetest(investigator, { ...amended, recordId: retestId, after: { tester: "Other" } }),
    "exposure.amend-retest-result": () =>
      amendRetestResult(investigator, {
        ...{ ...amended, recordId: ids.retestResultId, after: { found: reason } },
      }),
    "system.amend-fact": () =>
      amendSystemFact(investigator, { ...amended, recordId: ids.factId, after: { source: "Other" } }),
    "exposure.amend": () =>
      amendExposure(investigator, { ...amended, recordId: exposureId, after: { port: "1" } }),
    "system.record": () => recordSystem(investigator, { caseId, name: "A system", class: "high" }),
    "system.bring-in": () => bringInSystem(investigator, { caseId, systemId: fromId }),
    "system.tell": () =>
      tellOfSystem(investigator, { systemId: fromId, caseId, kind: "version", value: "2.0" }),
    "system.name-contact": () =>
      nameContact(investigator, { caseId, systemId: fromId, role: "operations", name: "The night shift" }),
    "system.connect": () => connectSystems(investigator, { caseId, fromId, toId, state: "connected" }),
    "exposure.record": () =>
      recordExposure(investigator, { caseId, systemId: fromId, service: "database", host: "withheld" }),
    "exposure.count-data": () => countData(investigator, { exposureId, category: "names" }),
    "exposure.report": () => reportExposure(investigator, { exposureId, reportedAt: "2021-08-22" }),
    "exposure.score": () =>
      scoreExposure(investigator, {
        exposureId,
        assessor: "us",
        vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
      }),
    "exposure.move": () =>
      moveExposure(investigator, { exposureId, to: "closed", occurredAt: "2021-08-25", reason }),
    "exposure.plan-retest": () =>
      planRetest(investigator, {
        exposureId,
        plannedFor: "2021-08-26",
        tester: "us",
        method: "From outside.",
      }),
    "assessment.plan": () =>
      planAssessment(investigator, {
        ...{ caseId, kind: "itsa", scope: "All.", method: "By hand.", systemIds, team: [investigator.id] },
        ...{ startsOn: "2021-08-26", checklistId: ids.assessmentId, levels: ["1"] },
      }),
    "assessment.amend": () =>
      amendAssessment(investigator, {
        ...{ ...amended, recordId: ids.assessmentId, after: { scope: "Other" } },
      }),
    "assessment.move": () =>
      moveAssessment(investigator, {
        ...{ assessmentId: ids.assessmentId, to: "under_way", occurredAt: "2021-08-26", reason },
      }),
    "assessment.record": () =>
      recordResults(investigator, {
        assessmentId: ids.assessmentId,
        rows: [{ requirementId: ids.requirementId, result: "met" }],
      }),
    "exposure.retest": () =>
      recordRetest(investigator, { retestId, result: "passed", testedAt: "2021-08-26", found: reason }),
    "finding.make": () =>
      makeFinding(investigator, {
        caseId,
        claimId,
        verdict: "refuted",
        confidence: "low",
        reasoning: "Looked.",
        restsOn: "What was seen on the screen.",
      }),
    "position.remind": () =>
      remindOfPosition(investigator, { requestId: ids.requestId, channel: "phone", words: "We still ask." }),
    "case.apply-template": () =>
      applyCaseTemplate(coordinator, {
        ...{ caseId, kind: "lost_device", language: "en", revision: 0 },
        deadlines: [{ place: "0", take: true }],
      }),
    "recommendation.make": () =>
      makeRecommendation(investigator, {
        ...{ caseId, ownerId: unitId, what: "Close it.", why: "It is open.", dueOn: "2090-01-01" },
        exposureIds: [exposureId],
      }),
    "recommendation.accept": () =>
      acceptRecommendation(official, { recommendationId, plannedOn: "2090-01-01" }),
    "recommendation.decline": () => declineRecommendation(official, { recommendationId, words: reason }),
    "recommendation.implement": () => implementRecommendation(official, { recommendationId, words: reason }),
    "recommendation.verify": () => verifyRecommendation(investigator, { recommendationId, words: reason }),
    "recommendation.return": () => returnRecommendation(investigator, { recommendationId, words: reason }),
    "recommendation.remind": () =>
      remindOfRecommendation(investigator, { recommendationId, channel: "phone", words: "We still wait." }),
    "finding.confirm": () => confirmFinding(investigator, { findingId: ids.findingId, words: reason }),
    "evidence.collect": () =>
      collectEvidence(investigator, { caseId, kind: "physical", title: "A disk", method: "taken" }),
    "referral.record": () => recordReferral(coordinator, { caseId, unitId, openedById: ours }),
    "referral.withdraw": () => withdrawReferral(coordinator, { referralId, reason }),
    "referral.give": () =>
      giveToReferral(coordinator, { referralId, give: [{ kind: "evidence", id: itemId }] }),
    "deadline.set": () =>
      setDeadline(coordinator, { caseId, title: "An answer", basis: "A promise", dueAt: "2090-01-01T00:00" }),
    "deadline.meet": () => meetDeadline(coordinator, { deadlineId, reason }),
    "deadline.waive": () => waiveDeadline(coordinator, { deadlineId, reason }),
    "statement.draft": () => draftStatement(spokesperson, { caseId, kind: "holding", title: "A", sentences }),
    "statement.revise": () =>
      reviseStatement(spokesperson, { statementId, version: 1, title: "A", sentences }),
    "statement.submit": () => submitStatement(spokesperson, { statementId, version: 1 }),
    "statement.approve": () => approveStatement(approver, { statementId, digest }),
    "statement.return": () => returnStatement(approver, { statementId, digest, reason }),
    "statement.withdraw": () => withdrawStatement(spokesperson, { statementId, version: 1, reason }),
    "statement.clear-words": () => clearWords(spokesperson, { statementId, place: 0, digest, reason }),
    "statement.schedule": () =>
      scheduleStatement(approver, { statementId, digest, reason, releaseAt: "2090-01-01T10:00" }),
    "statement.stands": () => letStand(approver, { statementId, reason }),
    "statement.hand-over": () =>
      handOverStatement(approver, {
        ...{ statementId, digest, receiver: "A committee", channel: "A letter" },
        ...{ handedAt: "2021-08-30", proof: "Signed for." },
      }),
    "disclosure.record": () =>
      recordDisclosure(approver, {
        caseId,
        source: "A newspaper",
        seenIn: "example.org",
        seenAt: "2021-08-30",
      }),
    "statement.share": () =>
      shareStatement(spokesperson, { statementId, digest, organisationId: unitId, purpose: "notice" }),
    "statement.publish": () => publishStatement(approver, { statementId, digest, reason }),
    "statement.translate": () => translate(spokesperson, { id: statementId, digest }, "en"),
    "statement.send-to-service": () =>
      draftByService(spokesperson, { statementId, digest, language: "en", serviceId: statementId }),
    "statement.draft-by-service": () =>
      keepDraft(spokesperson, {
        ...{ statementId, digest, language: "en", begunOn: 0, service: "Ours", answers: [] },
      }),
    "statement.review-translation": () =>
      reviewTranslation(approver, { statementId, language: "en", digest }),
    "statement.publish-translation": () =>
      publishTranslation(approver, { statementId, language: "en", digest, reason }),
  };
  refusedOtherwise = {
    "statement.stop-release": () => stopRelease(approver, { statementId, reason }),
    "allegation.decline": () => declineAllegation(coordinator, { allegationId, reason }),
    "case.open": () => openOn(coordinator, { allegationId, title: "Again", severity: "high" }),
  };
  accepted = {
    "statement.end-share": () => endShare(spokesperson, { shareId: ids.shareId, reason }),
    "timeline.export": () => exportLine(investigator, { reference, filter: {} }),
    "assessment.export": () => exportReport(investigator, { reference, number: 1 }),
    "observable.export": () => exportObservables(investigator, { reference, format: "stix" }),
    "case.export": () => exportCase(coordinator, { reference, purpose: reason, format: "pdf" }),
    "attachment.open": () => openAttachment(coordinator, { attachmentId: ids.attachmentId, purpose: reason }),
    "recommendation.open-file": () => openProof(people.official, { fileId: ids.proofId, purpose: reason }),
    "referral.receive": () => receiveReferral(liaison, { referralId, reference: "LP/1" }),
    "referral.progress": () => progressReferral(liaison, { referralId, note: "The vendor is heard." }),
    "referral.conclude": () => concludeReferral(liaison, { referralId, outcome: "not_continued", reason }),
    "referral.decline": () => declineReferral(liaison, { referralId: ids.secondReferralId, reason }),
    "evidence.open": () => openEvidence(investigator, { itemId, purpose: reason }),
    "evidence.verify": () => verifyEvidence(investigator, { itemId }),
    "evidence.seal": () => sealEvidence(investigator, { itemId, sealNumber: "S-1", reason }),
    "evidence.unseal": () => unsealEvidence(investigator, { itemId, sealNumber: "S-1", reason }),
    "evidence.place-hold": () => placeHold(coordinator, { itemId, authority: "Court order 7", reason }),
    "evidence.lift-hold": () => liftHold(coordinator, { itemId, authority: "Court order 8", reason }),
    "evidence.propose-disposal": () =>
      proposeDisposal(coordinator, { itemId, authority: "Retention rule 3", reason }),
    "evidence.dispose": () => disposeEvidence(investigator, { itemId, reason }),
    "case.reopen": () => reopenCase(approver, { caseId, version, reason }),
  };
});

/** The acts that a noun's own test tries in a closed case. */
const askedByNouns = (): string[] =>
  readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(`lib/${file}`, "utf8").matchAll(/\brefusedInClosedCase\(\s*"([\w.-]+)"/g)].map(
        ([, act]) => `${act}`,
      ),
    );

describe("a closed case", () => {
  it("is asked about every act there is", () => {
    const asked = [
      ...apart,
      ...asCustody,
      ...[refused, refusedOtherwise, accepted].flatMap((table) => Object.keys(table)),
      ...askedByNouns(),
    ];
    expect(asked.toSorted()).toEqual(Object.keys(actions).toSorted());
  });

  it("takes no record", async () => {
    const before = await allRows();
    for (const [action, attempt] of Object.entries(refused))
      await expect(attempt(), action).rejects.toMatchObject({ code: "conflict", key: "case.closed" });
    for (const [action, attempt] of Object.entries(refusedOtherwise))
      await expect(attempt(), action).rejects.toMatchObject({ code: "conflict" });
    expect(await allRows()).toEqual(before);
  });

  it("takes what the police write on a referral, keeps custody of its evidence, and is reopened", async () => {
    for (const [action, attempt] of Object.entries(accepted))
      await expect(attempt(), action).resolves.toBeDefined();
  });
});
