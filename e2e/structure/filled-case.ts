import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Person } from "@/lib/kernel/actor";
import { deriveRows } from "./derived-rows";
import { owner } from "./owner";
import type { OpenedCase, TestPeople } from "./people";

/** Puts a row into every table that a case has, by SQL as the owner, made up where it is not written here; of exposures, findings and evidence one that is RED and names the investigator alone, and one under AMBER+STRICT. One giving is ended, and of two statements one was never published. */
export const fillCase = async (by: TestPeople, opened: OpenedCase): Promise<void> => {
  const caseId = opened.id;
  const [claimId = ""] = opened.claimIds;
  const { investigator, coordinator, spokesperson, approver, official, police_liaison: liaison } = by;
  const sql = owner();
  const gone = randomUUID();
  const systemIds = [randomUUID(), randomUUID()];
  for (const id of systemIds) {
    // The first is a service of the official's organisation.
    await sql`with s as (insert into systems (id, name, owner_id, recorded_by, recorded_at)
        values (${id}, 'A system', ${id === systemIds[0] ? official.organisationId : null}, ${investigator.id}, now()) returning id, recorded_by, recorded_at)
      insert into case_systems select ${caseId}, id, recorded_by, recorded_at from s`;
    await sql`insert into system_facts (system_id, case_id, kind, value, recorded_by, recorded_at)
      values (${id}, ${caseId}, 'data', 'health', ${investigator.id}, now()), (${id}, null, 'version', '2.1', ${investigator.id}, now())`;
    await sql`insert into system_contacts (case_id, system_id, role, name, recorded_by, recorded_at)
      values (${caseId}, ${id}, 'operations', 'The night shift', ${investigator.id}, now())`;
  }
  await sql`insert into system_joinings (system_id, into_id, reason, joined_by, joined_at) values (${systemIds[1] ?? ""}, ${systemIds[0] ?? ""}, 'It is the same one under another name.', ${investigator.id}, now())`;
  await sql`insert into system_connections (case_id, from_id, to_id, state, recorded_by, recorded_at)
    values (${caseId}, ${systemIds[0] ?? ""}, ${systemIds[1] ?? ""}, 'connected', ${investigator.id}, now())`;
  await sql`insert into positions (case_id, claim_id, party_id, position, entered_by, entered_at)
    values (${caseId}, ${claimId}, ${official.organisationId}, 'acknowledges', ${investigator.id}, now()),
      (${caseId}, ${claimId}, ${official.organisationId}, 'disputes', ${official.id}, now())`;
  await sql`insert into positions (case_id, claim_id, allegation_id, position, until, entered_by, entered_at)
    values (${caseId}, ${claimId}, ${opened.allegationId}, 'still_examining', '2021-09-10', ${investigator.id}, now())`;
  await sql`insert into claims (id, allegation_id, case_id, number, text, recorded_by, recorded_at)
    values (${gone}, ${opened.allegationId}, ${caseId}, 9, 'The same in other words.', ${investigator.id}, now())`;
  await sql`insert into claim_endings (case_id, claim_id, kind, into_id, reason, ended_by, ended_at)
    values (${caseId}, ${gone}, 'merged', ${claimId}, 'It says the same.', ${investigator.id}, now())`;
  const attached = randomBytes(32).toString("hex");
  await sql`insert into evidence_blobs values (${attached}, 1, now())`;
  await sql`insert into evidence_scans values (${attached}, 'clean', null, 'ClamAV', now())`;
  const [attachment] =
    await sql`insert into allegation_attachments (allegation_id, number, direction, sha256, size, file_name, added_by, organisation_id, added_at)
    values (${opened.allegationId}, 1, 'received', ${attached}, 1, 'answer.txt', ${coordinator.id}, ${coordinator.organisationId}, now()) returning id`;
  await sql`insert into attachment_looks (attachment_id, purpose, shown, looked_by, looked_at)
    values (${attachment?.id}, 'To read it.', 'equal', ${coordinator.id}, now())`;
  await sql`insert into position_requests (case_id, claim_id, party_id, asked_by, asked_at)
    values (${caseId}, ${claimId}, ${official.organisationId}, ${coordinator.id}, now())`;
  await sql`insert into position_reminders (case_id, request_id, reminded_on, channel, words, reminded_by, reminded_at)
    select case_id, id, '2021-09-05', 'letter', 'We still ask.', asked_by, now() from position_requests where case_id = ${caseId}`;
  const [entry] =
    await sql`insert into timeline_entries (case_id, occurred_at, what, recorded_by, recorded_at)
    values (${caseId}, now(), 'Somebody wrote.', ${investigator.id}, now()) returning id`;
  await sql`insert into tasks (case_id, what, assignee_id, set_by, set_at)
    values (${caseId}, 'Ask the owner.', ${investigator.id}, ${coordinator.id}, now())`;
  await sql`insert into notes (case_id, text, written_by, written_at) values (${caseId}, 'They called.', ${investigator.id}, now())`;
  for (const [kind, record, field] of [
    ["case", caseId, "title"],
    ["claim", claimId, "text"],
    ["timeline", entry?.id, "what"],
    ["system", systemIds[0], "name"],
  ] as const)
    for (const when of ["-1 hour", "1 minute"])
      await sql`insert into amendments (case_id, kind, record_id, field, before, after, reason, amended_by, amended_at)
      values (${kind === "system" ? null : caseId}, ${kind}, ${record ?? ""}, ${field}, 'Before.', 'After.', 'Misread.', ${coordinator.id}, now() + ${when}::interval)`;
  await sql`insert into workstream_decisions (case_id, workstream, needed, reason, decided_by, decided_at)
    values (${caseId}, 'police', true, 'Asked for.', ${coordinator.id}, now())`;
  await sql`insert into deadlines (case_id, title, basis, started_at, due_at, set_by, set_at)
    values (${caseId}, 'by hand', 'own_promise', now(), now(), ${coordinator.id}, now())`;
  await sql`insert into closures (case_id, outcome, reason, signed_by, signed_at, reopened_at)
    values (${caseId}, 'undetermined', 'Once closed.', ${approver.id}, now(), now())`;
  const shared = await fillVerification(caseId, claimId, systemIds[0] ?? "", investigator);
  await fillAdvice(caseId, by);
  await fillStatement(caseId, spokesperson, approver);
  await sql`insert into approval_rules (organisation_id, from_severity, reason, set_by, set_at)
    values (${approver.organisationId}, null, 'One is enough.', ${approver.id}, now())`;
  const [loaded] =
    await sql`insert into kev_catalogues (title, version, released_at, count, sha256, loaded_by, loaded_at)
    values ('Known exploited', '2021.08.23', now(), 1, ${randomBytes(32).toString("hex")}, ${by.administrator.id}, now()) returning id`;
  await sql`insert into kev_entries values (${loaded?.id}, 'CVE-2015-1427', 'Elastic', 'Elasticsearch', 'A name', '2021-11-03', 'What it is', 'Update.', '2021-11-17', 'Unknown')`;
  await sql`insert into translation_services (organisation_id, name, address, up_to, entered_by, entered_at)
    values (${approver.organisationId}, 'Ours', 'http://127.0.0.1:5000', 'AMBER', ${by.administrator.id}, now())`;
  await sql`insert into calendar_tokens (person_id, token_hash, made_at, ended_at)
    values (${spokesperson.id}, ${randomBytes(32).toString("hex")}, now(), now())`;
  await sql`insert into statement_templates (organisation_id, kind, language, revision, title, sentences, saved_by, saved_at)
    values (${approver.organisationId}, 'holding', 'id', 1, 'Laporan', '[]', ${approver.id}, now()) on conflict do nothing`;
  await sql`insert into case_templates (organisation_id, kind, language, revision, body, saved_by, saved_at)
    values (${approver.organisationId}, 'open_database', 'id', 1, '{"claims": [{"text": "A database of {system} could be read."}], "tasks": [{"what": "Ask the owner.", "role": "investigator"}], "deadlines": []}', ${coordinator.id}, now()) on conflict do nothing`;
  await sql`insert into case_template_items (case_id, kind, language, revision, part, words, record_id, taken_by, taken_at)
    values (${caseId}, 'open_database', 'id', 1, 'claim', 'It could be read.', ${claimId}, ${coordinator.id}, now())`;
  await draftStatement(caseId, spokesperson, official);
  await sql`insert into label_changes (case_id, before, after, reason, changed_by, changed_at)
    values (${caseId}, 'GREEN', 'AMBER', 'Names came in.', ${coordinator.id}, now())`;
  await fillReferral(caseId, coordinator, liaison, [claimId, entry?.id, shared]);
  await sql`insert into deputies (person_id, for_id, role, begins_at, ends_at, appointed_at, appointed_by)
    values (${investigator.id}, ${coordinator.id}, 'coordinator', now() - interval '2 days', now() - interval '1 day', now(), ${coordinator.id})`;
  const each = `(values ('${caseId}'::uuid, '${investigator.id}'::uuid, '${official.organisationId}'::uuid, now())) each (case_id, worker, party, at)`;
  await deriveRows(sql, `(select * from ${each})`);
  await sql`insert into notices (person_id, kind, case_id, created_at) values (${official.id}, 'case.added', ${caseId}, now())`;
};

