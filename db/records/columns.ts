/** The key of a record's rows, and each version of the columns in its canonical form: sorted names, each with its form where that is not text. A version that was written with is never changed. */
type Columns = { key: readonly string[]; versions: readonly string[] };

export const columns: Record<string, Columns> = {
  allegation_attachments: {
    key: ["id"],
    versions: [
      "added_at:moment added_by:plain allegation_id:plain answer_id:plain direction file_name id:plain media_type number:plain organisation_id:plain sha256 size:plain",
    ],
  },
  allegation_reports: {
    key: ["allegation_id"],
    versions: ["allegation_id:plain source_id:plain source_reference summary"],
  },
  allegations: {
    key: ["id"],
    versions: [
      "case_id:plain channel holder_id:plain id:plain label logged_at:moment logged_by:plain received_on:moment received_precision reference status version:plain",
    ],
  },
  amendments: {
    key: ["id"],
    versions: [
      "after:personal amended_at:moment amended_by:plain before:personal case_id:plain field id:plain kind reason record_id:plain resting",
    ],
  },
  approval_rules: {
    key: ["id"],
    versions: [
      "from_severity id:plain organisation_id:plain reason set_at:moment set_by:plain",
      "concerns from_severity id:plain organisation_id:plain reason set_at:moment set_by:plain",
    ],
  },
  approvals: {
    key: ["id"],
    versions: [
      "case_id:plain decided_at:moment decided_by:plain decision digest id:plain reason statement_id:plain version_id:plain",
      "case_id:plain decided_at:moment decided_by:plain decision digest for_id:plain id:plain reason statement_id:plain version_id:plain",
      "case_id:plain contradicts:json decided_at:moment decided_by:plain decision digest for_id:plain id:plain in_spite reason statement_id:plain version_id:plain",
    ],
  },
  assessment_evidence: {
    key: ["result_id", "item_id"],
    versions: ["case_id:plain item_id:plain result_id:plain"],
  },
  assessment_exposures: {
    key: ["result_id", "exposure_id"],
    versions: ["case_id:plain exposure_id:plain result_id:plain"],
  },
  assessment_results: {
    key: ["id"],
    versions: [
      "assessment_id:plain case_id:plain evidence_count:plain id:plain note recorded_at:moment recorded_by:plain requirement_id:plain result revision:plain",
    ],
  },
  assessment_steps: {
    key: ["id"],
    versions: [
      "assessment_id:plain case_id:plain exactness id:plain occurred_at:moment reason recorded_at:moment recorded_by:plain state",
    ],
  },
  assessment_systems: {
    key: ["assessment_id", "system_id"],
    versions: [
      "assessment_id:plain case_id:plain system_id:plain",
      "assessment_id:plain case_id:plain removed_at:moment system_id:plain",
    ],
  },
  assessment_team: {
    key: ["assessment_id", "person_id"],
    versions: [
      "assessment_id:plain case_id:plain person_id:plain",
      "assessment_id:plain case_id:plain person_id:plain removed_at:moment",
    ],
  },
  assessments: {
    key: ["id"],
    versions: [
      "case_id:plain checklist_id:plain ends_on:day id:plain kind label levels:list method named:list number:plain organisation_id:plain planned_at:moment planned_by:plain rules_item_id:plain scope starts_on:day state version:plain",
    ],
  },
  attachment_looks: {
    key: ["id"],
    versions: ["attachment_id:plain id:plain looked_at:moment looked_by:plain purpose shown"],
  },
  calendar_tokens: {
    key: ["id"],
    versions: ["ended_at:moment id:plain made_at:moment person_id:plain token_hash:personal"],
  },
  case_members: {
    key: ["case_id", "person_id"],
    versions: [
      "added_at:moment added_by:plain case_id:plain person_id:plain removed_at:moment",
      "added_at:moment added_by:plain case_id:plain person_id:plain removal_reason removed_at:moment",
    ],
  },
  case_organisations: {
    key: ["case_id", "organisation_id"],
    versions: [
      "added_at:moment added_by:plain admitted:plain case_id:plain organisation_id:plain role",
      "added_at:moment added_by:plain admitted:plain case_id:plain organisation_id:plain removal_reason removed_at:moment role",
    ],
  },
  case_systems: {
    key: ["case_id", "system_id"],
    versions: ["case_id:plain recorded_at:moment recorded_by:plain system_id:plain"],
  },
  case_template_items: {
    key: ["id"],
    versions: [
      "case_id:plain id:plain kind language part record_id:plain revision:plain taken_at:moment taken_by:plain words",
    ],
  },
  case_templates: {
    key: ["id"],
    versions: [
      "body:json id:plain kind language organisation_id:plain reason revision:plain saved_at:moment saved_by:plain",
    ],
  },
  cases: {
    key: ["id"],
    versions: [
      "id:plain label lead_id:plain opened_at:moment organisation_id:plain provenance reference sector severity status summary title version:plain",
    ],
  },
  checklist_requirements: {
    key: ["id"],
    versions: ["chapter checklist_id:plain code id:plain level:plain position:plain section words:json"],
  },
  checklists: { key: ["id"], versions: ["digest edition id:plain imported_at:moment name"] },
  claim_endings: {
    key: ["id"],
    versions: [
      "case_id:plain claim_id:plain ended_at:moment ended_by:plain id:plain into_id:plain kind reason",
    ],
  },
  claims: {
    key: ["id"],
    versions: [
      "allegation_id:plain case_id:plain credibility:plain id:plain number:plain recorded_at:moment recorded_by:plain text version:plain",
      "allegation_id:plain case_id:plain credibility:plain id:plain number:plain recorded_at:moment recorded_by:plain split_from_id:plain text version:plain",
    ],
  },
  closures: {
    key: ["id"],
    versions: [
      "case_id:plain id:plain outcome over:list over_reason reason reopen_reason reopened_at:moment reopened_by:plain signed_at:moment signed_by:plain stays_open",
    ],
  },
  credentials: {
    key: ["person_id"],
    versions: [
      "email:personal password_hash:personal password_set_at:moment person_id:plain totp_enrolled_at:moment totp_secret:personal",
    ],
  },
  custody_entries: {
    key: ["id"],
    versions: [
      "act at:moment authority case_id:plain id:plain item_id:plain organisation_id:plain other_item_id:plain person_id:plain place reason referral_id:plain seal_number sequence:plain to_party to_person_id:plain",
    ],
  },
  deadlines: {
    key: ["id"],
    versions: [
      "allegation_id:plain basis case_id:plain due_at:moment end_reason ended_at:moment ended_by:plain ending id:plain obliged_id:plain set_at:moment set_by:plain source started_at:moment title version:plain zone",
      "allegation_id:plain basis case_id:plain due_at:moment end_reason ended_at:moment ended_by:plain ending id:plain obliged_id:plain promised_in:plain set_at:moment set_by:plain source started_at:moment title version:plain zone",
    ],
  },
  deputies: {
    key: ["id"],
    versions: [
      "appointed_at:moment appointed_by:plain begins_at:moment ended_at:moment ended_by:plain ends_at:moment for_id:plain id:plain person_id:plain role",
    ],
  },
  disclosures: {
    key: ["id"],
    versions: ["case_id:plain id:plain recorded_at:moment recorded_by:plain seen_at:moment seen_in source"],
  },
  erasure_decisions: {
    key: ["proposal_id"],
    versions: ["decided_at:moment decided_by:plain decision proposal_id:plain reason"],
  },
  erasure_proposals: {
    key: ["id"],
    versions: [
      "authority event_id:plain field id:plain paper_number paper_on:day proposed_at:moment proposed_by:plain",
      "authority event_id:plain field id:plain paper_number paper_on:day paper_sha256 person_id:plain proposed_at:moment proposed_by:plain source_id:plain",
      "authority event_id:plain field id:plain paper_number paper_on:day paper_sha256 person_id:plain proposed_at:moment proposed_by:plain record_id:plain source_id:plain",
    ],
  },
  evidence_blobs: { key: ["sha256"], versions: ["held_at:moment sha256 size:plain"] },
  evidence_checks: { key: ["sha256"], versions: ["checked_at:moment sha256 shown"] },
  evidence_items: {
    key: ["id"],
    versions: [
      "case_id:plain collected_at:moment collected_by:plain declared_sha256 descent disposal_proposed_by:plain file_name hold_authority holder_id:plain id:plain keeper_id:plain kind label media_type method named:list number:plain offer_kind offered_to_id:plain organisation_id:plain parent_id:plain place seal_number sha256 size:plain state title tool version:plain",
      "case_id:plain collected_at:moment collected_by:plain declared_md5 declared_sha1 declared_sha256 descent disposal_proposed_by:plain file_name hold_authority holder_id:plain id:plain keeper_id:plain kind label md5 media_type method named:list number:plain offer_kind offered_to_id:plain organisation_id:plain parent_id:plain place seal_number sha1 sha256 size:plain state title tool version:plain",
    ],
  },
  evidence_scans: { key: ["sha256"], versions: ["found scanned_at:moment scanner sha256 signature"] },
  exposure_data: {
    key: ["id"],
    versions: [
      "case_id:plain category exposure_id:plain id:plain people_from:plain people_to:plain recorded_at:moment recorded_by:plain records_from:plain records_to:plain",
    ],
  },
  exposure_reports: {
    key: ["id"],
    versions: [
      "case_id:plain exactness exposure_id:plain id:plain party_id:plain recorded_at:moment recorded_by:plain reported_at:moment reported_to_id:plain",
      "case_id:plain event exactness exposure_id:plain id:plain party_id:plain recorded_at:moment recorded_by:plain reported_at:moment reported_to_id:plain",
    ],
  },
  exposure_retest_results: {
    key: ["id"],
    versions: [
      "case_id:plain evidence_id:plain exposure_id:plain found id:plain recorded_at:moment recorded_by:plain result retest_id:plain tested_at:moment tested_exactness",
      "case_id:plain evidence_id:plain exposure_id:plain found id:plain recorded_at:moment recorded_by:plain result retest_id:plain tested_at:moment tested_exactness tester",
    ],
  },
  exposure_retests: {
    key: ["id"],
    versions: [
      "case_id:plain exposure_id:plain id:plain method planned_at:moment planned_by:plain planned_for:day tester",
    ],
  },
  exposure_scores: {
    key: ["id"],
    versions: [
      "assessor case_id:plain exposure_id:plain id:plain recorded_at:moment recorded_by:plain score:plain vector",
      "assessor assessor_id:plain case_id:plain exposure_id:plain id:plain recorded_at:moment recorded_by:plain score:plain vector",
    ],
  },
  exposure_steps: {
    key: ["id"],
    versions: [
      "case_id:plain exposure_id:plain id:plain reason recorded_at:moment recorded_by:plain state",
      "case_id:plain exactness exposure_id:plain id:plain occurred_at:moment party_id:plain reason recorded_at:moment recorded_by:plain state",
    ],
  },
  exposures: {
    key: ["id"],
    versions: [
      "case_id:plain categories:list cwe:list first_seen_by_id:plain first_seen_on:day id:plain label named:list number:plain organisation_id:plain owasp people:plain port recorded_at:moment recorded_by:plain records:plain service state system_id:plain version:plain",
      "case_id:plain categories:list cwe:list first_seen_by_id:plain first_seen_on:day host id:plain label named:list number:plain organisation_id:plain owasp people:plain port recorded_at:moment recorded_by:plain records:plain service state system_id:plain version:plain",
      "case_id:plain categories:list cve:list cwe:list first_seen_by_id:plain first_seen_on:day host id:plain label named:list number:plain organisation_id:plain owasp people:plain port recorded_at:moment recorded_by:plain records:plain service state system_id:plain version:plain",
      "case_id:plain categories:list cve:list cwe:list first_seen_at:moment first_seen_by_id:plain first_seen_exactness first_seen_party_id:plain host id:plain label named:list number:plain organisation_id:plain owasp people:plain port recorded_at:moment recorded_by:plain records:plain service state system_id:plain version:plain",
    ],
  },
  finding_confirmations: {
    key: ["id"],
    versions: ["case_id:plain confirmed_at:moment confirmed_by:plain finding_id:plain id:plain words"],
  },
  finding_evidence: {
    key: ["finding_id", "item_id"],
    versions: ["case_id:plain finding_id:plain item_id:plain"],
  },
  findings: {
    key: ["id"],
    versions: [
      "case_id:plain claim_id:plain confidence id:plain label made_at:moment made_by:plain named:list organisation_id:plain reasoning revision:plain verdict",
      "case_id:plain claim_id:plain confidence evidence_count:plain id:plain label made_at:moment made_by:plain named:list organisation_id:plain reasoning rests_on revision:plain supersedes_reason verdict",
      "case_id:plain claim_id:plain confidence evidence_count:plain gone_since:day id:plain label looked_at looked_from:day looked_to:day made_at:moment made_by:plain method named:list not_looked organisation_id:plain reasoning rests_on revision:plain supersedes_reason verdict",
    ],
  },
  given: {
    key: ["id"],
    versions: [
      "case_id:plain end_reason ended_at:moment ended_by:plain given_at:moment given_by:plain id:plain kind principal:plain reason record_id:plain referral_id:plain",
    ],
  },
  grant_decisions: {
    key: ["grant_id"],
    versions: ["decided_at:moment decided_by:plain decision grant_id:plain reason"],
  },
  grants: {
    key: ["id"],
    versions: [
      "alone:plain gives granted_at:moment granted_by:plain id:plain person_id:plain",
      "alone:plain deputy_id:plain gives granted_at:moment granted_by:plain id:plain person_id:plain",
    ],
  },
  identity_amendments: {
    key: ["amendment_id"],
    versions: ["amendment_id:plain sealed_after:personal sealed_before:personal source_id:plain"],
  },
  invitations: {
    key: ["id"],
    versions: [
      "expires_at:moment id:plain made_at:moment made_by:plain person_id:plain token_hash:personal used_at:moment",
      "authenticator_lost:plain expires_at:moment id:plain made_at:moment made_by:plain person_id:plain token_hash:personal used_at:moment",
    ],
  },
  joint_decisions: {
    key: ["id"],
    versions: [
      "case_id:plain decided_at:moment decided_by:plain decision digest for_id:plain id:plain reason share_id:plain statement_id:plain version_id:plain",
      "case_id:plain contradicts:json decided_at:moment decided_by:plain decision digest for_id:plain id:plain in_spite reason share_id:plain statement_id:plain version_id:plain",
    ],
  },
  kev_catalogues: {
    key: ["id"],
    versions: [
      "count:plain id:plain loaded_at:moment loaded_by:plain released_at:moment sha256 title version",
    ],
  },
  kev_entries: {
    key: ["catalogue_id", "cve"],
    versions: [
      "added_on:day catalogue_id:plain cve description due_on:day name product ransomware required_action vendor",
    ],
  },
  known_devices: {
    key: ["person_id", "id"],
    versions: [
      "id:plain known_at:moment person_id:plain revoked_at:moment",
      "browser id:plain known_at:moment person_id:plain revoked_at:moment used_at:moment",
    ],
  },
  label_changes: {
    key: ["id"],
    versions: ["after before case_id:plain changed_at:moment changed_by:plain id:plain reason"],
  },
  lowering_requests: {
    key: ["id"],
    versions: [
      "answer answer_reason answered_at:moment answered_by:plain asked_at:moment asked_by:plain case_id:plain id:plain kind label organisation_id:plain record_id:plain statement_id:plain words",
    ],
  },
  non_assertions: {
    key: ["id"],
    versions: [
      "case_id:plain id:plain marked_at:moment marked_by:plain reason statement_id:plain text version_id:plain",
    ],
  },
  notes: {
    key: ["id"],
    versions: ["case_id:plain follows:plain id:plain text written_at:moment written_by:plain"],
  },
  notices: {
    key: ["id"],
    versions: ["case_id:plain created_at:moment facts:json id:plain kind person_id:plain subject_id:plain"],
  },
  observables: {
    key: ["id"],
    versions: [
      "as_received case_id:plain drop_reason dropped_at:moment dropped_by:plain first_seen_on:day id:plain kind label last_seen_on:day named:list note organisation_id:plain recorded_at:moment recorded_by:plain role value",
    ],
  },
  organisation_roles: {
    key: ["organisation_id", "role"],
    versions: ["organisation_id:plain principal:plain role"],
  },
  organisations: {
    key: ["id"],
    versions: [
      "english everything:plain id:plain kind name recorded_at:moment short version:plain",
      "english everything:plain id:plain kind name recorded_at:moment set_up_by:plain short version:plain",
      "english everything:plain id:plain kind name recorded_at:moment set_up_by:plain short standing version:plain",
    ],
  },
  people: {
    key: ["id"],
    versions: [
      "id:plain locale name:personal organisation_id:plain principal:plain recorded_at:moment sees_all:plain status version:plain",
      "closing_reason id:plain locale name:personal organisation_id:plain principal:plain recorded_at:moment sees_all:plain status version:plain",
    ],
  },
  person_roles: {
    key: ["person_id", "role"],
    versions: ["granted_at:moment granted_by:plain person_id:plain role"],
  },
  position_evidence: {
    key: ["position_id", "item_id"],
    versions: ["case_id:plain item_id:plain position_id:plain"],
  },
  position_reminders: {
    key: ["id"],
    versions: [
      "case_id:plain channel id:plain reminded_at:moment reminded_by:plain reminded_on:day request_id:plain words",
    ],
  },
  position_requests: {
    key: ["id"],
    versions: [
      "answered_at:moment asked_at:moment asked_by:plain case_id:plain claim_id:plain id:plain party_id:plain",
    ],
  },
  positions: {
    key: ["id"],
    versions: [
      "case_id:plain claim_id:plain entered_at:moment entered_by:plain id:plain party_id:plain position said_on:day source words",
      "allegation_id:plain case_id:plain claim_id:plain entered_at:moment entered_by:plain id:plain party_id:plain position said_on:day source until:day words",
      "allegation_id:plain case_id:plain channel claim_id:plain entered_at:moment entered_by:plain id:plain party_id:plain position said_on:day source until:day words",
    ],
  },
  publications: {
    key: ["id"],
    versions: [
      "body:json case_id:plain digest id:plain language published_at:moment published_by:plain reason slug statement_id:plain title version_id:plain",
      "body:json case_id:plain corrects_slug digest id:plain language published_at:moment published_by:plain reason slug statement_id:plain title version_id:plain",
      "body:json case_id:plain corrects_slug digest id:plain language published_at:moment published_by:plain reason release_at:moment slug statement_id:plain title version_id:plain",
      "body:json case_id:plain corrects_slug digest id:plain language original_id:plain published_at:moment published_by:plain reason release_at:moment slug statement_id:plain title translation_id:plain version_id:plain",
      "body:json case_id:plain corrects_slug digest embargo_with id:plain language original_id:plain published_at:moment published_by:plain reason release_at:moment slug statement_id:plain title translation_id:plain version_id:plain",
    ],
  },
  recommendation_calls: {
    key: ["id"],
    versions: ["called_at:moment case_id:plain due_on:day id:plain is_over:plain recommendation_id:plain"],
  },
  recommendation_file_looks: {
    key: ["id"],
    versions: ["case_id:plain file_id:plain id:plain looked_at:moment looked_by:plain purpose shown"],
  },
  recommendation_files: {
    key: ["id"],
    versions: [
      "added_at:moment added_by:plain case_id:plain file_name id:plain media_type number:plain organisation_id:plain recommendation_id:plain sha256 size:plain step_id:plain",
    ],
  },
  recommendation_grounds: {
    key: ["id"],
    versions: [
      "case_id:plain exposure_id:plain finding_id:plain id:plain recommendation_id:plain",
      "case_id:plain exposure_id:plain finding_id:plain id:plain recommendation_id:plain result_id:plain",
    ],
  },
  recommendation_reminders: {
    key: ["id"],
    versions: [
      "case_id:plain channel id:plain recommendation_id:plain reminded_at:moment reminded_by:plain reminded_on:day words",
    ],
  },
  recommendation_steps: {
    key: ["id"],
    versions: [
      "case_id:plain evidence_id:plain id:plain occurred_on:day planned_on:day recommendation_id:plain step taken_at:moment taken_by:plain words",
    ],
  },
  recommendations: {
    key: ["id"],
    versions: [
      "case_id:plain due_on:day given_on:day id:plain made_at:moment made_by:plain number:plain owner_id:plain state version:plain what why",
    ],
  },
  recovery_codes: {
    key: ["id"],
    versions: ["code_hash:personal id:plain made_at:moment person_id:plain used_at:moment"],
  },
  referral_events: {
    key: ["id"],
    versions: [
      "case_id:plain id:plain occurred_on:day outcome reason reference referral_id:plain step written_at:moment written_by:plain",
    ],
  },
  referrals: {
    key: ["id"],
    versions: [
      "basis_in_law case_id:plain id:plain note number:plain opened_by_id:plain opened_on:day our_reference outcome police_reference recorded_at:moment recorded_by:plain state unit_id:plain version:plain",
    ],
  },
  release_stops: {
    key: ["publication_id"],
    versions: [
      "case_id:plain publication_id:plain reason stopped_at:moment stopped_by:plain",
      "case_id:plain disclosure_id:plain publication_id:plain reason stopped_at:moment stopped_by:plain",
    ],
  },
  sentence_comments: {
    key: ["id"],
    versions: [
      "answers_id:plain case_id:plain ends:plain id:plain position:plain statement_id:plain text version_id:plain written_at:moment written_by:plain",
    ],
  },
  sentences: {
    key: ["id"],
    versions: [
      "basis basis_id:plain case_id:plain id:plain kind position:plain reason text version_id:plain",
      "basis basis_id:plain begins:plain case_id:plain id:plain kind position:plain reason speaker text use version_id:plain",
      "basis basis_id:plain begins:plain case_id:plain id:plain kind position:plain quotes:plain reason speaker text use version_id:plain",
    ],
  },
  sessions: {
    key: ["id"],
    versions: ["created_at:moment expires_at:moment id:plain person_id:plain revoked_at:moment"],
  },
  source_answers: {
    key: ["id"],
    versions: [
      "allegation_id:plain answered_at:moment answered_by:plain channel id:plain told_at:moment words",
    ],
  },
  source_identities: { key: ["source_id"], versions: ["sealed:personal sealed_at:moment source_id:plain"] },
  sources: {
    key: ["id"],
    versions: [
      "anonymous:plain described id:plain organisation_id:plain recorded_at:moment recorded_by:plain reliability",
    ],
  },
  statement_flags: {
    key: ["id"],
    versions: [
      "case_id:plain cause cause_id:plain due_at:moment end_reason ended_at:moment ended_by:plain ending id:plain raised_at:moment raised_by:plain statement_id:plain",
    ],
  },
  statement_hand_overs: {
    key: ["id"],
    versions: [
      "case_id:plain channel digest handed_at:moment id:plain proof receiver recorded_at:moment recorded_by:plain statement_id:plain version_id:plain",
    ],
  },
  statement_shares: {
    key: ["id"],
    versions: [
      "case_id:plain end_reason ended_at:moment ended_by:plain id:plain organisation_id:plain purpose shared_at:moment shared_by:plain statement_id:plain version_id:plain",
    ],
  },
  statement_templates: {
    key: ["id"],
    versions: [
      "id:plain kind language organisation_id:plain reason revision:plain saved_at:moment saved_by:plain sentences:json title",
    ],
  },
  statement_versions: {
    key: ["id"],
    versions: [
      "case_id:plain digest id:plain language number:plain reason statement_id:plain title written_at:moment written_by:plain",
      "case_id:plain digest format:plain id:plain language number:plain reason statement_id:plain title written_at:moment written_by:plain",
      "case_id:plain digest format:plain id:plain language next_update_at:moment next_update_zone number:plain reason statement_id:plain title written_at:moment written_by:plain",
    ],
  },
  statements: {
    key: ["id"],
    versions: [
      "audience case_id:plain channel drafted_at:moment drafted_by:plain id:plain kind label language number:plain organisation_id:plain slug state title updated_at:moment version:plain",
      "audience case_id:plain channel corrects_id:plain drafted_at:moment drafted_by:plain id:plain kind label language number:plain organisation_id:plain slug state title updated_at:moment version:plain",
    ],
  },
  system_connections: {
    key: ["id"],
    versions: [
      "as_of:day case_id:plain from_id:plain id:plain recorded_at:moment recorded_by:plain said_by_id:plain source state to_id:plain",
      "as_of:day case_id:plain evidence_id:plain from_id:plain id:plain recorded_at:moment recorded_by:plain said_by_id:plain source state to_id:plain",
    ],
  },
  system_contacts: {
    key: ["id"],
    versions: [
      "address case_id:plain id:plain name organisation_id:plain recorded_at:moment recorded_by:plain role system_id:plain",
    ],
  },
  system_facts: {
    key: ["id"],
    versions: [
      "as_of:day case_id:plain id:plain kind people_from:plain people_to:plain recorded_at:moment recorded_by:plain records_from:plain records_to:plain said_by_id:plain source system_id:plain value",
    ],
  },
  system_joinings: {
    key: ["system_id"],
    versions: [
      "into_id:plain joined_at:moment joined_by:plain reason system_id:plain",
      "end_reason ended_at:moment ended_by:plain into_id:plain joined_at:moment joined_by:plain reason system_id:plain",
    ],
  },
  systems: {
    key: ["id"],
    versions: [
      "class id:plain name note owner_id:plain recorded_at:moment recorded_by:plain supersedes_id:plain version:plain",
      "class id:plain name note owner_id:plain recorded_at:moment recorded_by:plain sector supersedes_id:plain version:plain",
    ],
  },
  tasks: {
    key: ["id"],
    versions: [
      "about assignee_id:plain case_id:plain due_on:day end_note ended_at:moment ended_by:plain ending id:plain set_at:moment set_by:plain version:plain what",
    ],
  },
  timeline_entries: {
    key: ["id"],
    versions: [
      "case_id:plain event evidence_id:plain id:plain occurred_at:moment party_id:plain precision recorded_at:moment recorded_by:plain source what workstream",
    ],
  },
  translated_sentences: {
    key: ["id"],
    versions: [
      "case_id:plain id:plain origin position:plain speaker text translation_id:plain version_id:plain",
    ],
  },
  translation_reviews: {
    key: ["translation_id"],
    versions: ["case_id:plain digest reviewed_at:moment reviewed_by:plain translation_id:plain"],
  },
  translation_services: {
    key: ["id"],
    versions: [
      "address confirmed_at:moment confirmed_by:plain end_reason ended_at:moment ended_by:plain entered_at:moment entered_by:plain id:plain name organisation_id:plain sealed_key up_to",
    ],
  },
  translations: {
    key: ["id"],
    versions: [
      "case_id:plain digest doubt id:plain language number:plain statement_id:plain title title_origin version_id:plain written_at:moment written_by:plain",
      "case_id:plain digest doubt id:plain language number:plain service statement_id:plain title title_origin version_id:plain written_at:moment written_by:plain",
    ],
  },
  triage_decisions: {
    key: ["id"],
    versions: [
      "allegation_id:plain decided_at:moment decided_by:plain decision id:plain merged_into_id:plain reason",
    ],
  },
  withdrawals: {
    key: ["statement_id"],
    versions: ["case_id:plain reason statement_id:plain withdrawn_at:moment withdrawn_by:plain"],
  },
  workstream_decisions: {
    key: ["id"],
    versions: ["case_id:plain decided_at:moment decided_by:plain id:plain needed:plain reason workstream"],
  },
};
