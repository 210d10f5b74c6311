import { sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { hexOf, id, moment } from "./columns";
import { people } from "./people";

/** The address under which a person's calendar program reads when statements are due; of its secret part the hash alone is kept. At most one holds for a person. */
export const calendarTokens = pgTable(
  "calendar_tokens",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** Null once it was erased. */
    tokenHash: text().unique(),
    madeAt: moment().notNull(),
    endedAt: moment(),
  },
  (t) => [
    hexOf("calendar_tokens_hash", t.tokenHash, 64),
    uniqueIndex("calendar_tokens_one").on(t.personId).where(sql`ended_at is null`),
  ],
);