/** Advice to the official's organisation, and advice to another one on the case, which that official does not read; each follows from the exposure and the finding that are not hidden, and from the RED ones. */
const fillAdvice = async (
  caseId: string,
  { investigator, coordinator, official }: TestPeople,
): Promise<void> => {
  const sql = owner();
  for (const [number, ownerId] of [
    [1, official.organisationId],
    [2, coordinator.organisationId],
  ] as const) {
    const [made] =
      await sql`insert into recommendations (case_id, number, what, why, owner_id, given_on, due_on, state, made_by, made_at)
      values (${caseId}, ${number}, 'Close the port.', 'It is open.', ${ownerId}, '2021-08-24', '2021-09-01', 'proposed', ${investigator.id}, now()) returning id`;
    const id = `${made?.id}`;
    await sql`insert into recommendation_grounds (case_id, recommendation_id, exposure_id)
      select case_id, ${id}, id from exposures where case_id = ${caseId} and label <> 'AMBER+STRICT' order by number`;
    await sql`insert into recommendation_grounds (case_id, recommendation_id, finding_id)
      select case_id, ${id}, id from findings where case_id = ${caseId} and label <> 'AMBER+STRICT' order by revision`;
    await sql`insert into recommendation_grounds (case_id, recommendation_id, result_id)
      select x.case_id, ${id}, x.id from assessment_results x join assessments a on a.id = x.assessment_id
      where x.case_id = ${caseId} and a.label <> 'AMBER+STRICT' order by a.number`;
    const [step] =
      await sql`insert into recommendation_steps (case_id, recommendation_id, step, occurred_on, planned_on, taken_by, taken_at)
      values (${caseId}, ${id}, 'accepted', '2021-08-25', '2021-08-30', ${official.id}, now()) returning id`;
    const sha256 = randomBytes(32).toString("hex");
    await sql`insert into evidence_blobs values (${sha256}, 1, now())`;
    await sql`insert into evidence_scans values (${sha256}, 'clean', null, 'ClamAV', now())`;
    const [file] =
      await sql`insert into recommendation_files (case_id, recommendation_id, step_id, number, sha256, size, file_name, added_by, organisation_id, added_at)
      values (${caseId}, ${id}, ${step?.id}, 1, ${sha256}, 1, 'proof.txt', ${official.id}, ${ownerId}, now()) returning id`;
    await sql`insert into recommendation_file_looks (case_id, file_id, purpose, shown, looked_by, looked_at)
      values (${caseId}, ${file?.id}, 'To read it.', 'equal', ${investigator.id}, now())`;
    await sql`insert into recommendation_reminders (case_id, recommendation_id, reminded_on, channel, words, reminded_by, reminded_at)
      values (${caseId}, ${id}, '2021-08-31', 'letter', 'We still wait.', ${investigator.id}, now())`;
    await sql`insert into recommendation_calls (case_id, recommendation_id, due_on, is_over, called_at)
      values (${caseId}, ${id}, '2021-09-01', true, now())`;
    await sql`insert into audit_events (at, actor_kind, actor_id, role, action, outcome, case_id, subject_kind, subject_id)
      values (now(), 'person', ${investigator.id}, 'investigator', 'recommendation.make', 'done', ${caseId}, 'recommendation', ${id})`;
  }
};

