import { and, eq, notInArray } from "drizzle-orm";
import { assessmentExposures, assessmentResults, assessments, assessmentTeam } from "@/db/schema/assessments";
import { exposures } from "@/db/schema/verification";
import { areMembers } from "@/lib/cases/are-members";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { areOfCase } from "@/lib/systems/of-case";
import { type Check, text } from "./check";

/** Refuses of the plan of an assessment an end before its beginning, systems that are not of the case, the taking off of one in which an exposure was recorded out of a result, and people who are not on the case and were not in the team before. */
export const checkPlan: Check = async (tx, after, { recordId }) => {
  const [its] = await tx.select().from(assessments).where(eq(assessments.id, recordId));
  if (!its) return;
  const starts = text(after.startsOn) ?? its.startsOn;
  const ends = after.endsOn === undefined ? its.endsOn : text(after.endsOn);
  if (ends && ends < starts) throw invalid({ "after.endsOn": "ends_before_start" });
  const systems = listed(after.systems);
  if (systems) {
    if (!(await areOfCase(tx, its.caseId, systems))) throw invalid({ "after.systems": "not_of_this_case" });
    if (await restsOnOthers(tx, recordId, systems)) throw invalid({ "after.systems": "result_rests_on_it" });
  }
  const team = listed(after.team);
  if (team && !(await areMembers(tx, its.caseId, await newAmong(tx, recordId, team))))
    throw invalid({ "after.team": "not_a_member" });
};

const listed = (value: unknown): string[] | undefined => (Array.isArray(value) ? value : undefined);

/** Whether an exposure that came of a result is of a system beside these. */
const restsOnOthers = async (tx: Tx, assessmentId: string, systems: readonly string[]): Promise<boolean> => {
  const found = await tx
    .select({ id: exposures.id })
    .from(assessmentResults)
    .innerJoin(assessmentExposures, eq(assessmentExposures.resultId, assessmentResults.id))
    .innerJoin(exposures, eq(exposures.id, assessmentExposures.exposureId))
    .where(
      and(eq(assessmentResults.assessmentId, assessmentId), notInArray(exposures.systemId, [...systems])),
    )
    .limit(1);
  return found.length > 0;
};

/** Who of these was never in the team. */
const newAmong = async (tx: Tx, assessmentId: string, team: readonly string[]): Promise<string[]> => {
  const before = await tx
    .select({ id: assessmentTeam.personId })
    .from(assessmentTeam)
    .where(eq(assessmentTeam.assessmentId, assessmentId));
  return team.filter((id) => !before.some((one) => one.id === id));
};
