import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { allegations, sourceAnswers } from "./allegations";
import { personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { evidenceBlobs } from "./evidence";
import { organisations } from "./organisations";
import { attachmentDirections, bytesShown } from "./vocabulary";

/** A file that came with an allegation, or that its source was sent with an answer. What came becomes an item of the case, under the same id, when the allegation goes into one. Append-only. */
export const allegationAttachments = pgTable(
  "allegation_attachments",
  {
    id: id(),
    allegationId: uuid()
      .notNull()
      .references(() => allegations.id),
    /** Within its allegation: the database gives it. */
    number: integer().notNull().default(sql`0`),
    direction: text({ enum: attachmentDirections }).notNull(),
    /** The answer that it went with; of what was sent alone. */
    answerId: uuid(),
    sha256: text()
      .notNull()
      .references(() => evidenceBlobs.sha256),
    size: bigint({ mode: "number" }).notNull(),
    fileName: text().notNull(),
    mediaType: text(),
    addedBy: personId(),
    /** The organisation of whoever took it in. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    addedAt: moment().notNull(),
  },
  (t) => [
    foreignKey({
      name: "allegation_attachments_answer_of_allegation",
      columns: [t.allegationId, t.answerId],
      foreignColumns: [sourceAnswers.allegationId, sourceAnswers.id],
    }),
    oneOf("allegation_attachments_direction", t.direction, attachmentDirections),
    check("allegation_attachments_answer", sql`(${t.direction} = 'sent') = (${t.answerId} is not null)`),
    uniqueIndex("allegation_attachments_number").on(t.allegationId, t.number),
    index("allegation_attachments_sha256").on(t.sha256),
  ],
);

/** Each copy of an attachment that was given out: to whom, when, for which purpose, and what hashing its bytes showed. Append-only. */
export const attachmentLooks = pgTable(
  "attachment_looks",
  {
    id: id(),
    attachmentId: uuid()
      .notNull()
      .references(() => allegationAttachments.id),
    purpose: text().notNull(),
    shown: text({ enum: bytesShown }).notNull(),
    lookedBy: personId(),
    lookedAt: moment().notNull(),
  },
  (t) => [
    oneOf("attachment_looks_shown", t.shown, bytesShown),
    index("attachment_looks_attachment").on(t.attachmentId),
  ],
);
