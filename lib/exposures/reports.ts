import { randomUUID } from "node:crypto";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { exposureReports } from "@/db/schema/exposure-data";
import { organisations } from "@/db/schema/organisations";
import { exposureEvents } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { type Dated, dated } from "@/lib/kernel/dated";
import type { FieldKey } from "@/lib/kernel/refusal";

/** When a weakness was reported, to whom and by whose word; or when another party says that it was first seen or closed. */
export const reportFields = {
  event: z.enum(exposureEvents).default("reported"),
  reportedAt: dated(),
  reportedToId: z.uuid().optional(),
  partyId: z.uuid().optional(),
};
type Event = (typeof exposureEvents)[number];
type Parties = { reportedToId?: string | null | undefined; partyId?: string | null | undefined };
type Report = Parties & { event: Event; reportedAt: Dated };
type Into = { exposure: { id: string; caseId: string }; by: string; at: Date };

/** Why such a date of an exposure cannot have these parties, by field: a second date of an event is some party's, and only what is reported is reported to somebody. */
export const wrongParties = (event: Event, { reportedToId, partyId }: Parties): Record<string, FieldKey> => ({
  ...(event !== "reported" && !partyId ? { partyId: "required" } : {}),
  ...(event !== "reported" && reportedToId ? { reportedToId: "not_reported" } : {}),
});

/** Keeps when an exposure was reported, or was first seen or closed by a party's word. */
export const insertReport = async (
  tx: Tx,
  { event, reportedAt, reportedToId, partyId }: Report,
  { exposure, by, at }: Into,
): Promise<void> => {
  await tx.insert(exposureReports).values({
    id: randomUUID(),
    caseId: exposure.caseId,
    exposureId: exposure.id,
    event,
    reportedAt: reportedAt.at,
    exactness: reportedAt.exactness,
    reportedToId: reportedToId ?? null,
    partyId: partyId ?? null,
    recordedBy: by,
    recordedAt: at,
  });
};

/** When these exposures were reported, to whom and by whose word, and what other parties say of when they were first seen and closed, in the order of the world. */
export const listReports = (tx: Tx, ids: SQL) => {
  const told = alias(organisations, "told");
  return tx
    .select({
      id: exposureReports.id,
      exposureId: exposureReports.exposureId,
      event: exposureReports.event,
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
