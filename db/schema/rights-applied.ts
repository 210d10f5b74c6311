import { integer, pgSchema, text, timestamp } from "drizzle-orm/pg-core";

/** What serves every table and belongs to none: functions of policies, and the history of the rights. */
export const runut = pgSchema("runut");

/** Each text of rights that a database ever had, by its SHA-256; the newest row holds. The owner's alone. */
export const rightsApplied = runut.table("rights_applied", {
  number: integer().primaryKey().generatedAlwaysAsIdentity(),
  digest: text().notNull(),
  appliedAt: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
});
