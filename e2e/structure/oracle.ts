import { seesAmended, wasGivenBefore } from "./sees-amended";
import { seesEvent } from "./sees-event";
import {
  adding,
  anybody,
  askedOfMine,
  asks,
  either,
  find,
  has,
  holdsAllegation,
  holdsSystem,
  inCase,
  isToldTo,
  isWhole,
  kept,
  mine,
  nobody,
  ofMyHouse,
  ofOwnServices,
  type Row,
  type Rule,
  reads,
  record,
  saidByMine,
  seesCase,
  type TableRules,
  type Viewer,
  wasGiven,
  writes,
} from "./visibility-rules";

const behind =
  (own: Rule, ...parents: [string, string][]): Rule =>
  (row, me, world) =>
    own(row, me, world) &&
    parents.every(([table, column]) => {
      const parent = find(world, table, row[column]);
      return parent !== undefined && oracle[table]?.sees(parent, me, world) === true;
    });
/** What reminds the actor's organisation of what it was asked. */
const ofAskedOfMine: Rule = (row, me, world) => {
  const request = find(world, "position_requests", row.request_id);
  return request !== undefined && askedOfMine(request, me, world);
};
/** What is said inside of a statement, for whose organisation speaks in it. */
const ofOwnStatement: Rule = (row, me, world) =>
  kept("statement")(row, me, world) &&
  find(world, "statements", row.statement_id)?.organisation_id === me.organisationId;
/** What is kept by bytes, for who sees an item, an attachment or a proof on them. */
const ofSeenItem: Rule = (row, me, world) =>
  Boolean(
    world.evidence_items?.some(
      (item) => item.sha256 === row.sha256 && oracle.evidence_items?.sees(item, me, world),
    ) ||
      world.allegation_attachments?.some(
        (one) => one.sha256 === row.sha256 && oracle.allegation_attachments?.sees(one, me, world),
      ) ||
      world.recommendation_files?.some(
        (one) => one.sha256 === row.sha256 && oracle.recommendation_files?.sees(one, me, world),
      ),
  );

const knows: Rule = (row, me, world) =>
  Boolean(
    world.allegations?.some(
      (one) => one.id === row.allegation_id && oracle.allegations?.sees(one, me, world),
    ),
  );
/** What is kept of a system, where its reader sees every one or it is a service of their own. */
const ofOwn =
  (own: Rule, column = "system_id"): Rule =>
  (row, me, world) =>
    own(row, me, world) && ofOwnServices(me, world, row[column]);
/** What a case taught of a system, and what stands of it in an inventory. */
const seesFact: Rule = ofOwn((row, me, world) => {
  if (row.case_id !== null) return kept("system")(row, me, world);
  const of = find(world, "systems", row.system_id);
  return reads(me, "system") && of !== undefined && holdsSystem(me, world, of);
});
/** What is kept of an exposure, for who sees it. */
const ofExposure: TableRules = {
  sees: behind(kept("exposure", "exposure_id"), ["exposures", "exposure_id"]),
  adds: adding("exposure"),
  appendOnly: true,
};
/** The same, where some of it is put right. */
const amendedOfExposure = (set: string): TableRules => ({
  sees: ofExposure.sees,
  adds: adding("exposure"),
  changes: { set, may: (row, me, world) => writes(me, "exposure") && ofExposure.sees(row, me, world) },
});
/** Whose every system that an assessment tests is. */
const ownsAssessed: Rule = (row, me, world) => {
  const tested = (world.assessment_systems ?? []).filter((one) => one.assessment_id === row.id);
  const ownerOf = ({ system_id }: Row) => find(world, "systems", system_id)?.owner_id;
  return tested.length > 0 && tested.every((one) => ownerOf(one) === me.organisationId);
};
/** What is kept of an assessment, for who sees it. */
const ofAssessment: TableRules = {
  sees: behind(kept("assessment"), ["assessments", "assessment_id"]),
  adds: adding("assessment"),
  appendOnly: true,
};
/** An assessment is planned by who assesses and by who leads. */
const plansAssessments = (me: Viewer) => has(me, "investigator", "coordinator");
const listOfAssessment: TableRules = {
  sees: ofAssessment.sees,
  adds: plansAssessments,
  changes: {
    set: "removed_at = now()",
    may: (row, me, world) => writes(me, "assessment") && ofAssessment.sees(row, me, world),
  },
};
/** What hangs on a result of an assessment and on another record, for who sees both. */
const ofResult = (table: string, column: string): TableRules => ({
  sees: behind(kept("assessment"), ["assessment_results", "result_id"], [table, column]),
  adds: adding("assessment"),
  appendOnly: true,
});
/** What is advised to one's own organisation; all of a case for who works on it. */
const ofSeenAdvice: Rule = (row, me, world) =>
  kept("recommendation")(row, me, world) &&
  (row.owner_id === me.organisationId ||
    has(me, "investigator", "coordinator", "spokesperson", "approver", "auditor"));
