import { and, count, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { notices } from "@/db/schema/desk";
import type { Tx } from "@/lib/kernel/as";
import type { NoticeKind } from "./notify";

type After = { at: Date; id: string };

/** The actor's notices, newest first, at most `limit`, from behind `after`; the case is named when they see it or something of it was given them. */
export const listNotices = async (tx: Tx, limit: number, after?: After) => {
  const rows = await tx
    .select({
      id: notices.id,
      kind: sql<NoticeKind>`${notices.kind}`,
      subjectId: notices.subjectId,
      facts: notices.facts,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
      seenReference: cases.reference,
      guestReference: sql<
        string | null
      >`(select g.reference from runut.guest_cases() g where g.id = ${notices.caseId})`,
    })
    .from(notices)
    .leftJoin(cases, eq(cases.id, notices.caseId))
    .where(
      after &&
        or(lt(notices.createdAt, after.at), and(eq(notices.createdAt, after.at), lt(notices.id, after.id))),
    )
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(limit);
  return rows.map(({ seenReference, guestReference, ...notice }) => ({
    ...notice,
    reference: seenReference ?? guestReference,
    /** Whether the case itself opens for them. */
    sees: seenReference !== null,
  }));
};

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number];

export const countUnread = async (tx: Tx): Promise<number> => {
  const [row] = await tx.select({ n: count() }).from(notices).where(isNull(notices.readAt));
  return row?.n ?? 0;
};
