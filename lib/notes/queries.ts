import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { people } from "@/db/schema/people";
import { notes } from "@/db/schema/tasks";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";

/** The most texts of one note that its history shows. */
const mostTexts = 100;

const notesWhere = (tx: Tx, these: SQL | undefined) =>
  tx
    .select({
      id: notes.id,
      follows: notes.follows,
      text: notes.text,
      writtenById: notes.writtenBy,
      writtenBy: people.name,
      writtenAt: notes.writtenAt,
    })
    .from(notes)
    .innerJoin(people, eq(people.id, notes.writtenBy))
    .where(these);

/** A page of the notes of a case, each in its last text, the newest first. */
export const notesOfCase = async (tx: Tx, caseId: string, { after, limit }: Slice<Cursor> = pageFrom()) => {
  const found = await notesWhere(
    tx,
    and(
      eq(notes.caseId, caseId),
      sql`not (select exists (select from notes later where later.follows = ${notes.id}))`,
      after &&
        sql`(${notes.writtenAt}, ${notes.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
    ),
  )
    .orderBy(desc(notes.writtenAt), desc(notes.id))
    .limit(limit + 1);
  return pageOf(found, limit, ({ writtenAt, id }) => writeCursor(writtenAt, id));
};

/** The texts of the note that one of them belongs to, the last first. Refuses what is no note of this case. */
export const textsOfNote = async (tx: Tx, caseId: string, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const rows = await notesWhere(
    tx,
    sql`${notes.caseId} = ${caseId} and ${notes.id} = any(array(
      with recursive before(id, follows) as (
          select id, follows from notes where id = ${id} and case_id = ${caseId}
          union all select n.id, n.follows from before b join notes n on n.id = b.follows),
        later(id) as (
          select id from notes where id = ${id} and case_id = ${caseId}
          union all select n.id from later l join notes n on n.follows = l.id)
      select id from before union select id from later limit ${mostTexts}))`,
  ).orderBy(desc(notes.writtenAt), desc(notes.id));
  if (rows.length === 0) throw notFound();
  return rows;
};