const fillVerification = async (
  caseId: string,
  claimId: string,
  systemId: string,
  investigator: Person,
): Promise<string> => {
  const sql = owner();
  const [self] = await sql`select principal from people where id = ${investigator.id}`;
  let shared = "";
  for (const [number, label] of [
    [1, "AMBER"],
    [2, "RED"],
    [3, "AMBER+STRICT"],
  ] as const) {
    const named: number[] = label === "RED" ? [self?.principal] : [];
    const [exposureId, findingId, itemId, observableId, assessmentId] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
    ];
    const sha256 = createHash("sha256").update(itemId).digest("hex");
    await sql`insert into exposures (id, case_id, system_id, number, service, label, named, organisation_id, recorded_by, recorded_at)
      values (${exposureId}, ${caseId}, ${systemId}, ${number}, 'database', ${label}, ${named}, ${investigator.organisationId}, ${investigator.id}, now())`;
    await sql`insert into observables (id, case_id, kind, value, as_received, role, label, named, organisation_id, recorded_by, recorded_at)
      values (${observableId}, ${caseId}, 'ipv4', '203.0.113.9', '203.0.113[.]9', 'attack', ${label}, ${named}, ${investigator.organisationId}, ${investigator.id}, now())`;
    await sql`insert into exposure_scores (case_id, exposure_id, assessor, vector, score, recorded_by, recorded_at)
      values (${caseId}, ${exposureId}, 'us', 'CVSS:3.1', 9.8, ${investigator.id}, now())`;
    await sql`insert into exposure_steps (case_id, exposure_id, state, reason, recorded_by, recorded_at)
      values (${caseId}, ${exposureId}, 'open', 'Seen.', ${investigator.id}, now())`;
    await sql`insert into exposure_data (case_id, exposure_id, category, people_from, people_to, recorded_by, recorded_at)
      values (${caseId}, ${exposureId}, 'names', 1, 10, ${investigator.id}, now())`;
    await sql`insert into exposure_reports (case_id, exposure_id, reported_at, exactness, recorded_by, recorded_at)
      values (${caseId}, ${exposureId}, '2021-08-23', 'day', ${investigator.id}, now())`;
    const [planned] =
      await sql`insert into exposure_retests (case_id, exposure_id, planned_for, tester, method, planned_by, planned_at)
      values (${caseId}, ${exposureId}, current_date, 'us', 'From outside.', ${investigator.id}, now()) returning id`;
    await sql`insert into exposure_retest_results (case_id, exposure_id, retest_id, result, found, recorded_by, recorded_at)
      values (${caseId}, ${exposureId}, ${planned?.id}, 'not_done', 'Nobody came.', ${investigator.id}, now())`;
    await sql`insert into findings (id, case_id, claim_id, revision, verdict, confidence, reasoning, label, named, organisation_id, made_by, made_at)
      values (${findingId}, ${caseId}, ${claimId}, ${number}, 'substantiated', 'high', 'Looked.', ${label}, ${named}, ${investigator.organisationId}, ${investigator.id}, now())`;
    await sql`insert into finding_confirmations (case_id, finding_id, words, confirmed_by, confirmed_at)
      values (${caseId}, ${findingId}, 'Read again from end to end.', ${investigator.id}, now())`;
    await sql`insert into evidence_blobs values (${sha256}, 1, now())`;
    await sql`insert into evidence_checks values (${sha256}, now(), 'equal')`;
    await sql`insert into evidence_scans values (${sha256}, 'infected', 'Some.Malware', 'ClamAV', now())`;
    await sql`insert into evidence_items (id, case_id, number, title, sha256, method, holder_id, keeper_id, organisation_id, label, named, collected_by, collected_at)
      values (${itemId}, ${caseId}, ${number}, 'A dump', ${sha256}, 'copied', ${investigator.organisationId}, ${investigator.id}, ${investigator.organisationId}, ${label}, ${named}, ${investigator.id}, now())`;
    await sql`insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason)
      values (${caseId}, ${itemId}, 1, 'collected', ${investigator.id}, ${investigator.organisationId}, now(), 'Found.')`;
    await fillAssessment(
      ...([
        { caseId, id: assessmentId, number, systemId, label, named, itemId, exposureId },
        investigator,
      ] as const),
    );
    await sql`insert into finding_evidence values (${caseId}, ${findingId}, ${itemId})`;
    await sql`insert into position_evidence select case_id, id, ${itemId} from positions where case_id = ${caseId} and entered_by = ${investigator.id}`;
    for (const [kind, id] of [
      ["finding", findingId],
      ["exposure", exposureId],
      ["evidence", itemId],
      ["observable", observableId],
      ["assessment", assessmentId],
    ] as const) {
      await sql`insert into audit_events (at, actor_kind, actor_id, role, action, outcome, case_id, subject_kind, subject_id)
        values (now(), 'person', ${investigator.id}, 'investigator', 'finding.make', 'done', ${caseId}, ${kind}, ${id})`;
    }
    if (label === "AMBER") shared = itemId;
  }
  return shared;
};

