import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { observables } from "@/db/schema/observables";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { type KevListed, kevAmong } from "@/lib/kev/queries";
import { type SeenBefore, seenBefore } from "./seen-before";

const shown = {
  id: observables.id,
  kind: observables.kind,
  value: observables.value,
  asReceived: observables.asReceived,
  role: observables.role,
  note: observables.note,
  firstSeenOn: observables.firstSeenOn,
  lastSeenOn: observables.lastSeenOn,
  label: observables.label,
  recordedBy: people.name,
  recordedAt: observables.recordedAt,
  dropReason: observables.dropReason,
};

/** A page of the observables of a case, those that count or those that were put aside, the newest first, each with the other cases in which the actor sees it. */
export const observablesOfCase = async (
  tx: Tx,
  caseId: string,
  which: "kept" | "dropped" = "kept",
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const found = await observablesWhere(
    tx,
    and(
      eq(observables.caseId, caseId),
      which === "kept" ? isNull(observables.droppedAt) : isNotNull(observables.droppedAt),
      after &&
        sql`(${observables.recordedAt}, ${observables.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
    ),
  )
    .orderBy(desc(observables.recordedAt), desc(observables.id))
    .limit(limit + 1);
  const { rows, next } = pageOf(found, limit, ({ recordedAt, id }) => writeCursor(recordedAt, id));
  return { rows: which === "kept" ? await withElsewhere(tx, caseId, rows) : rows.map(nowhere), next };
};
export type ObservableRow = Awaited<ReturnType<typeof observablesOfCase>>["rows"][number];

/** One observable of a case, with the other cases in which the actor sees it. Refuses another one. */
export const findObservable = async (tx: Tx, caseId: string, id: string): Promise<ObservableRow> => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const rows = await observablesWhere(tx, and(eq(observables.id, id), eq(observables.caseId, caseId)));
  const [found] = await withElsewhere(tx, caseId, rows);
  if (!found) throw notFound();
  return found;
};

const observablesWhere = (tx: Tx, these: SQL | undefined) =>
  tx.select(shown).from(observables).leftJoin(people, eq(people.id, observables.recordedBy)).where(these);
type Row = Awaited<ReturnType<typeof observablesWhere>>[number];

const nowhere = (row: Row) => ({
  ...row,
  elsewhere: [] as readonly SeenBefore[],
  kev: undefined as KevListed | undefined,
});

const withElsewhere = async (tx: Tx, caseId: string, rows: readonly Row[]) => {
  const cves = rows.flatMap(({ kind, value }) => (kind === "cve" ? value : []));
  const [elsewhere, kev] = await Promise.all([
    seenBefore(tx, rows, caseId),
    kevAmong(tx, sql`select unnest(${`{${cves.join(",")}}`}::text[])`),
  ]);
  return rows.map((row) => ({
    ...row,
    kev: kev.find(({ cve }) => row.kind === "cve" && cve === row.value),
    elsewhere: elsewhere.filter(({ kind, value }) => kind === row.kind && value === row.value),
  }));
};
