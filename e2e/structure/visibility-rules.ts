import type { Person, Role } from "@/lib/kernel/actor";

/** A row as JSON, and every row of every table. */
export type Row = Record<string, unknown>;
export type World = Record<string, Row[]>;
export type Viewer = Person & { principals: number[]; seesAll: boolean };

/** What each role reads and writes, said once more in the words of the domain (§5): kinds of record, "+" where it writes too. */
const kinds: Record<Role, string> = {
  intake_officer: "case allegation+ source+ claim+ position timeline task+ note+ observable deadline+",
  investigator:
    "case allegation source claim+ position+ timeline+ task+ note+ system+ exposure+ observable+ assessment+ recommendation+ finding+ evidence+ custody+ referral deadline+ statement closure",
  coordinator:
    "case+ allegation+ source+ claim+ position+ timeline+ task+ note+ system exposure observable assessment recommendation+ finding evidence custody+ referral+ deadline+ statement closure+",
  spokesperson:
    "case claim position timeline task+ note+ system exposure observable assessment recommendation finding evidence referral deadline statement+ closure",
  approver:
    "case claim position timeline task+ note+ system exposure observable assessment recommendation finding evidence referral deadline statement+ closure+",
  police_liaison: "-referral+",
  official:
    "case claim position+ timeline system exposure assessment recommendation+ finding deadline referral statement closure",
  custodian: "",
  auditor:
    "case allegation source claim position timeline task note system exposure observable assessment recommendation finding evidence custody referral deadline statement closure person organisation session log",
  administrator: "person+ organisation+ session+",
};

export const reads = (me: Viewer, kind: string): boolean =>
  me.roles.some((role) => kinds[role].split(" ").some((one) => one === kind || one === `${kind}+`));
export const writes = (me: Viewer, kind: string): boolean =>
  me.roles.some((role) => kinds[role].split(" ").some((one) => one === `${kind}+` || one === `-${kind}+`));

export const has = (me: Viewer, ...roles: Role[]) => roles.some((role) => me.roles.includes(role));
export const find = (world: World, table: string, id: unknown) => world[table]?.find((row) => row.id === id);

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
    (row) =>
      row.case_id === id &&
      row.organisation_id === me.organisationId &&
      row.admitted &&
      row.removed_at === null,
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

export const ofMyHouse = (me: Viewer, world: World, personId: unknown) =>
  find(world, "people", personId)?.organisation_id === me.organisationId;

/** Before triage: intake officers, coordinators and auditors of who holds it; at RED its logger and the coordinators. */
export const holdsAllegation = (me: Viewer, row: Row): boolean =>
  row.logged_by === me.id ||
  (row.holder_id === me.organisationId &&
    (has(me, "coordinator") || (row.label !== "RED" && has(me, "intake_officer", "auditor"))));
/** Who recorded a system and their organisation's investigators, coordinators and auditors; of one that a RED case brought up, who reads that case. */
export const holdsSystem = (me: Viewer, world: World, row: Row): boolean => {
  const red = world.case_systems?.find(
    (one) =>
      one.system_id === row.id &&
      one.recorded_at === row.recorded_at &&
      find(world, "cases", one.case_id)?.label === "RED",
  );
  if (row.recorded_by === me.id) return true;
  if (red) return seesCase(me, world, red.case_id);
  return ofMyHouse(me, world, row.recorded_by) && has(me, "investigator", "coordinator", "auditor");
};
/** An official and nothing more sees of a case the systems of their own organisation. */
export const ofOwnServices = (me: Viewer, world: World, systemId: unknown): boolean =>
  !has(me, "official") ||
  has(me, "investigator", "coordinator", "spokesperson", "approver", "auditor") ||
  find(world, "systems", systemId)?.owner_id === me.organisationId;

/** In a RED case what was reported is for who is named there, and for who wrote it. */
export const isWhole = (me: Viewer, world: World, allegation: Row, writer: unknown): boolean =>
  find(world, "cases", allegation.case_id)?.label !== "RED" ||
  writer === me.id ||
  seesCase(me, world, allegation.case_id);

export type Rule = (row: Row, me: Viewer, world: World) => boolean;
export const kept =
  (kind: string, given?: string, red = false): Rule =>
  (row, me, world) =>
    (reads(me, kind) && seesCase(me, world, row.case_id) && (!red || isOpenTo(me, row))) ||
    (given !== undefined && wasGiven(me, world, row[given]));
/** What a party was asked is there for it, whatever became of the case around it. */
export const askedOfMine: Rule = (row, me) => reads(me, "position") && row.party_id === me.organisationId;
/** So is what it said itself; what others entered about it is not. */
export const saidByMine: Rule = (row, me, world) =>
  askedOfMine(row, me, world) && ofMyHouse(me, world, row.entered_by);
export const either =
  (...rules: Rule[]): Rule =>
  (row, me, world) =>
    rules.some((rule) => rule(row, me, world));
/** Ours; or published; or shared. */
export const isToldTo = (
  me: Viewer,
  world: World,
  statementId: unknown,
  published: (row: Row) => boolean,
): boolean =>
  find(world, "statements", statementId)?.organisation_id === me.organisationId ||
  wasGiven(me, world, statementId) ||
  Boolean(world.publications?.some(published));
export const nobody: Rule = () => false;
export const anybody: Rule = () => true;
export const mine: Rule = (row, me) => row.person_id === me.id;
export const narrowing: Record<string, string> = {
  finding: "findings",
  exposure: "exposures",
  observable: "observables",
  assessment: "assessments",
  recommendation: "recommendations",
  evidence: "evidence_items",
  custody: "evidence_items",
};

export const inCase =
  (kind: string, red = false): Rule =>
  (row, me, world) =>
    writes(me, kind) && seesCase(me, world, row.case_id) && (!red || isOpenTo(me, row));
export const asks = (me: Viewer) => has(me, "investigator", "coordinator");
export const adding = (kind: string) => (me: Viewer) => writes(me, kind);

type Kept = { given?: string; red?: boolean; set?: string };

/** A record of a case: read, added and, where there is something to set, changed by whose roles do so with its kind. */
export const record = (kind: string, { given, red, set }: Kept = {}) => ({
  sees: kept(kind, given, red),
  adds: adding(kind),
  ...(set ? { changes: { set, may: inCase(kind, red) } } : {}),
});

export type TableRules = {
  /** Whether somebody sees a row. */
  sees: Rule;
  /** Whose roles add rows to a case that they see, in their own name; where it is asked. */
  adds?: (me: Viewer) => boolean;
  /** It goes on in a closed case. */
  inClosed?: true;
  /** A change of every row, where anything may be changed, and in which rows somebody may make it. */
  changes?: { set: string; may: Rule };
  /** Refused to everybody, the owner included: to change or take away a row. */
  appendOnly?: true;
};
