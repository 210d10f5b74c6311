import { index, pgTable, text } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, ofOneCase } from "./columns";

/** That the matter of a case has become public without its parties: who says so, where and when it was seen. It ends every embargo of the case. Append-only. */
export const disclosures = pgTable(
  "disclosures",
  {
    id: id(),
    caseId: caseId(),
    /** Who says it in public, as somebody who read or heard it names them. */
    source: text().notNull(),
    /** The address, page or channel where it was seen. */
    seenIn: text().notNull(),
    seenAt: moment().notNull(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [ofOneCase(t.caseId, t.id), index("disclosures_case").on(t.caseId, t.recordedAt)],
);
