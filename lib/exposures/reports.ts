import { randomUUID } from "node:crypto";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { exposureReports } from "@/db/schema/exposure-data";
import { organisations } from "@/db/schema/organisations";
import type { Tx } from "@/lib/kernel/as";
import { type Dated, dated } from "@/lib/kernel/dated";

/** When a weakness was reported, to whom and by whose word. */
export const reportFields = {
  reportedAt: dated(),
  reportedToId: z.uuid().optional(),
  partyId: z.uuid().optional(),
};
type Report = { reportedAt: Dated; reportedToId?: string | undefined; partyId?: string | undefined };
type Into = { exposure: { id: string; caseId: string }; by: string; at: Date };

/** Keeps when an exposure was reported. */
export const insertReport = async (
  tx: Tx,
  { reportedAt, reportedToId, partyId }: Report,
  { exposure, by, at }: Into,
): Promise<void> => {
  await tx.insert(exposureReports).values({
    id: randomUUID(),
    caseId: exposure.caseId,
    exposureId: exposure.id,
    reportedAt: reportedAt.at,
    exactness: reportedAt.exactness,
    reportedToId: reportedToId ?? null,
    partyId: partyId ?? null,
    recordedBy: by,
    recordedAt: at,
  });
};

/** When these exposures were reported, to whom and by whose word, in the order of the world. */
export const listReports = (tx: Tx, ids: SQL) => {
  const told = alias(organisations, "told");
  return tx
    .select({
      id: exposureReports.id,
      exposureId: exposureReports.exposureId,
      reportedAt: exposureReports.reportedAt,
      exactness: exposureReports.exactness,
      reportedTo: told.short,
      party: organisations.short,
    })
    .from(exposureReports)
    .leftJoin(organisations, eq(organisations.id, exposureReports.partyId))
    .leftJoin(told, eq(told.id, exposureReports.reportedToId))
    .where(sql`${exposureReports.exposureId} = ${ids}`)
    .orderBy(asc(exposureReports.reportedAt), asc(exposureReports.id));
};
