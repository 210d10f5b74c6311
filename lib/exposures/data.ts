import { randomUUID } from "node:crypto";
import { asc, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { exposureData } from "@/db/schema/exposure-data";
import type { Tx } from "@/lib/kernel/as";
import { line } from "@/lib/kernel/text";
import { type Amount, amount } from "@/lib/systems/amount";

/** A category of data with how many people and records of it were exposed; what is left out is not known. */
export const dataFields = {
  category: line(120),
  people: amount().optional(),
  records: amount().optional(),
};
const dataOf = z.object(dataFields);
export type DataCounted = z.output<typeof dataOf>;

type Into = { exposure: { id: string; caseId: string }; by: string; at: Date };

/** Keeps counts of categories of data; those of before stay. */
export const insertData = async (
  tx: Tx,
  counted: readonly DataCounted[],
  { exposure, by, at }: Into,
): Promise<void> => {
  if (counted.length === 0) return;
  await tx.insert(exposureData).values(
    counted.map(({ category, people, records }) => ({
      id: randomUUID(),
      caseId: exposure.caseId,
      exposureId: exposure.id,
      category,
      peopleFrom: people?.from ?? null,
      peopleTo: people?.to ?? null,
      recordsFrom: records?.from ?? null,
      recordsTo: records?.to ?? null,
      recordedBy: by,
      recordedAt: at,
    })),
  );
};

/** Every count of data of these exposures, in the order in which they were recorded. */
export const listData = (tx: Tx, ids: SQL) =>
  tx
    .select()
    .from(exposureData)
    .where(sql`${exposureData.exposureId} = ${ids}`)
    .orderBy(asc(exposureData.recordedAt), asc(exposureData.id));

type Counted = Pick<
  typeof exposureData.$inferSelect,
  "category" | "peopleFrom" | "peopleTo" | "recordsFrom" | "recordsTo"
>;
export type DataExposed = { category: string; people: Amount | null; records: Amount | null };

const amountOf = (from: number | null, to: number | null): Amount | null =>
  from === null || to === null ? null : { from, to };

/** The categories of an exposure, those that are only named too, each with its last count; null where none is known. */
export const dataExposed = (categories: readonly string[], counts: readonly Counted[]): DataExposed[] => {
  const last = new Map(counts.map((each) => [each.category, each]));
  return [...new Set([...categories, ...last.keys()])].map((category) => {
    const {
      peopleFrom = null,
      peopleTo = null,
      recordsFrom = null,
      recordsTo = null,
    } = last.get(category) ?? {};
    return { category, people: amountOf(peopleFrom, peopleTo), records: amountOf(recordsFrom, recordsTo) };
  });
};
