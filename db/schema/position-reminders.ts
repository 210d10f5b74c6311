import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { positionRequests, positions } from "./allegations";
import { caseId, personId } from "./cases";
import { day, id, moment, oneOf, sameCase } from "./columns";
import { evidenceItems } from "./evidence";
import { wordChannels } from "./vocabulary";

/** That a party which has not answered was reminded: on which day, by which channel, in which words. Append-only. */
export const positionReminders = pgTable(
  "position_reminders",
  {
    id: id(),
    caseId: caseId(),
    requestId: uuid().notNull(),
    remindedOn: day().notNull(),
    channel: text({ enum: wordChannels }).notNull(),
    words: text().notNull(),
    remindedBy: personId(),
    remindedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.requestId], [positionRequests.caseId, positionRequests.id]),
    oneOf("position_reminders_channel", t.channel, wordChannels),
    index("position_reminders_request").on(t.requestId),
    index("position_reminders_case").on(t.caseId),
  ],
);

/** The items of evidence that hold the word of a party. */
export const positionEvidence = pgTable(
  "position_evidence",
  {
    caseId: caseId(),
    positionId: uuid().notNull(),
    itemId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.positionId, t.itemId] }),
    sameCase([t.caseId, t.positionId], [positions.caseId, positions.id]),
    sameCase([t.caseId, t.itemId], [evidenceItems.caseId, evidenceItems.id]),
    index("position_evidence_item").on(t.itemId),
    index("position_evidence_case").on(t.caseId),
  ],
);