/** What belongs to a recommendation, for who sees that. */
const ofAdvice: Rule = behind(kept("recommendation"), ["recommendations", "recommendation_id"]);
/** What somebody is signed in by. */
const ofSessions: TableRules = {
  sees: (row, me, world) =>
    row.person_id === me.id || (has(me, "administrator", "auditor") && ofMyHouse(me, world, row.person_id)),
  changes: {
    set: "revoked_at = now()",
    may: (row, me, world) =>
      mine(row, me, world) || (writes(me, "person") && ofMyHouse(me, world, row.person_id)),
  },
};
/** What is kept of two systems, for who sees both. */
const seesBoth: Rule = behind(anybody, ["systems", "system_id"], ["systems", "into_id"]);
/** Who may what in each table, said once more and independently of the rights; a table is one row. */
export const oracle: Record<string, TableRules> = {
  cases: {
    sees: (row, me, world) => seesCase(me, world, row.id),
    changes: {
      set: "version = 9",
      may: (row, me, world) => (writes(me, "case") || writes(me, "closure")) && seesCase(me, world, row.id),
    },
  },
  case_members: record("case", { set: "added_at = now()" }),
  case_organisations: record("case", { set: "role = 'informed'" }),
  workstream_decisions: { ...record("case"), appendOnly: true },
  closures: record("closure", { set: "reopen_reason = 'x'" }),
  label_changes: { sees: kept("case"), appendOnly: true },
  positions: {
    sees: either(kept("position", "claim_id"), saidByMine),
    adds: adding("position"),
    appendOnly: true,
  },
  position_requests: {
    sees: either(kept("position"), askedOfMine),
    adds: (me) => writes(me, "position") && asks(me),
    changes: {
      set: "answered_at = now()",
      may: (row, me, world) =>
        writes(me, "position") &&
        (row.party_id === me.organisationId || (asks(me) && inCase("position")(row, me, world))),
    },
  },
  claim_endings: { ...record("claim"), appendOnly: true },
  position_reminders: {
    sees: either(kept("position"), ofAskedOfMine),
    appendOnly: true,
  },
  position_evidence: {
    sees: behind(kept("evidence"), ["evidence_items", "item_id"], ["positions", "position_id"]),
  },
  tasks: record("task", { set: "version = 9" }),
  notes: { ...record("note"), appendOnly: true },
  timeline_entries: record("timeline", { given: "id", set: "what = 'x'" }),
  amendments: {
    sees: (row, me, world) => seesAmended(oracle, row, me, world) || wasGivenBefore(me, world, row),
  },
  case_systems: { sees: ofOwn(kept("system")) },
  system_connections: {
    sees: ofOwn(ofOwn(kept("system"), "from_id"), "to_id"),
    adds: adding("system"),
    appendOnly: true,
  },
  system_facts: {
    sees: seesFact,
    adds: adding("system"),
    changes: {
      set: "source = 'x'",
      may: (row, me, world) => writes(me, "system") && seesFact(row, me, world),
    },
  },
  system_contacts: { sees: ofOwn(kept("system")), adds: adding("system"), appendOnly: true },
  system_joinings: {
    sees: seesBoth,
    changes: {
      set: "reason = 'x'",
      may: (row, me, world) => writes(me, "system") && seesBoth(row, me, world),
    },
  },
  exposures: {
    ...record("exposure", { given: "id", red: true, set: "state = 'closed'" }),
    sees: either(ofOwn(kept("exposure", undefined, true)), (row, me, world) => wasGiven(me, world, row.id)),
  },
  exposure_data: amendedOfExposure("category = 'x'"),
  exposure_reports: amendedOfExposure("party_id = null"),
  exposure_scores: amendedOfExposure("assessor = 'x'"),
  exposure_steps: amendedOfExposure("reason = 'x'"),
  exposure_retests: amendedOfExposure("tester = 'x'"),
  exposure_retest_results: amendedOfExposure("found = 'x'"),
  observables: record("observable", {
    red: true,
    set: "dropped_at = now(), dropped_by = runut.actor(), drop_reason = 'x'",
  }),
  checklists: { sees: anybody, appendOnly: true },
  checklist_requirements: { sees: anybody, appendOnly: true },
  assessments: {
    ...record("assessment", { red: true, set: "version = 9" }),
    adds: plansAssessments,
    sees: (row, me, world) =>
      kept("assessment", undefined, true)(row, me, world) &&
      (has(me, "investigator", "coordinator", "spokesperson", "approver", "auditor") ||
        (row.state === "reported" && ownsAssessed(row, me, world))),
  },
  assessment_systems: listOfAssessment,
  assessment_team: listOfAssessment,
  assessment_steps: ofAssessment,
  assessment_results: ofAssessment,
  assessment_evidence: ofResult("evidence_items", "item_id"),
  assessment_exposures: ofResult("exposures", "exposure_id"),
  recommendations: {
    sees: ofSeenAdvice,
    adds: (me) => has(me, "investigator"),
    changes: {
      set: "version = 9",
      may: (row, me, world) => writes(me, "recommendation") && ofSeenAdvice(row, me, world),
    },
  },
  recommendation_grounds: {
    sees: (row, me, world) =>
      ofAdvice(row, me, world) &&
      (
        [
          ["exposures", "exposure_id"],
          ["findings", "finding_id"],
          ["assessment_results", "result_id"],
        ] as const
      ).every(
        ([table, column]) =>
          row[column] === null ||
          oracle[table]?.sees(find(world, table, row[column]) ?? {}, me, world) === true,
      ),
    appendOnly: true,
  },
  recommendation_steps: { sees: ofAdvice, appendOnly: true },
  recommendation_files: { sees: ofAdvice, appendOnly: true },
  recommendation_file_looks: {
    sees: behind(kept("recommendation"), ["recommendation_files", "file_id"]),
    appendOnly: true,
  },
  recommendation_reminders: { sees: ofAdvice, appendOnly: true },
  recommendation_calls: { sees: ofAdvice, appendOnly: true },
  findings: { ...record("finding", { given: "id", red: true }), appendOnly: true },
  evidence_items: { ...record("evidence", { given: "id", red: true }), inClosed: true },
  custody_entries: {
    sees: behind(kept("custody", "item_id"), ["evidence_items", "item_id"]),
    appendOnly: true,
  },
  finding_confirmations: {
    sees: behind(kept("finding", "finding_id"), ["findings", "finding_id"]),
    appendOnly: true,
  },
  finding_evidence: {
    sees: behind(kept("evidence"), ["evidence_items", "item_id"], ["findings", "finding_id"]),
  },
  evidence_blobs: { sees: ofSeenItem, appendOnly: true },
  evidence_scans: { sees: ofSeenItem, changes: { set: "found = 'clean', signature = null", may: nobody } },
  referrals: {
    sees: kept("referral", "id"),
    adds: adding("referral"),
    changes: {
      set: "version = 9",
      may: (row, me, world) =>
        (has(me, "coordinator") &&
          inCase("referral")(row, me, world) &&
          ["drafted", "sent", "opened_by_police"].includes(String(row.state))) ||
        (has(me, "police_liaison") && wasGiven(me, world, row.id) && row.unit_id === me.organisationId),
    },
  },
  referral_events: { sees: kept("referral", "referral_id"), appendOnly: true },
  given: {
    sees: (row, me, world) =>
      (row.ended_at === null && me.principals.includes(Number(row.principal))) ||
      kept("referral")(row, me, world),
    changes: {
      set: "end_reason = null",
      may: (row, me, world) =>
        row.ended_at === null &&
        (writes(me, "case") || writes(me, "referral")) &&
        seesCase(me, world, row.case_id) &&
        world.people?.find(({ id }) => id === row.given_by)?.organisation_id === me.organisationId,
    },
  },
  statements: {
    sees: (row, me, world) =>
      kept("statement", "id")(row, me, world) &&
      (["published", "corrected", "retracted"].includes(String(row.state)) ||
        isToldTo(me, world, row.id, () => false)),
    adds: adding("statement"),
    changes: {
      set: "title = 'x'",
      may: (row, me, world) =>
        inCase("statement")(row, me, world) && row.organisation_id === me.organisationId,
    },
  },
  statement_versions: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) &&
      (isToldTo(me, world, row.statement_id, (one) => one.version_id === row.id) ||
        Boolean(
          world.statement_shares?.some(
            (one) =>
              one.version_id === row.id && one.organisation_id === me.organisationId && one.ended_at === null,
          ),
        )),
    adds: adding("statement"),
    appendOnly: true,
  },
  statement_shares: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) &&
      (ofOwnStatement(row, me, world) ||
        (row.organisation_id === me.organisationId && row.ended_at === null)),
    adds: (me) => has(me, "spokesperson", "coordinator"),
    changes: {
      set: "ended_at = now(), end_reason = 'x', ended_by = runut.actor()",
      may: (row, me, world) =>
        (writes(me, "statement") || has(me, "coordinator")) &&
        row.ended_at === null &&
        ofOwnStatement(row, me, world),
    },
  },
  sentence_comments: {
    sees: ofOwnStatement,
    adds: adding("statement"),
    appendOnly: true,
  },
  lowering_requests: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) &&
      (ofOwnStatement(row, me, world) || row.organisation_id === me.organisationId),
    adds: () => false,
    changes: {
      set: "answer = 'given', answered_at = now(), answered_by = runut.actor()",
      may: (row, me, world) =>
        has(me, "approver", "official") &&
        seesCase(me, world, row.case_id) &&
        row.answer === null &&
        row.organisation_id === me.organisationId,
    },
  },
  joint_decisions: {
    sees: behind(kept("statement"), ["statement_shares", "share_id"]),
    adds: () => false,
    appendOnly: true,
  },
  withdrawals: {
    sees: behind(kept("statement"), ["statements", "statement_id"]),
    appendOnly: true,
  },
  sentences: {
    sees: behind(kept("statement"), ["statement_versions", "version_id"]),
    adds: () => false,
    appendOnly: true,
  },
  non_assertions: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) && isToldTo(me, world, row.statement_id, () => false),
    appendOnly: true,
  },
  translations: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) &&
      isToldTo(me, world, row.statement_id, (one) => one.translation_id === row.id),
    adds: adding("statement"),
    appendOnly: true,
  },
  translated_sentences: {
    sees: behind(kept("statement"), ["translations", "translation_id"]),
    adds: () => false,
    appendOnly: true,
  },
  translation_reviews: {
    sees: (row, me, world) => {
      const of = find(world, "translations", row.translation_id);
      return kept("statement")(row, me, world) && isToldTo(me, world, of?.statement_id, () => false);
    },
    // Every translation here is a spokesperson's, who does not review it.
    adds: (me) => has(me, "approver"),
    appendOnly: true,
  },
  statement_flags: {
    sees: ofOwnStatement,
    adds: () => false,
    changes: {
      set: "end_reason = 'x'",
      may: (row, me, world) => inCase("statement")(row, me, world) && ofOwnStatement(row, me, world),
    },
  },
  approvals: {
    sees: (row, me, world) =>
      kept("statement")(row, me, world) && isToldTo(me, world, row.statement_id, () => false),
    adds: (me) => has(me, "approver"),
    appendOnly: true,
  },
  publications: {
    ...record("statement"),
    sees: (row, me, world) =>
      kept("statement")(row, me, world) && (row.release_at === null || ofOwnStatement(row, me, world)),
    appendOnly: true,
  },
  disclosures: {
    sees: kept("case"),
    adds: (me) => has(me, "coordinator", "spokesperson", "approver"),
    appendOnly: true,
  },
  statement_hand_overs: { sees: ofOwnStatement, adds: () => false, appendOnly: true },
  release_stops: {
    sees: (row, me, world) => {
      const of = find(world, "publications", row.publication_id);
      return kept("statement")(row, me, world) && of !== undefined && ofOwnStatement(of, me, world);
    },
    appendOnly: true,
  },
  allegations: {
    sees: (row, me, world) =>
      reads(me, "allegation") && (holdsAllegation(me, row) || seesCase(me, world, row.case_id)),
    changes: {
      set: "version = 9",
      may: (row, me, world) =>
        writes(me, "allegation") && (holdsAllegation(me, row) || seesCase(me, world, row.case_id)),
    },
  },
  triage_decisions: {
    sees: (row, me, world) => {
      const of = find(world, "allegations", row.allegation_id);
      return (
        of !== undefined &&
        oracle.allegations?.sees(of, me, world) === true &&
        isWhole(me, world, of, row.decided_by)
      );
    },
    appendOnly: true,
  },
  allegation_reports: {
    sees: (row, me, world) => {
      const of = find(world, "allegations", row.allegation_id);
      if (!of || !oracle.allegations?.sees(of, me, world)) return false;
      return isWhole(me, world, of, of.logged_by);
    },
    appendOnly: true,
  },
  allegation_attachments: {
    sees: (row, me, world) =>
      Boolean(
        world.allegation_reports?.some(
          (one) => one.allegation_id === row.allegation_id && oracle.allegation_reports?.sees(one, me, world),
        ),
      ),
    appendOnly: true,
  },
  attachment_looks: { sees: behind(anybody, ["allegation_attachments", "attachment_id"]), appendOnly: true },
  source_answers: {
    sees: (row, me, world) =>
      Boolean(
        world.allegation_reports?.some(
          (one) => one.allegation_id === row.allegation_id && oracle.allegation_reports?.sees(one, me, world),
        ),
      ),
    appendOnly: true,
  },
  sources: {
    sees: (row, me, world) =>
      reads(me, "source") &&
      (row.recorded_by === me.id ||
        Boolean(
          world.allegation_reports?.some(
            (one) => one.source_id === row.id && oracle.allegation_reports?.sees(one, me, world),
          ),
        )),
    changes: {
      set: "anonymous = true",
      may: (row, me, world) =>
        writes(me, "source") &&
        Boolean(
          world.allegation_reports?.some(
            (one) => one.source_id === row.id && oracle.allegation_reports?.sees(one, me, world),
          ),
        ),
    },
  },
  source_identities: { sees: nobody },
  identity_amendments: { sees: nobody },
  claims: {
    sees: (row, me, world) =>
      kept("claim", "id")(row, me, world) ||
      (reads(me, "claim") &&
        (row.recorded_by === me.id ||
          (row.case_id === null && behind(anybody, ["allegations", "allegation_id"])(row, me, world)))),
    changes: {
      set: "credibility = 6",
      may: (row, me, world) =>
        inCase("claim")(row, me, world) ||
        (writes(me, "claim") && row.case_id === null && knows(row, me, world)),
    },
  },
  systems: {
    sees: (row, me, world) =>
      reads(me, "system") &&
      ofOwnServices(me, world, row.id) &&
      (holdsSystem(me, world, row) ||
        Boolean(
          world.case_systems?.some((one) => one.system_id === row.id && seesCase(me, world, one.case_id)),
        )),
    changes: {
      set: "note = 'x'",
      may: (row, me, world) => writes(me, "system") && holdsSystem(me, world, row),
    },
  },
  deadlines: {
    sees: (row, me, world) =>
      kept("deadline")(row, me, world) ||
      (reads(me, "deadline") &&
        row.case_id === null &&
        behind(anybody, ["allegations", "allegation_id"])(row, me, world)),
    changes: {
      set: "end_reason = 'x'",
      may: (row, me, world) =>
        inCase("deadline")(row, me, world) || (writes(me, "deadline") && knows(row, me, world)),
    },
  },
  organisations: {
    sees: anybody,
    changes: {
      set: "version = 9",
      may: (row, me) => writes(me, "organisation") && [row.id, row.set_up_by].includes(me.organisationId),
    },
  },
  organisation_roles: { sees: anybody },
  kev_catalogues: { sees: anybody, appendOnly: true },
  kev_entries: { sees: anybody, appendOnly: true },
  approval_rules: { sees: (row, me) => row.organisation_id === me.organisationId, appendOnly: true },
  translation_services: {
    sees: (row, me) =>
      row.organisation_id === me.organisationId && (reads(me, "organisation") || writes(me, "statement")),
    changes: {
      set: "confirmed_at = null",
      may: (row, me) => row.organisation_id === me.organisationId && reads(me, "organisation"),
    },
  },
  calendar_tokens: { sees: mine, changes: { set: "ended_at = now()", may: mine } },
  case_templates: { sees: (row, me) => row.organisation_id === me.organisationId, appendOnly: true },
  case_template_items: {
    sees: kept("task"),
    adds: (me) => has(me, "coordinator"),
    appendOnly: true,
  },
  statement_templates: { sees: (row, me) => row.organisation_id === me.organisationId, appendOnly: true },
  people: {
    sees: anybody,
    changes: {
      set: "locale = 'en'",
      may: (row, me) =>
        row.id === me.id || (writes(me, "person") && row.organisation_id === me.organisationId),
    },
  },
  person_roles: { sees: anybody },
  role_access: { sees: anybody },
  worker_heartbeats: { sees: anybody },
  credentials: { sees: mine, changes: { set: "totp_last_step = 1", may: mine } },
  recovery_codes: { sees: mine, changes: { set: "used_at = now()", may: mine } },
  notices: { sees: mine, changes: { set: "read_at = now()", may: mine } },
  case_looks: { sees: mine, changes: { set: "looked_at = now()", may: mine } },
  sessions: ofSessions,
  invitations: {
    sees: (row, me, world) => has(me, "administrator") && ofMyHouse(me, world, row.person_id),
    changes: {
      set: "used_at = now()",
      may: (row, me, world) => writes(me, "person") && ofMyHouse(me, world, row.person_id),
    },
  },
  deputies: {
    sees: (row, me, world) =>
      row.person_id === me.id ||
      row.for_id === me.id ||
      (has(me, "administrator", "auditor") && ofMyHouse(me, world, row.person_id)),
    changes: {
      set: "ended_at = now()",
      may: (row, me, world) =>
        row.for_id === me.id || (writes(me, "person") && ofMyHouse(me, world, row.for_id)),
    },
  },
  grants: {
    sees: (row, me, world) =>
      row.person_id === me.id ||
      find(world, "deputies", row.deputy_id)?.for_id === me.id ||
      (has(me, "administrator", "auditor") && ofMyHouse(me, world, row.person_id)),
    appendOnly: true,
  },
  grant_decisions: {
    sees: (row, me, world) => {
      const grant = find(world, "grants", row.grant_id);
      return grant !== undefined && oracle.grants?.sees(grant, me, world) === true;
    },
    appendOnly: true,
  },
  known_devices: ofSessions,
  sign_in_attempts: { sees: nobody },
  subscriptions: { sees: nobody, changes: { set: "confirmed_at = now()", may: nobody } },
  ended_subscriptions: { sees: nobody },
  mails: { sees: nobody, changes: { set: "sent_at = now()", may: nobody } },
  kept_forms: { sees: mine, changes: { set: "sealed = 'v1'", may: mine } },
  evidence_checks: { sees: nobody, changes: { set: "shown = 'equal'", may: nobody } },
  case_numbers: { sees: nobody },
  allegation_numbers: { sees: nobody },
  audit_pending: { sees: behind(anybody, ["audit_events", "event_id"]) },
  record_digests: { sees: nobody, appendOnly: true },
  record_salts: { sees: nobody },
  audit_nodes: { sees: nobody, appendOnly: true },
  audit_keys: { sees: anybody, appendOnly: true },
  audit_checkpoints: { sees: anybody, appendOnly: true },
  audit_cosignatures: { sees: anybody, appendOnly: true },
  audit_time_stamps: { sees: anybody, appendOnly: true },
  audit_erasures: {
    sees: (_row, me) => has(me, "auditor", "custodian", "administrator"),
    appendOnly: true,
  },
  erasure_decisions: {
    sees: (row, me, world) => {
      const proposal = find(world, "erasure_proposals", row.proposal_id);
      return has(me, "auditor", "custodian", "administrator") && ofMyHouse(me, world, proposal?.proposed_by);
    },
    appendOnly: true,
  },
  erasure_proposals: {
    sees: (row, me, world) =>
      has(me, "auditor", "custodian", "administrator") && ofMyHouse(me, world, row.proposed_by),
    appendOnly: true,
  },
  audit_events: {
    sees: (row, me, world) => seesEvent(oracle, row, me, world),
    appendOnly: true,
  },
  audit_personal: {
    sees: (row, me, world) =>
      has(me, "auditor") &&
      behind(anybody, ["audit_events", "event_id"])(row, me, world) &&
      [me.organisationId, null].includes(
        find(world, "audit_events", row.event_id)?.organisation_id as string | null,
      ),
  },
  audit_leaves: { sees: behind(anybody, ["audit_events", "event_id"]), appendOnly: true },
};
