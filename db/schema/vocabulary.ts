/** The closed lists of the domain, as the database checks them. */
export const roles = [
  "intake_officer",
  "investigator",
  "coordinator",
  "spokesperson",
  "approver",
  "police_liaison",
  "official",
  "custodian",
  "auditor",
  "administrator",
] as const;
/** What is in force only when a second person has confirmed it: a look at everything, and the roles that open secrets, sign off or let people in. */
export const sensitiveGrants = ["sees_all", "auditor", "custodian", "approver", "administrator"] as const;
/** The roles in which somebody can be stood in for. */
export const deputyRoles = ["coordinator", "approver"] as const;
export const grantDecisionKinds = ["confirmed", "refused", "withdrawn"] as const;
export const erasureDecisionKinds = ["refused", "withdrawn"] as const;
export const organisationKinds = [
  "agency",
  "ministry",
  "police",
  "regulator",
  "operator",
  "research_group",
  "media",
  "other",
] as const;
/** How far Runut knows an organisation: named to stand on a case, or admitted, so that its people can be let in. */
export const standings = ["named", "admitted"] as const;
export const labels = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"] as const;
/** What an organisation of a case does: the sectors of vital information infrastructure by Presidential Regulation 82 of 2022, and what else reports are about. */
export const sectors = [
  "government",
  "energy",
  "transport",
  "finance",
  "health",
  "information",
  "food",
  "defence",
  "education",
  "utilities",
  "manufacturing",
  "trade",
  "construction",
  "services",
  "other",
] as const;
/** Up to which label an unpublished text goes to a service: RED is for named people, and a service is none. */
export const serviceLabels = [
  "CLEAR",
  "GREEN",
  "AMBER",
  "AMBER+STRICT",
] as const satisfies readonly (typeof labels)[number][];
export const severities = ["low", "medium", "high", "critical"] as const;
export const caseStates = ["intake", "open", "closed"] as const;
export const provenances = ["recorded", "imported", "exercise"] as const;
export const workstreams = ["intake", "verification", "police", "statements", "closure"] as const;
export const partyRoles = [
  "owner",
  "agency",
  "regulator",
  "police",
  "source",
  "supporting",
  "informed",
] as const;
export const channels = [
  "public_form",
  "e_mail",
  "phone",
  "partner",
  "media",
  "own_monitoring",
  "threat_information_sharing",
] as const;
export const allegationStates = ["received", "needs_information", "accepted", "merged", "declined"] as const;
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;
export const positionKinds = [
  "alleges",
  "no_answer_yet",
  "still_examining",
  "acknowledges",
  "confirms",
  "found_no_sign",
  "disputes",
  "says_remediated",
] as const;
/** How a claim ends: it says the same as another one, or it was two claims. */
export const claimEndingKinds = ["merged", "split"] as const;
/** By which channel a party said something, or was reminded that it has not; in Runut where it answered here. */
export const wordChannels = [
  "letter",
  "e_mail",
  "phone",
  "meeting",
  "press_release",
  "interview",
  "website",
  "social_media",
  "runut",
  "other",
] as const;
export const precisions = ["year", "month", "day", "minute"] as const;
export const systemClasses = ["strategic", "high", "low"] as const;
/** What is said of two systems: joined, parted, or not to be joined whatever they are. */
export const connectionStates = ["connected", "disconnected", "must_not"] as const;
/** What is told of a system beside its name: a version in use, where it runs, a kind of personal data that it holds. */
export const systemFactKinds = ["version", "hosting", "data"] as const;
/** Kinds of personal data: the specific and the general ones of Law 27 of 2022, article 4. */
export const personalData = [
  "identity",
  "contact",
  "account",
  "location",
  "health",
  "biometric",
  "genetic",
  "criminal_record",
  "children",
  "financial",
  "other",
] as const;
export const exposureStates = ["open", "mitigated", "closed", "retested_closed", "reopened"] as const;
/** How exactly it is known when something happened: on a day, or to the minute. */
export const exactness = ["day", "minute"] as const;
/** What of an exposure several parties may date, each by its own word: that it was reported, first seen, closed. */
export const exposureEvents = ["reported", "first_seen", "closed"] as const;
export const retestResults = ["passed", "failed", "not_done"] as const;
/** Kinds of allegation that a case template is for, the parts that one has, and what its deadlines count from: the opening of the case, the receipt of its first allegation, or when they are taken. */
export const caseTemplateKinds = [
  "open_database",
  "data_offered",
  "defaced_site",
  "stolen_account",
  "lost_device",
] as const;
export const templateParts = ["claim", "task", "deadline", "assessment"] as const;
export const deadlineStarts = ["opened", "received", "applied"] as const;
/** Where a recommendation stands, and the steps that take it there: returned, it is accepted again and something is missing. */
export const recommendationStates = ["proposed", "accepted", "declined", "implemented", "verified"] as const;
export const recommendationSteps = ["accepted", "declined", "implemented", "returned", "verified"] as const;
/** Kinds of observable, each with one normal form. */
export const observableKinds = [
  "ipv4",
  "ipv6",
  "cidr",
  "domain",
  "url",
  "email",
  "account",
  "hash",
  "wallet",
  "cve",
  "user_agent",
] as const;
/** What an observable is in the matter: where an attack came from, what was hit, where data are offered, whom one writes to, what was used. */
export const observableRoles = ["attack", "affected", "offers_data", "contact", "tool", "not_known"] as const;
/** What an assessment is: the security assessment of an electronic system, or a test of one side of it. */
export const assessmentKinds = ["itsa", "penetration_test", "configuration_review", "code_review"] as const;
export const assessmentStates = ["planned", "under_way", "reported"] as const;
/** What testing a requirement showed. */
export const requirementResults = ["met", "not_met", "not_applicable", "not_tested"] as const;
export const verdicts = [
  "substantiated",
  "partly_substantiated",
  "refuted",
  "not_substantiated",
  "undetermined",
] as const;
export const confidences = ["low", "moderate", "high"] as const;
export const evidenceKinds = ["file", "physical"] as const;
export const evidenceStates = ["held", "sealed", "handed_over", "returned", "disposed"] as const;
/** What hashing bytes where they lie can show. */
export const bytesShown = ["equal", "different", "missing"] as const;
/** What a malware scanner can say of bytes that it was shown; what it was not shown is not scanned. */
export const scanResults = ["clean", "infected", "too_large"] as const;
export const custodyActs = [
  "collected",
  "received",
  "sealed",
  "unsealed",
  "viewed",
  "copied",
  "downloaded",
  "offered",
  "accepted",
  "refused",
  "returned",
  "verified",
  "hold_placed",
  "hold_lifted",
  "disposed",
  "derived",
  "withdrawn",
  "disposal_proposed",
  "disposal_dropped",
  "taken_over",
] as const;
/** What an item is to the one that it comes from: the same bytes again, or something made out of it with a tool. */
/** Whether a file came with an allegation or was sent to its source. */
export const attachmentDirections = ["received", "sent"] as const;
export const descents = ["copy", "derived"] as const;
/** What waits for somebody's yes or no: custody that is to pass, or to come back. */
export const offerKinds = ["hand_over", "return"] as const;
export const referralSteps = [
  "drafted",
  "sent",
  "opened_by_police",
  "received",
  "under_investigation",
  "concluded",
  "declined",
  "withdrawn",
] as const;
export const referralOutcomes = ["investigated", "not_continued", "passed_to_prosecution"] as const;
export const statementKinds = ["holding", "update", "correction", "retraction", "closing"] as const;
export const statementStates = [
  "draft",
  "in_review",
  "approved",
  "scheduled",
  "handed_over",
  "published",
  "corrected",
  "retracted",
  "withdrawn",
] as const;
export const audiences = ["public", "press", "affected_persons", "parliament", "named_party"] as const;
export const sentenceKinds = ["heading", "assertion", "advice", "quotation", "connective"] as const;
export const bases = [
  "finding",
  "exposure",
  "exposure_step",
  "referral",
  "position",
  "question",
  "allegation",
  "deadline",
  "recommendation",
  "none",
] as const;
/** How an assertion uses the record that it rests on: what it says of it. */
export const uses = [
  "is_so",
  "is_not_so",
  "was_not_found",
  "is_not_known",
  "who_claims",
  "is_open",
  "is_closed",
] as const;
export const languages = ["id", "en", "zh", "ja", "ar", "fr"] as const;
/** The languages of the desk. */
export const deskLanguages = ["id", "en"] as const;
/** Who a text is by. */
export const textOrigins = ["human", "machine"] as const;
/** What a flag on a published statement comes from, and how it ends. */
export const flagCauses = ["finding", "exposure"] as const;
export const flagEndings = ["corrected", "stands", "stopped"] as const;
/** What an organisation can say takes a second person, from a severity of the case on. */
export const ruledActs = ["statement", "finding"] as const;
export const approvalDecisions = ["approved", "returned"] as const;
/** What a statement draws on that has a label of its own, and what whoever found it answers when asked to let the public hear it. */
export const loweredKinds = ["finding", "exposure", "evidence"] as const;
export const loweringAnswers = ["given", "refused"] as const;
/** What a version is shared with another organisation for: to read it, or to decide on it as one in whose name it is said too. */
export const sharePurposes = ["notice", "joint_approval"] as const;
export const deadlineEndings = ["met", "waived", "superseded"] as const;
/** How a task ends: it was done, or it need not be. */
export const taskEndings = ["done", "dropped"] as const;
export const closureOutcomes = [
  "substantiated",
  "partly_substantiated",
  "not_substantiated",
  "refuted",
  "undetermined",
  "out_of_scope",
] as const;
/** Kinds of record, as `role_access` grants them and audit events name their subject. */
export const recordKinds = [
  "case",
  "allegation",
  "source",
  "claim",
  "position",
  "timeline",
  "task",
  "note",
  "system",
  "exposure",
  "observable",
  "assessment",
  "recommendation",
  "finding",
  "evidence",
  "custody",
  "referral",
  "deadline",
  "statement",
  "closure",
  "person",
  "organisation",
  "session",
  "notice",
  "log",
] as const;

/** Kinds of record whose words can be put right; what is before the line is the kind of record as which it is read. */
export const amendedKinds = [
  "case",
  "claim",
  "system",
  "exposure",
  "assessment",
  "exposure_report",
  "exposure_step",
  "exposure_count",
  "exposure_score",
  "exposure_retest",
  "exposure_retest_result",
  "system_fact",
  "timeline",
  "organisation",
  "source",
] as const;

/** The three zones of Indonesia. */
export const zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
