import { asc, eq } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { exposureScores, exposureSteps, exposures, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** The exposures of a case that the actor may see, with every assessor's score and every step, by number. */
export const exposuresOfCase = async (tx: Tx, caseId: string) => {
  const [rows, scores, steps] = await Promise.all([
    listExposures(tx, caseId),
    listScores(tx, caseId),
    listSteps(tx, caseId),
  ]);
  return rows.map((row) => ({
    ...row,
    scores: scores.filter((score) => score.exposureId === row.id),
    steps: steps.filter((step) => step.exposureId === row.id),
  }));
};

const listExposures = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: exposures.id,
      number: exposures.number,
      system: systems.name,
      service: exposures.service,
      port: exposures.port,
      cwe: exposures.cwe,
      owasp: exposures.owasp,
      categories: exposures.categories,
      people: exposures.people,
      records: exposures.records,
      firstSeenOn: exposures.firstSeenOn,
      firstSeenBy: organisations.short,
      state: exposures.state,
      label: exposures.label,
      recordedAt: exposures.recordedAt,
      version: exposures.version,
    })
    .from(exposures)
    .leftJoin(systems, eq(systems.id, exposures.systemId))
    .leftJoin(organisations, eq(organisations.id, exposures.firstSeenById))
    .where(eq(exposures.caseId, caseId))
    .orderBy(asc(exposures.number));

const listScores = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: exposureScores.id,
      exposureId: exposureScores.exposureId,
      assessor: exposureScores.assessor,
      vector: exposureScores.vector,
      score: exposureScores.score,
    })
    .from(exposureScores)
    .where(eq(exposureScores.caseId, caseId))
    .orderBy(asc(exposureScores.recordedAt), asc(exposureScores.id));

const listSteps = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: exposureSteps.id,
      exposureId: exposureSteps.exposureId,
      state: exposureSteps.state,
      reason: exposureSteps.reason,
      by: people.name,
      at: exposureSteps.recordedAt,
    })
    .from(exposureSteps)
    .leftJoin(people, eq(people.id, exposureSteps.recordedBy))
    .where(eq(exposureSteps.caseId, caseId))
    .orderBy(asc(exposureSteps.recordedAt), asc(exposureSteps.id));
