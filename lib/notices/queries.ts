import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { notices } from "@/db/schema/desk";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import type { NoticeKind } from "./notify";

type After = { at: Date; id: string };

/** The actor's notices, newest first, at most `limit`, from behind `after`, of those not read or of all; the case is named when they see it or something of it was given them. */
export const listNotices = async (tx: Tx, limit: number, which: "unread" | "all", after?: After) => {
  const rows = await tx
    .select({
      id: notices.id,
      kind: sql<NoticeKind>`${notices.kind}`,
      caseId: notices.caseId,
      subjectId: notices.subjectId,
      /** Whom the notice is about, where that is a person. */
      about: people.name,
      facts: notices.facts,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
      seenReference: cases.reference,
      title: cases.title,
      guestReference: sql<string | null>`guest.reference`,
    })
    .from(notices)
    .leftJoin(cases, eq(cases.id, notices.caseId))
    .leftJoin(people, eq(people.id, notices.subjectId))
    .leftJoin(sql`runut.guest_cases() guest`, sql`guest.id = ${notices.caseId}`)
    .where(
      and(
        which === "unread" ? isNull(notices.readAt) : undefined,
        after &&
          sql`(${notices.createdAt}, ${notices.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
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

/** How many notices the actor has not read, exact up to a thousand and 1,001 beyond. */
export const countUnread = async (tx: Tx): Promise<number> => {
  const [row] = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from (select from notices where read_at is null limit ${counted}) unread`,
  );
  return row?.n ?? 0;
};
