import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, sameCase } from "./columns";
import { findings } from "./verification";

/** That a second person of the organisation that made a finding went through it and comes to the same. At most one a finding; who comes to something else makes a finding of their own. Append-only. */
export const findingConfirmations = pgTable(
  "finding_confirmations",
  {
    id: id(),
    caseId: caseId(),
    findingId: uuid().notNull(),
    /** What was gone through. */
    words: text().notNull(),
    confirmedBy: personId(),
    confirmedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.findingId], [findings.caseId, findings.id]),
    uniqueIndex("finding_confirmations_finding").on(t.findingId),
  ],
);
