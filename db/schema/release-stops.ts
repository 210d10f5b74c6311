import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { moment, sameCase } from "./columns";
import { publications } from "./statements";

/** That a publication whose moment had not come will not be read by the public, and why. Append-only. */
export const releaseStops = pgTable(
  "release_stops",
  {
    publicationId: uuid().primaryKey(),
    caseId: caseId(),
    reason: text().notNull(),
    stoppedBy: personId(),
    stoppedAt: moment().notNull(),
  },
  (t) => [sameCase([t.caseId, t.publicationId], [publications.caseId, publications.id])],
);
