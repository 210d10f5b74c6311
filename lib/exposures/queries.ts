import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { exposureReports } from "@/db/schema/exposure-data";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { caseSystems, exposureSteps, exposures, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { kevAmong } from "@/lib/kev/queries";
import { listData } from "./data";
import { exposureFacts, seenParty } from "./facts";
import { listReports } from "./reports";
import { listRetests } from "./retests";
import { listScores } from "./scores";

/** A page of the exposures of a case that the actor may see, with every assessor's score, every step, report, re-test and count of data, and what the catalogue of exploited vulnerabilities says of it, by number. */
export const exposuresOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
) => {
  const its = and(eq(exposures.caseId, caseId), gt(exposures.number, after));
  const ids = tx
    .select({ id: exposures.id })
    .from(exposures)
    .where(its)
    .orderBy(asc(exposures.number))
    .limit(limit);
  const [rows, scores, steps, retests, data, reports, kev] = await Promise.all([
    listExposures(tx, its, limit + 1),
    listScores(tx, sql`any(array(${ids}))`),
    listSteps(tx, sql`any(array(${ids}))`),
    listRetests(tx, sql`any(array(${ids}))`),
    listData(tx, sql`any(array(${ids}))`),
    listReports(tx, sql`any(array(${ids}))`),
    kevAmong(tx, sql`select unnest(e.cve) from exposures e where e.id = any(array(${ids}))`),
  ]);
  const { rows: shown, next } = pageOf(rows, limit, ({ number }) => number);
  const whole = shown.map((row) => ({
    ...row,
    scores: scores.filter((score) => score.exposureId === row.id),
    steps: steps.filter((step) => step.exposureId === row.id),
    retests: retests.filter((retest) => retest.exposureId === row.id),
    data: data.filter((counted) => counted.exposureId === row.id),
    reports: reports.filter((report) => report.exposureId === row.id),
    kev: kev.filter(({ cve }) => row.cve.includes(cve)),
  }));
  return { rows: whole, next };
};

const listExposures = (tx: Tx, its: SQL | undefined, limit: number) =>
  tx
    .select({
      id: exposures.id,
      number: exposures.number,
      system: systems.name,
      ...exposureFacts,
      recordedAt: exposures.recordedAt,
      version: exposures.version,
    })
    .from(exposures)
    .leftJoin(systems, eq(systems.id, exposures.systemId))
    .leftJoin(organisations, eq(organisations.id, exposures.firstSeenById))
    .leftJoin(seenParty, eq(seenParty.id, exposures.firstSeenPartyId))
    .where(its)
    .orderBy(asc(exposures.number))
    .limit(limit);

const listSteps = (tx: Tx, ids: SQL) =>
  tx
    .select({
      id: exposureSteps.id,
      exposureId: exposureSteps.exposureId,
      state: exposureSteps.state,
      reason: exposureSteps.reason,
      occurredAt: exposureSteps.occurredAt,
      exactness: exposureSteps.exactness,
      party: organisations.short,
      by: people.name,
      at: exposureSteps.recordedAt,
    })
    .from(exposureSteps)
    .leftJoin(people, eq(people.id, exposureSteps.recordedBy))
    .leftJoin(organisations, eq(organisations.id, exposureSteps.partyId))
    .where(sql`${exposureSteps.exposureId} = ${ids}`)
    .orderBy(asc(exposureSteps.recordedAt), asc(exposureSteps.id));

/** What a date that is told of an exposure is of: its first sight, a report or its closing; null where the actor does not see it. */
export const eventOfReport = async (tx: Tx, id: string) => {
  const [found] = await tx
    .select({ event: exposureReports.event })
    .from(exposureReports)
    .where(eq(exposureReports.id, id));
  return found?.event ?? null;
};

/** The systems of the case that an exposure is of, by name: those that it can be of. */
export const systemsBeside = (tx: Tx, exposureId: string) =>
  tx
    .select({ id: systems.id, name: systems.name })
    .from(caseSystems)
    .innerJoin(systems, eq(systems.id, caseSystems.systemId))
    .where(sql`${caseSystems.caseId} = (select e.case_id from exposures e where e.id = ${exposureId})`)
    .orderBy(asc(systems.name), asc(systems.id))
    .limit(200);
