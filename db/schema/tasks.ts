import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { day, id, moment, ofOneCase, oneOf, sameCase, version } from "./columns";
import { taskEndings } from "./vocabulary";

/** Work to do in a case: who does it and by which day. */
export const tasks = pgTable(
  "tasks",
  {
    id: id(),
    caseId: caseId(),
    what: text().notNull(),
    about: text().notNull().default(""),
    assigneeId: personId(),
    dueOn: day(),
    ending: text({ enum: taskEndings }),
    endedAt: moment(),
    endedBy: uuid(),
    endNote: text(),
    setBy: personId(),
    setAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    oneOf("tasks_ending", t.ending, taskEndings),
    index("tasks_open")
      .on(t.caseId, t.setAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`ending is null`),
    index("tasks_ended")
      .on(t.caseId, t.setAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`ending is not null`),
    index("tasks_assignee").on(t.assigneeId, t.dueOn, t.id).where(sql`ending is null`),
  ],
);

/** What somebody wrote down for those who work on the case; a later text of a note follows it and takes its place. Append-only. */
export const notes = pgTable(
  "notes",
  {
    id: id(),
    caseId: caseId(),
    follows: uuid(),
    text: text().notNull(),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.follows], [t.caseId, t.id]),
    uniqueIndex("notes_follow_once").on(t.follows),
    index("notes_case").on(t.caseId, t.writtenAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
);
