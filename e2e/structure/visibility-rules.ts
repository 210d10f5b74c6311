import type { Person, Role } from "@/lib/kernel/actor";

/** A row as JSON, and every row of every table. */
export type Row = Record<string, unknown>;
export type World = Record<string, Row[]>;
export type Viewer = Person & { principals: number[]; seesAll: boolean };

/** What each role reads and writes, said once more in the words of the domain (§5): kinds of record, "+" where it writes too. */
const kinds: Record<Role, string> = {
  intake_officer: "case allegation+ source+ claim+ position timeline deadline+",
  investigator:
    "case allegation source claim+ position+ timeline+ system+ exposure+ finding+ evidence+ custody+ referral deadline+ statement closure",
  coordinator:
    "case+ allegation+ source+ claim+ position+ timeline+ system exposure finding evidence custody+ referral+ deadline+ statement closure+",
  spokesperson:
    "case claim position timeline system exposure finding evidence referral deadline statement+ closure",
  approver:
    "case claim position timeline system exposure finding evidence referral deadline statement+ closure+",
  police_liaison: "-referral+",
  official: "case claim position+ timeline finding deadline referral statement closure",
  custodian: "",
  auditor:
    "case allegation source claim position timeline system exposure finding evidence custody referral deadline statement closure person organisation session log",
  administrator: "person+ organisation+ session+",
};

const reads = (me: Viewer, kind: string): boolean =>
  me.roles.some((role) => kinds[role].split(" ").some((one) => one === kind || one === `${kind}+`));
export const writes = (me: Viewer, kind: string): boolean =>
  me.roles.some((role) => kinds[role].split(" ").some((one) => one === `${kind}+` || one === `-${kind}+`));

const has = (me: Viewer, ...roles: Role[]) => roles.some((role) => me.roles.includes(role));
const find = (world: World, table: string, id: unknown) => world[table]?.find((row) => row.id === id);

/** People by name, officials and auditors of an organisation on the case, auditors of the agency; at RED the named only. */
export const seesCase = (me: Viewer, world: World, id: unknown): boolean => {
  const found = find(world, "cases", id);
  if (!found) return false;
  const isMember = world.case_members?.some(
    (row) => row.case_id === id && row.person_id === me.id && row.removed_at === null,
  );
  const isOurs = found.organisation_id === me.organisationId;
  if (found.label === "AMBER+STRICT" && !isOurs) return false;
  if (found.lead_id === me.id || isMember) return true;
  if (found.label === "RED") return false;
  const onIt = world.case_organisations?.some(
    (row) => row.case_id === id && row.organisation_id === me.organisationId && row.admitted,
  );
  return me.seesAll || (has(me, "auditor") && isOurs) || Boolean(onIt && has(me, "official", "auditor"));
};

export const wasGiven = (me: Viewer, world: World, id: unknown): boolean =>
  Boolean(
    world.given?.some(
      (row) => row.record_id === id && row.ended_at === null && me.principals.includes(Number(row.principal)),
    ),
  );
/** RED to who is named on the record, AMBER+STRICT to the organisation that recorded it. */
export const isOpenTo = (me: Viewer, row: Row): boolean => {
  if (row.label === "AMBER+STRICT") return row.organisation_id === me.organisationId;
  return (
    row.label !== "RED" || (row.named as number[]).some((principal) => me.principals.includes(principal))
  );
};

const ofMyHouse = (me: Viewer, world: World, personId: unknown) =>
  find(world, "people", personId)?.organisation_id === me.organisationId;

/** Before triage: intake officers, coordinators and auditors of who holds it; at RED its logger and the coordinators. */
export const holdsAllegation = (me: Viewer, row: Row): boolean =>
  row.logged_by === me.id ||
  (row.holder_id === me.organisationId &&
    (has(me, "coordinator") || (row.label !== "RED" && has(me, "intake_officer", "auditor"))));
export const holdsSystem = (me: Viewer, world: World, row: Row): boolean =>
  row.recorded_by === me.id ||
  (ofMyHouse(me, world, row.recorded_by) && has(me, "investigator", "coordinator", "auditor"));

/** In a RED case what was reported is for who is named there, and for who wrote it. */
const isWhole = (me: Viewer, world: World, allegation: Row, writer: unknown): boolean =>
  find(world, "cases", allegation.case_id)?.label !== "RED" ||
  writer === me.id ||
  seesCase(me, world, allegation.case_id);

