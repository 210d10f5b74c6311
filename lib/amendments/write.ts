import { randomUUID } from "node:crypto";
import { and, eq, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import { type AmendedKind, amendable, listsOf } from "@/db/rights/amendable";
import { amendments, identityAmendments } from "@/db/schema/amendments";
import type { assessmentSystems } from "@/db/schema/assessments";
import type { cases } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";
import { seal } from "@/lib/kernel/seal";

/** A field with its new value, and that as an amendment keeps it. */
export type Change = { field: string; value: unknown; text: string };
type By = Pick<typeof amendments.$inferInsert, "caseId" | "reason" | "resting" | "amendedBy" | "amendedAt">;

/** Each amendment before the change that it says: the database takes the words before from the record itself. */
export const write = async (
  tx: Tx,
  kind: AmendedKind,
  recordId: string,
  changed: readonly Change[],
  by: By,
): Promise<void> => {
  await tx
    .insert(amendments)
    .values(changed.map(({ field, text }) => ({ kind, recordId, field, after: text, ...by })));
  // All of these tables have an id, and the columns that the fields are named after.
  const of = amendable[kind].of as typeof cases;
  const lists = listsOf(kind);
  const values = Object.fromEntries(
    changed.filter(({ field }) => !(field in lists)).map(({ field, value }) => [field, value]),
  );
  const counted = "version" in amendable[kind].of ? { version: sql`version + 1` } : {};
  await tx
    .update(of)
    .set({ ...values, ...counted })
    .where(eq(of.id, recordId));
  for (const { field, value } of changed)
    if (lists[field]) await writeList(tx, lists[field], recordId, value as string[], by);
};

/** Makes these, and no others, stand in a list of a record; who is taken off stays in it as one that was. */
const writeList = async (
  tx: Tx,
  { of, its, member }: ReturnType<typeof listsOf>[string],
  recordId: string,
  members: readonly string[],
  { caseId, amendedAt }: By,
): Promise<void> => {
  // Every such table names the record and the member by columns of these names.
  const table = of as typeof assessmentSystems;
  const name = member as "systemId";
  const standing = and(eq(table[its], recordId), isNull(table.removedAt));
  await tx
    .update(table)
    .set({ removedAt: amendedAt })
    .where(and(standing, notInArray(table[name], [...members])));
  await tx
    .insert(table)
    .values(
      members.map(
        (id) =>
          ({
            caseId: caseId ?? "",
            assessmentId: recordId,
            [name]: id,
            removedAt: null,
          }) as typeof table.$inferInsert,
      ),
    )
    .onConflictDoUpdate({
      target: [table[its], table[name]],
      set: { removedAt: null },
      setWhere: isNotNull(table.removedAt),
    });
};

/** Seals anew who a source is; the database keeps beside the amendment what was sealed before. */
export const reseal = async (tx: Tx, sourceId: string, identity: string, by: By): Promise<void> => {
  const id = randomUUID();
  await tx.insert(amendments).values({ id, kind: "source", recordId: sourceId, field: "identity", ...by });
  await tx
    .insert(identityAmendments)
    .values({ amendmentId: id, sourceId, sealedAfter: seal("source", identity) });
};
