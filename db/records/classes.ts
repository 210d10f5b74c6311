/** A column that stands apart from its row's record. Derived ones are recomputed and compared; an operational one is the basis of no right and of no fact on a page. */
type Apart = Record<string, "derived" | "operational">;

/**
 * What a table is.
 * A *record*: each row written is digested, and an event of the same transaction commits to it.
 * *Derived*: it follows from records, is recomputed and compared.
 * *Operational*, with its reason: never the basis of a right or of a page's fact.
 * *Log*: the log itself, which proves itself.
 */
export type Class =
  | { is: "record"; apart?: Apart; personal?: readonly string[] }
  | { is: "derived" | "operational" | "log"; because: string };

const record = (more: { apart?: Apart; personal?: readonly string[] } = {}): Class => ({
  is: "record",
  ...more,
});
const derived = (because: string): Class => ({ is: "derived", because });
const operational = (because: string): Class => ({ is: "operational", because });
const log = (because: string): Class => ({ is: "log", because });

/** Every table's class; a table without one fails the test. */
export const classes: Readonly<Record<string, Class>> = {
  allegation_attachments: record(),
  allegation_numbers: derived("the highest number of each year's references"),
  allegation_reports: record(),
  allegations: record({ apart: { readers: "derived", narrowed: "derived" } }),
  amendments: record({ personal: ["after", "before"] }),
  approval_rules: record(),
  approvals: record(),
  attachment_looks: record(),
  audit_checkpoints: log("signed, and compared with the tree"),
  audit_cosignatures: log("signed by witnesses"),
  audit_erasures: log("each is announced by an event with its digest"),
  audit_events: log("hashed into the tree"),
  audit_keys: log("each is announced by an event"),
  audit_leaves: log("the tree's leaves"),
  audit_nodes: log("recomputed from the leaves"),
  audit_pending: operational("events on their way into the tree"),
  audit_personal: log("values behind digests in events"),
  audit_time_stamps: log("signed by authorities"),
  calendar_tokens: record({ personal: ["token_hash"] }),
  case_looks: operational("when somebody last looked at a case, for what their own list calls new"),
  case_members: record(),
  case_numbers: derived("the highest number of each year's references"),
  case_organisations: record(),
  case_systems: record(),
  cases: record({
    apart: { readers: "derived", guests: "derived", search: "derived", updated_at: "derived" },
  }),
  claims: record(),
  closures: record(),
  credentials: record({
    apart: { totp_last_step: "operational" },
    personal: ["email", "password_hash", "totp_secret"],
  }),
  custody_entries: record(),
  deadlines: record(),
  deputies: record(),
  disclosures: record(),
  ended_subscriptions: operational("which subscriptions a restore must not bring back, by digests alone"),
  erasure_decisions: record(),
  erasure_proposals: record(),
  evidence_blobs: record(),
  evidence_checks: record(),
  evidence_items: record(),
  evidence_scans: record(),
  exposure_retest_results: record(),
  exposure_retests: record(),
  exposure_scores: record(),
  exposure_steps: record(),
  exposures: record(),
  finding_confirmations: record(),
  finding_evidence: record(),
  findings: record(),
  given: record(),
  grant_decisions: record(),
  grants: record(),
  identity_amendments: record({ personal: ["sealed_after", "sealed_before"] }),
  invitations: record({ personal: ["token_hash"] }),
  joint_decisions: record(),
  kept_forms: operational("what was typed into a form and not yet sent, for a week"),
  known_devices: record(),
  label_changes: record(),
  lowering_requests: record(),
  mails: operational("what is to be sent to subscribers, and whether it was"),
  non_assertions: record(),
  notes: record(),
  notices: record({ apart: { read_at: "operational" } }),
  observables: record(),
  organisation_roles: record(),
  organisations: record(),
  people: record({ personal: ["name"] }),
  person_roles: record(),
  position_evidence: record(),
  position_reminders: record(),
  position_requests: record(),
  positions: record(),
  publications: record(),
  record_digests: log("each event commits to those of its transaction"),
  record_salts: log("each is behind a digest in its row's record"),
  recovery_codes: record({ personal: ["code_hash"] }),
  referral_events: record(),
  referrals: record(),
  release_stops: record(),
  role_access: derived("the reach of roles, as this build says it"),
  "runut.rights_applied": operational(
    "which texts of rights a database had, so that an older Runut does not undo a newer one's; what holds is the catalogue, which verification compares with this build's text",
  ),
  sentence_comments: record(),
  sentences: record(),
  sessions: record({ apart: { seen_at: "operational" } }),
  sign_in_attempts: operational("counts failures for a day, to slow down who guesses"),
  source_answers: record(),
  source_identities: record({ personal: ["sealed"] }),
  sources: record(),
  statement_flags: record(),
  statement_hand_overs: record(),
  statement_shares: record(),
  statement_templates: record(),
  statement_versions: record(),
  statements: record(),
  subscriptions: operational(
    "who asked to be told by e-mail what is published, until they no longer want to",
  ),
  system_connections: record(),
  systems: record({ apart: { readers: "derived" } }),
  tasks: record(),
  timeline_entries: record(),
  translated_sentences: record(),
  translation_reviews: record(),
  translation_services: record(),
  translations: record(),
  triage_decisions: record(),
  withdrawals: record(),
  worker_heartbeats: operational("when a process last said that it lives"),
  workstream_decisions: record(),
};
