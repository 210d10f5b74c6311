import {
  find,
  isOpenTo,
  isWhole,
  narrowing,
  ofMyHouse,
  ofOwnServices,
  type Row,
  reads,
  seesCase,
  type TableRules,
  type Viewer,
  type World,
  wasGiven,
} from "./visibility-rules";

/** An event is there for who did it, for whom its subject was given to, and for who reads its kind and sees its subject. */
export const seesEvent = (
  oracle: Record<string, TableRules>,
  row: Row,
  me: Viewer,
  world: World,
): boolean => {
  const kind = String(row.subject_kind);
  if (row.actor_id === me.id || wasGiven(me, world, row.subject_id)) return true;
  if (!reads(me, kind)) return false;
  const claim = kind === "claim" && find(world, "claims", row.subject_id);
  if (claim && oracle.claims?.sees(claim, me, world)) return true;
  const subject = find(world, narrowing[kind] ?? "", row.subject_id);
  const isUntold =
    kind === "statement" &&
    row.organisation_id !== me.organisationId &&
    !["statement.publish", "statement.release"].includes(String(row.action)) &&
    !(
      row.action === "statement.decide-shared" &&
      find(world, "statements", row.subject_id)?.organisation_id === me.organisationId
    );
  if (kind === "system") {
    const system = find(world, "systems", row.subject_id);
    if (system && !oracle.systems?.sees(system, me, world)) return false;
    if (row.case_id === null) return system !== undefined;
  }
  if (kind === "exposure" && subject && !ofOwnServices(me, world, subject.system_id)) return false;
  const isOfOthers =
    kind === "recommendation" &&
    subject !== undefined &&
    oracle.recommendations?.sees(subject, me, world) !== true;
  if (row.case_id !== null)
    return (
      seesCase(me, world, row.case_id) && (!subject || isOpenTo(me, subject)) && !isUntold && !isOfOthers
    );
  if (["person", "organisation", "session", "log"].includes(kind))
    return (
      row.organisation_id === me.organisationId ||
      ofMyHouse(me, world, row.subject_id) ||
      world.sessions?.some((one) => one.id === row.subject_id && oracle.sessions?.sees(one, me, world)) ||
      (row.organisation_id === null && (kind === "log" || row.subject_id === null))
    );
  const allegation = find(world, "allegations", row.subject_id);
  return (
    allegation !== undefined &&
    oracle.allegations?.sees(allegation, me, world) === true &&
    isWhole(me, world, allegation, allegation.logged_by)
  );
};
