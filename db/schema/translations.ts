import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { hexOf, moment, sameCase } from "./columns";
import { translations } from "./statements";

/** That somebody who did not write a translation has read it beside what it translates and finds it right. Append-only. */
export const translationReviews = pgTable(
  "translation_reviews",
  {
    translationId: uuid().primaryKey(),
    caseId: caseId(),
    digest: text().notNull(),
    reviewedBy: personId(),
    reviewedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.translationId], [translations.caseId, translations.id]),
    hexOf("translation_reviews_digest", t.digest, 64),
  ],
);