type Rule = (row: Row, me: Viewer, world: World) => boolean;
const kept =
  (kind: string, given?: string, red = false): Rule =>
  (row, me, world) =>
    (reads(me, kind) && seesCase(me, world, row.case_id) && (!red || isOpenTo(me, row))) ||
    (given !== undefined && wasGiven(me, world, row[given]));
const behind =
  (own: Rule, ...parents: [string, string][]): Rule =>
  (row, me, world) =>
    own(row, me, world) &&
    parents.every(([table, column]) => {
      const parent = find(world, table, row[column]);
      return parent !== undefined && visible[table]?.(parent, me, world) === true;
    });
/** What a party was asked is there for it, whatever became of the case around it. */
const askedOfMine: Rule = (row, me) => reads(me, "position") && row.party_id === me.organisationId;
/** So is what it said itself; what others entered about it is not. */
const saidByMine: Rule = (row, me, world) =>
  askedOfMine(row, me, world) && ofMyHouse(me, world, row.entered_by);
const either =
  (...rules: Rule[]): Rule =>
  (row, me, world) =>
    rules.some((rule) => rule(row, me, world));
/** Ours; or published; or shared. */
const isToldTo = (
  me: Viewer,
  world: World,
  statementId: unknown,
  published: (row: Row) => boolean,
): boolean =>
  find(world, "statements", statementId)?.organisation_id === me.organisationId ||
  wasGiven(me, world, statementId) ||
  Boolean(world.publications?.some(published));
const nobody: Rule = () => false;
const anybody: Rule = () => true;
const mine: Rule = (row, me) => row.person_id === me.id;
const narrowing: Record<string, string> = {
  finding: "findings",
  exposure: "exposures",
  evidence: "evidence_items",
  custody: "evidence_items",
};

/** What is kept by bytes, for who sees an item on them. */
const ofSeenItem: Rule = (row, me, world) =>
  Boolean(
    world.evidence_items?.some(
      (item) => item.sha256 === row.sha256 && visible.evidence_items?.(item, me, world),
    ),
  );

