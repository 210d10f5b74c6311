import { eq } from "drizzle-orm";
import type { AmendedKind, amendable } from "@/db/rights/amendable";
import { allegationReports, allegations, claims } from "@/db/schema/allegations";
import { exposureData, exposureReports } from "@/db/schema/exposure-data";
import { systemFacts } from "@/db/schema/inventory";
import { organisations } from "@/db/schema/organisations";
import { exposureRetestResults, exposureRetests } from "@/db/schema/retests";
import { timelineEntries } from "@/db/schema/timeline";
import { exposureScores, exposureSteps, systems } from "@/db/schema/verification";
import { lockAllegation } from "@/lib/allegations/lock";
import { lockAssessment } from "@/lib/assessments/lock";
import { lockOpenCase } from "@/lib/cases/lock";
import { lockExposure } from "@/lib/exposures/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { lockNames } from "@/lib/systems/same-name";

/** Holds a record, by its case where it has one, until the end of the transaction. Gives the record that it is of, which the log names. Refuses what the actor may not see or change, what is in a closed case, and the plan of an assessment that was reported. */
export const lockRecord: Record<AmendedKind, (tx: Tx, id: string) => Promise<string>> = {
  case: async (tx, id) => {
    await lockOpenCase(tx, id);
    return id;
  },
  claim: async (tx, id) => {
    const [its] = await tx
      .select({ caseId: claims.caseId, allegationId: claims.allegationId })
      .from(claims)
      .where(eq(claims.id, id));
    if (!its) throw notFound();
    if (its.caseId) await lockOpenCase(tx, its.caseId);
    else await lockAllegation(tx, its.allegationId);
    return id;
  },
  assessment: async (tx, id) => {
    const { state } = await lockAssessment(tx, id);
    if (state === "reported") throw conflict("assessment.plan_reported");
    return id;
  },
  exposure: async (tx, id) => (await lockExposure(tx, id)).id,
  exposure_report: (tx, id) => lockItsExposure(tx, exposureReports, id),
  exposure_step: (tx, id) => lockItsExposure(tx, exposureSteps, id),
  exposure_count: (tx, id) => lockItsExposure(tx, exposureData, id),
  exposure_score: (tx, id) => lockItsExposure(tx, exposureScores, id),
  exposure_retest: (tx, id) => lockItsExposure(tx, exposureRetests, id),
  exposure_retest_result: (tx, id) => lockItsExposure(tx, exposureRetestResults, id),
  timeline: async (tx, id) => {
    const [its] = await tx
      .select({ caseId: timelineEntries.caseId })
      .from(timelineEntries)
      .where(eq(timelineEntries.id, id));
    if (!its) throw notFound();
    await lockOpenCase(tx, its.caseId);
    return id;
  },
  source: async (tx, id) => {
    const [its] = await tx
      .select({ id: allegations.id, caseId: allegations.caseId })
      .from(allegationReports)
      .innerJoin(allegations, eq(allegations.id, allegationReports.allegationId))
      .where(eq(allegationReports.sourceId, id));
    if (!its) throw notFound();
    if (its.caseId) await lockOpenCase(tx, its.caseId);
    else await lockAllegation(tx, its.id);
    return id;
  },
  // Its name is looked at among all, in the order of locks in which a system is recorded.
  system: async (tx, id) => {
    await lockNames(tx);
    return lockRow(tx, systems, id);
  },
  system_fact: async (tx, id) => {
    const [its] = await tx
      .select({ caseId: systemFacts.caseId, systemId: systemFacts.systemId })
      .from(systemFacts)
      .where(eq(systemFacts.id, id));
    if (!its) throw notFound();
    if (its.caseId) await lockOpenCase(tx, its.caseId);
    return lockRow(tx, systems, its.systemId);
  },
  organisation: (tx, id) => lockRow(tx, organisations, id),
};

type OfExposure =
  | typeof exposureReports
  | typeof exposureSteps
  | typeof exposureData
  | typeof exposureScores
  | typeof exposureRetests
  | typeof exposureRetestResults;

/** What hangs on an exposure, by that. */
const lockItsExposure = async (tx: Tx, of: OfExposure, id: string): Promise<string> => {
  const [its] = await tx
    .select({ exposureId: of.exposureId })
    .from(of as typeof exposureSteps)
    .where(eq(of.id, id));
  if (!its) throw notFound();
  return (await lockExposure(tx, its.exposureId)).id;
};

/** Not for its key: what refers to the record, as another system of it, need not wait. */
const lockRow = async (
  tx: Tx,
  of: typeof amendable.system.of | typeof amendable.organisation.of,
  id: string,
): Promise<string> => {
  const [found] = await tx.select({ id: of.id }).from(of).where(eq(of.id, id)).for("no key update");
  if (!found) throw notFound();
  return found.id;
};
