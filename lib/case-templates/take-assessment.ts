import { newestEdition } from "@/lib/assessments/checklist/queries";
import { insertPlan } from "@/lib/assessments/insert-plan";
import type { Tx } from "@/lib/kernel/as";
import { dayOf } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import { type Into, keepItem } from "./keep-item";

type Chosen = {
  take: boolean;
  scope?: string | undefined;
  method?: string | undefined;
  systemIds: readonly string[];
  team: readonly string[];
  startsOn?: string | undefined;
};

/** Plans the assessment of a template in a case, against the newest edition of its checklist; tells its number, or that the case had it already. Refuses one without a system or a team, and a checklist that is not there. */
export const takeAssessment = async (
  tx: Tx,
  into: Into,
  chosen: Chosen | undefined,
): Promise<{ assessment?: number; before: number }> => {
  const { found, template, taken, actor, at } = into;
  const part = template.body.assessment;
  if (!chosen?.take || !part) return { before: 0 };
  if (taken.has(`assessment:${part.checklist}`)) return { before: 1 };
  const edition = await newestEdition(tx, part.checklist);
  if (!edition) throw invalid({ "assessment.take": "no_such_checklist" });
  if (chosen.systemIds.length === 0) throw invalid({ "assessment.systemIds": "none_chosen" });
  if (chosen.team.length === 0) throw invalid({ "assessment.team": "none_chosen" });
  const { id, number } = await insertPlan(
    tx,
    {
      ...{ caseId: found.id, kind: part.kind, checklistId: edition.id, levels: part.levels },
      ...{ scope: chosen.scope ?? part.scope, method: chosen.method ?? part.method },
      ...{ systemIds: chosen.systemIds, team: chosen.team, startsOn: chosen.startsOn ?? dayOf(at) },
      // It is kept as close as its case; at RED, who assesses is named.
      ...{ label: found.label, named: found.label === "RED" ? chosen.team : [] },
    },
    { actor, at, fields: "assessment." },
  );
  await keepItem(tx, into, "assessment", part.checklist, id);
  return { assessment: number, before: 0 };
};