type FilledAssessment = Record<"caseId" | "id" | "systemId" | "label" | "itemId" | "exposureId", string> & {
  number: number;
  named: number[];
};

const fillAssessment = async (its: FilledAssessment, { id: by, organisationId }: Person): Promise<void> => {
  const sql = owner();
  const { caseId, id, number, systemId, label, named, itemId, exposureId } = its;
  const [checklistId, requirementId, resultId] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into checklists (id, name, edition, digest, imported_at) values (${checklistId}, ${checklistId}, '1', ${"0".repeat(64)}, now())`;
  await sql`insert into checklist_requirements (id, checklist_id, position, code, chapter, section, level, words)
    values (${requirementId}, ${checklistId}, 1, 'V1', 'V', 'V', 1, '{"en": {"chapter": "One", "section": "One", "text": "Verify."}}')`;
  const state = number === 1 ? "reported" : "under_way";
  await sql`insert into assessments (id, case_id, number, kind, scope, method, checklist_id, levels, starts_on, state, label, named, organisation_id, planned_by, planned_at)
    values (${id}, ${caseId}, ${number}, 'itsa', 'All.', 'By hand.', ${checklistId}, '{1}', current_date, ${state}, ${label}, ${named}, ${organisationId}, ${by}, now())`;
  await sql`insert into amendments (case_id, kind, record_id, field, before, after, reason, amended_by, amended_at)
    values (${caseId}, 'assessment', ${id}, 'scope', 'Before.', 'All.', 'Misread.', ${by}, now())`;
  await sql`insert into assessment_systems values (${caseId}, ${id}, ${systemId})`;
  await sql`insert into assessment_team values (${caseId}, ${id}, ${by})`;
  await sql`insert into assessment_steps (case_id, assessment_id, state, reason, occurred_at, exactness, recorded_by, recorded_at)
    values (${caseId}, ${id}, ${state}, 'Agreed.', now(), 'day', ${by}, now())`;
  await sql`insert into assessment_results (id, case_id, assessment_id, requirement_id, revision, result, evidence_count, recorded_by, recorded_at)
    values (${resultId}, ${caseId}, ${id}, ${requirementId}, 1, 'met', 1, ${by}, now())`;
  await sql`insert into assessment_evidence values (${caseId}, ${resultId}, ${itemId})`;
  await sql`insert into assessment_exposures values (${caseId}, ${resultId}, ${exposureId})`;
};

const fillStatement = async (caseId: string, spokesperson: Person, approver: Person): Promise<void> => {
  const sql = owner();
  const [statementId, versionId, digest] = [randomUUID(), randomUUID(), "0".repeat(64)];
  await sql`insert into statements (id, case_id, number, kind, title, organisation_id, state, slug, drafted_by, drafted_at, updated_at)
    values (${statementId}, ${caseId}, 1, 'holding', 'What we know', ${spokesperson.organisationId}, 'published', ${statementId}, ${spokesperson.id}, now(), now())`;
  await sql`insert into statement_versions (id, case_id, statement_id, number, language, title, digest, written_by, written_at)
    values (${versionId}, ${caseId}, ${statementId}, 1, 'id', 'What we know', ${digest}, ${spokesperson.id}, now())`;
  await sql`insert into sentences (case_id, version_id, position, kind, text) values (${caseId}, ${versionId}, 1, 'advice', 'Change your password.')`;
  await sql`insert into approvals (case_id, statement_id, version_id, digest, decision, decided_by, decided_at)
    values (${caseId}, ${statementId}, ${versionId}, ${digest}, 'approved', ${approver.id}, now())`;
  await sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
    values (${caseId}, ${statementId}, ${versionId}, ${statementId}, 'id', 'What we know', ${digest}, '[]', ${approver.id}, now())`;
  for (const [language, title, isOut] of [
    ["en", "What we know now", true],
    ["fr", "Ce que nous savons", false],
  ] as const) {
    const id = randomUUID();
    await sql`insert into translations (id, case_id, statement_id, version_id, number, language, title, title_origin, digest, written_by, written_at)
      values (${id}, ${caseId}, ${statementId}, ${versionId}, ${isOut ? 1 : 2}, ${language}, ${title}, 'human', ${digest}, ${spokesperson.id}, now())`;
    await sql`insert into translated_sentences (case_id, translation_id, version_id, position, text, origin)
      values (${caseId}, ${id}, ${versionId}, 1, ${title}, 'machine')`;
    await sql`insert into translation_reviews (translation_id, case_id, digest, reviewed_by, reviewed_at)
      values (${id}, ${caseId}, ${digest}, ${approver.id}, now())`;
    if (isOut)
      await sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, translation_id, original_id, published_by, published_at)
        select case_id, statement_id, version_id, slug, ${language}, ${title}, digest, body, ${id}, id, published_by, published_at from publications where statement_id = ${statementId}`;
  }
  const stopped = randomUUID();
  await sql`insert into publications (id, case_id, statement_id, version_id, slug, language, title, digest, body, release_at, published_by, published_at)
    values (${stopped}, ${caseId}, ${statementId}, ${versionId}, ${statementId}, 'id', 'What we know', ${digest}, '[]', now() + interval '1 year', ${approver.id}, now())`;
  await sql`insert into release_stops (publication_id, case_id, reason, stopped_by, stopped_at)
    values (${stopped}, ${caseId}, 'It was too early.', ${approver.id}, now())`;
  await sql`insert into statement_hand_overs (case_id, statement_id, version_id, digest, receiver, channel, handed_at, proof, recorded_by, recorded_at)
    values (${caseId}, ${statementId}, ${versionId}, ${digest}, 'The committee', 'A letter', now(), 'Signed for.', ${spokesperson.id}, now())`;
  await sql`insert into disclosures (case_id, source, seen_in, seen_at, recorded_by, recorded_at)
    values (${caseId}, 'A newspaper', 'example.org', now(), ${approver.id}, now())`;
  await sql`insert into non_assertions (case_id, statement_id, version_id, text, reason, marked_by, marked_at)
    values (${caseId}, ${statementId}, ${versionId}, 'Change your password.', 'It is advice.', ${approver.id}, now())`;
  await sql`insert into statement_flags (case_id, statement_id, cause, cause_id, raised_by, raised_at, due_at)
    values (${caseId}, ${statementId}, 'finding', ${randomUUID()}, ${spokesperson.id}, now(), now())`;
};

const draftStatement = async (caseId: string, spokesperson: Person, partner: Person): Promise<void> => {
  const sql = owner();
  const [statementId, versionId] = [randomUUID(), randomUUID()];
  await sql`insert into statements (id, case_id, number, kind, title, organisation_id, slug, drafted_by, drafted_at, updated_at)
    values (${statementId}, ${caseId}, 2, 'update', 'What we may say', ${spokesperson.organisationId}, ${statementId}, ${spokesperson.id}, now(), now())`;
  await sql`insert into statement_versions (id, case_id, statement_id, number, language, title, digest, written_by, written_at)
    values (${versionId}, ${caseId}, ${statementId}, 1, 'id', 'What we may say', ${"1".repeat(64)}, ${spokesperson.id}, now())`;
  await sql`insert into sentences (case_id, version_id, position, kind, text) values (${caseId}, ${versionId}, 1, 'advice', 'Wait.')`;
  for (const ended of [false, true]) {
    const [share] =
      await sql`insert into statement_shares (case_id, statement_id, version_id, organisation_id, purpose, shared_by, shared_at, end_reason, ended_by, ended_at)
      values (${caseId}, ${statementId}, ${versionId}, ${partner.organisationId}, 'joint_approval', ${spokesperson.id}, now(),
        ${ended ? "Not yet." : null}, ${ended ? spokesperson.id : null}, ${ended ? new Date() : null}) returning id`;
    await sql`insert into joint_decisions (case_id, share_id, statement_id, version_id, digest, decision, decided_by, decided_at)
      values (${caseId}, ${share?.id}, ${statementId}, ${versionId}, ${"1".repeat(64)}, 'approved', ${partner.id}, now())`;
  }
  await sql`insert into sentence_comments (case_id, statement_id, version_id, position, text, written_by, written_at)
    values (${caseId}, ${statementId}, ${versionId}, 1, 'Say until when.', ${spokesperson.id}, now())`;
  await sql`insert into lowering_requests (case_id, statement_id, kind, record_id, organisation_id, words, asked_by, asked_at)
    select ${caseId}, ${statementId}, 'finding', id, ${partner.organisationId}, 'Wait.', ${spokesperson.id}, now()
    from findings where case_id = ${caseId} limit 1`;
  await sql`insert into withdrawals (statement_id, case_id, reason, withdrawn_by, withdrawn_at)
    values (${statementId}, ${caseId}, 'Said elsewhere.', ${spokesperson.id}, now())`;
  await sql`insert into audit_events (at, actor_kind, actor_id, role, organisation_id, action, outcome, case_id, subject_kind, subject_id)
    values (now(), 'person', ${spokesperson.id}, 'spokesperson', ${spokesperson.organisationId}, 'statement.draft', 'done', ${caseId}, 'statement', ${statementId})`;
};

const fillReferral = async (
  caseId: string,
  coordinator: Person,
  liaison: Person,
  records: (string | undefined)[],
): Promise<void> => {
  const sql = owner();
  const [referralId, unit] = [randomUUID(), liaison.organisationId];
  await sql`insert into referrals (id, case_id, number, opened_by_id, unit_id, state, recorded_by, recorded_at)
    values (${referralId}, ${caseId}, 1, ${coordinator.organisationId}, ${unit}, 'sent', ${coordinator.id}, now())`;
  await sql`insert into referral_events (case_id, referral_id, step, written_by, written_at)
    values (${caseId}, ${referralId}, 'sent', ${coordinator.id}, now())`;
  for (const record of [referralId, ...records]) {
    await sql`insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at)
      select ${record ?? ""}, principal, 'record', ${caseId}, ${referralId}, ${coordinator.id}, now()
      from organisation_roles where organisation_id = ${unit} and role = 'police_liaison'`;
  }
  await sql`insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at, ended_at, ended_by, end_reason)
    select e.id, o.principal, 'exposure', ${caseId}, ${referralId}, ${coordinator.id}, now(), now(), ${coordinator.id}, 'No longer needed.'
    from organisation_roles o, exposures e where o.organisation_id = ${unit} and role = 'police_liaison' and e.case_id = ${caseId} and e.number = 1`;
};

/** What a person signs in with, and what of it is kept. */
export const fillAccount = async (person: Person): Promise<void> => {
  const sql = owner();
  await sql`insert into credentials (person_id, email) values (${person.id}, ${`${person.id}@example.test`}) on conflict do nothing`;
  await sql`insert into recovery_codes (person_id, code_hash, made_at) values (${person.id}, 'x', now())`;
  await sql`insert into sessions (person_id, created_at, seen_at, expires_at) values (${person.id}, now(), now(), now())`;
  await sql`insert into invitations (person_id, token_hash, made_at, expires_at) values (${person.id}, ${person.id}, now(), now())`;
  await sql`insert into known_devices (id, person_id, known_at) values (gen_random_uuid(), ${person.id}, now())`;
  await sql`insert into sign_in_attempts (key, at) values (${person.id}, now())`;
  await sql`insert into subscriptions (id, address_key, token_hash, sealed, language, asked_at, confirmed_at)
    values (${person.id}, ${person.id}, ${person.id}, 'v1.x', 'id', now(), now())`;
  await sql`insert into ended_subscriptions (token_hash, ended_at) values (${`ended ${person.id}`}, now()) on conflict do nothing`;
  await sql`insert into mails (subscription_id, decided_at, due_at) values (${person.id}, now(), now())`;
  await sql`insert into kept_forms (person_id, page, key, sealed, kept_at) values (${person.id}, 'x', ${person.id}, 'v1.x', now())`;
};