/** Whether somebody sees a row, table by table. */
export const visible: Record<string, Rule> = {
  cases: (row, me, world) => seesCase(me, world, row.id),
  case_members: kept("case"),
  case_organisations: kept("case"),
  workstream_decisions: kept("case"),
  closures: kept("closure"),
  label_changes: kept("case"),
  positions: either(kept("position", "claim_id"), saidByMine),
  position_requests: either(kept("position"), askedOfMine),
  timeline_entries: kept("timeline", "id"),
  case_systems: kept("system"),
  system_connections: kept("system"),
  exposures: kept("exposure", "id", true),
  exposure_scores: behind(kept("exposure", "exposure_id"), ["exposures", "exposure_id"]),
  exposure_steps: behind(kept("exposure", "exposure_id"), ["exposures", "exposure_id"]),
  findings: kept("finding", "id", true),
  evidence_items: kept("evidence", "id", true),
  custody_entries: behind(kept("custody", "item_id"), ["evidence_items", "item_id"]),
  finding_evidence: behind(kept("evidence"), ["evidence_items", "item_id"], ["findings", "finding_id"]),
  evidence_blobs: ofSeenItem,
  evidence_scans: ofSeenItem,
  referrals: kept("referral", "id"),
  referral_events: kept("referral", "referral_id"),
  given: (row, me, world) =>
    (row.ended_at === null && me.principals.includes(Number(row.principal))) ||
    kept("referral")(row, me, world),
  statements: (row, me, world) =>
    kept("statement", "id")(row, me, world) &&
    (["published", "corrected", "retracted"].includes(String(row.state)) ||
      isToldTo(me, world, row.id, () => false)),
  statement_versions: (row, me, world) =>
    kept("statement")(row, me, world) &&
    isToldTo(me, world, row.statement_id, (one) => one.version_id === row.id),
  sentences: behind(kept("statement"), ["statement_versions", "version_id"]),
  approvals: (row, me, world) =>
    kept("statement")(row, me, world) && isToldTo(me, world, row.statement_id, () => false),
  publications: kept("statement"),
  allegations: (row, me, world) =>
    reads(me, "allegation") && (holdsAllegation(me, row) || seesCase(me, world, row.case_id)),
  triage_decisions: (row, me, world) => {
    const of = find(world, "allegations", row.allegation_id);
    return (
      of !== undefined &&
      visible.allegations?.(of, me, world) === true &&
      isWhole(me, world, of, row.decided_by)
    );
  },
  allegation_reports: (row, me, world) => {
    const of = find(world, "allegations", row.allegation_id);
    if (!of || !visible.allegations?.(of, me, world)) return false;
    return isWhole(me, world, of, of.logged_by);
  },
  sources: (row, me, world) =>
    reads(me, "source") &&
    (row.recorded_by === me.id ||
      Boolean(
        world.allegation_reports?.some(
          (one) => one.source_id === row.id && visible.allegation_reports?.(one, me, world),
        ),
      )),
  source_identities: nobody,
  claims: (row, me, world) =>
    kept("claim", "id")(row, me, world) ||
    (reads(me, "claim") &&
      (row.recorded_by === me.id ||
        (row.case_id === null && behind(anybody, ["allegations", "allegation_id"])(row, me, world)))),
  systems: (row, me, world) =>
    reads(me, "system") &&
    (holdsSystem(me, world, row) ||
      Boolean(
        world.case_systems?.some((one) => one.system_id === row.id && seesCase(me, world, one.case_id)),
      )),
  deadlines: (row, me, world) =>
    kept("deadline")(row, me, world) ||
    (reads(me, "deadline") &&
      row.case_id === null &&
      behind(anybody, ["allegations", "allegation_id"])(row, me, world)),
  organisations: anybody,
  organisation_roles: anybody,
  people: anybody,
  person_roles: anybody,
  role_access: anybody,
  worker_heartbeats: anybody,
  credentials: mine,
  recovery_codes: mine,
  notices: mine,
  sessions: (row, me, world) =>
    row.person_id === me.id ||
    has(me, "administrator") ||
    (has(me, "auditor") && ofMyHouse(me, world, row.person_id)),
  invitations: (_row, me) => has(me, "administrator"),
  sign_in_attempts: nobody,
  evidence_checks: nobody,
  case_numbers: nobody,
  allegation_numbers: nobody,
  audit_pending: nobody,
  audit_nodes: nobody,
  record_digests: nobody,
  record_salts: nobody,
  audit_keys: anybody,
  audit_checkpoints: anybody,
  audit_cosignatures: anybody,
  audit_time_stamps: anybody,
  audit_erasures: (_row, me) => has(me, "auditor", "custodian"),
  audit_events: (row, me, world) => {
    const kind = String(row.subject_kind);
    if (row.actor_id === me.id || wasGiven(me, world, row.subject_id)) return true;
    if (!reads(me, kind)) return false;
    const claim = kind === "claim" && find(world, "claims", row.subject_id);
    if (claim && visible.claims?.(claim, me, world)) return true;
    const subject = find(world, narrowing[kind] ?? "", row.subject_id);
    const isUntold =
      kind === "statement" && row.organisation_id !== me.organisationId && row.action !== "statement.publish";
    if (row.case_id !== null)
      return seesCase(me, world, row.case_id) && (!subject || isOpenTo(me, subject)) && !isUntold;
    if (["person", "organisation", "session", "log"].includes(kind))
      return (
        row.organisation_id === me.organisationId ||
        ofMyHouse(me, world, row.subject_id) ||
        world.sessions?.some((one) => one.id === row.subject_id && visible.sessions?.(one, me, world)) ||
        (row.organisation_id === null && (kind === "log" || row.subject_id === null))
      );
    const allegation = find(world, "allegations", row.subject_id);
    return (
      allegation !== undefined &&
      visible.allegations?.(allegation, me, world) === true &&
      isWhole(me, world, allegation, allegation.logged_by)
    );
  },
  audit_personal: (row, me, world) =>
    has(me, "auditor") &&
    behind(anybody, ["audit_events", "event_id"])(row, me, world) &&
    [me.organisationId, null].includes(
      find(world, "audit_events", row.event_id)?.organisation_id as string | null,
    ),
  audit_leaves: behind(anybody, ["audit_events", "event_id"]),
};
