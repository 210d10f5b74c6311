import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import { tasks } from "@/db/schema/tasks";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";

const assignee = alias(people, "assignee");
const ender = alias(people, "ender");

const tasksWhere = (tx: Tx, these: SQL | undefined) =>
  tx
    .select({
      id: tasks.id,
      what: tasks.what,
      about: tasks.about,
      assigneeId: tasks.assigneeId,
      assignee: assignee.name,
      dueOn: tasks.dueOn,
      ending: tasks.ending,
      endedAt: tasks.endedAt,
      endedBy: ender.name,
      endNote: tasks.endNote,
      setAt: tasks.setAt,
      version: tasks.version,
    })
    .from(tasks)
    .innerJoin(assignee, eq(assignee.id, tasks.assigneeId))
    .leftJoin(ender, eq(ender.id, tasks.endedBy))
    .where(these);

/** A page of the tasks of a case, those that are open or those that ended, the newest first. */
export const tasksOfCase = async (
  tx: Tx,
  caseId: string,
  which: "open" | "ended" = "open",
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const found = await tasksWhere(
    tx,
    and(
      eq(tasks.caseId, caseId),
      which === "open" ? isNull(tasks.ending) : isNotNull(tasks.ending),
      after &&
        sql`(${tasks.setAt}, ${tasks.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
    ),
  )
    .orderBy(desc(tasks.setAt), desc(tasks.id))
    .limit(limit + 1);
  return pageOf(found, limit, ({ setAt, id }) => writeCursor(setAt, id));
};

/** One task of a case. Refuses another one. */
export const findTask = async (tx: Tx, caseId: string, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [found] = await tasksWhere(tx, and(eq(tasks.id, id), eq(tasks.caseId, caseId)));
  if (!found) throw notFound();
  return found;
};
export type TaskRow = Awaited<ReturnType<typeof findTask>>;

/** The open tasks of this person in the cases that they see, by due day, those without one last. */
export const tasksOf = (tx: Tx, personId: string, limit: number) =>
  tx
    .select({
      id: tasks.id,
      what: tasks.what,
      dueOn: tasks.dueOn,
      setAt: tasks.setAt,
      reference: cases.reference,
      title: cases.title,
    })
    .from(tasks)
    .innerJoin(cases, eq(cases.id, tasks.caseId))
    .where(and(eq(tasks.assigneeId, personId), isNull(tasks.ending), ne(cases.status, "closed")))
    .orderBy(tasks.dueOn, tasks.id)
    .limit(limit);
