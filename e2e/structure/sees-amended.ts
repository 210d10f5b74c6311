import {
  find,
  isOpenTo,
  ofOwnServices,
  type Row,
  reads,
  seesCase,
  type TableRules,
  type Viewer,
  type World,
} from "./visibility-rules";

const tables: Record<string, string> = {
  assessment: "assessments",
  claim: "claims",
  system: "systems",
  system_fact: "system_facts",
  source: "sources",
};
const ofExposures: Record<string, string> = {
  exposure_report: "exposure_reports",
  exposure_step: "exposure_steps",
  exposure_count: "exposure_data",
  exposure_score: "exposure_scores",
  exposure_retest: "exposure_retests",
  exposure_retest_result: "exposure_retest_results",
};

/** Whether somebody sees an amendment as they see its record without being given it: with its case, its label, or the record itself. */
export const seesAmended = (
  oracle: Record<string, TableRules>,
  row: Row,
  me: Viewer,
  world: World,
): boolean => {
  const kind = String(row.kind);
  if (!reads(me, kind.split("_")[0] ?? "")) return false;
  if (kind === "organisation") return true;
  const record = find(world, tables[kind] ?? "", row.record_id);
  if (kind === "claim")
    return record !== undefined && (record.recorded_by === me.id || seesCase(me, world, record.case_id));
  if (record) return oracle[tables[kind] ?? ""]?.sees(record, me, world) === true;
  if (kind in ofExposures) {
    const told = find(world, ofExposures[kind] ?? "", row.record_id);
    return (
      told !== undefined &&
      seesCase(me, world, told.case_id) &&
      oracle[ofExposures[kind] ?? ""]?.sees(told, me, world) === true
    );
  }
  const exposure = find(world, "exposures", row.record_id);
  return (
    seesCase(me, world, row.case_id) &&
    (!exposure || (isOpenTo(me, exposure) && ofOwnServices(me, world, exposure.system_id)))
  );
};

/** Whether the record was given to somebody before it was amended. */
export const wasGivenBefore = (me: Viewer, world: World, row: Row): boolean =>
  Boolean(
    world.given?.some(
      (one) =>
        one.record_id === row.record_id &&
        one.ended_at === null &&
        me.principals.includes(Number(one.principal)) &&
        String(one.given_at) < String(row.amended_at),
    ),
  );
