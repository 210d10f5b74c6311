import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, moment, oneOf } from "./columns";
import { publications } from "./statements";
import { languages } from "./vocabulary";

/** Who asked to be told by e-mail what is published. The address and the token of its links are sealed under a key that is not in the database; a keyed digest finds the one, a digest the other. */
export const subscriptions = pgTable(
  "subscriptions",
  {
    id: id(),
    addressKey: text().notNull().unique(),
    tokenHash: text().notNull().unique(),
    sealed: text().notNull(),
    language: text({ enum: languages }).notNull(),
    askedAt: moment().notNull(),
    /** By how many mails it was asked. */
    asks: integer().notNull().default(1),
    /** When whoever reads the mail of that address said yes. */
    confirmedAt: moment(),
  },
  (t) => [
    oneOf("subscriptions_language", t.language, languages),
    index("subscriptions_unconfirmed").on(t.askedAt).where(sql`confirmed_at is null`),
    index("subscriptions_confirmed").on(t.confirmedAt).where(sql`confirmed_at is not null`),
  ],
);

/** A mail that is to be sent, decided once for each publication and subscription; one without a publication asks whether somebody subscribes. Its id is that of the message. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    subscriptionId: uuid()
      .notNull()
      .references(() => subscriptions.id, { onDelete: "cascade" }),
    publicationId: uuid().references(() => publications.id),
    decidedAt: moment().notNull(),
    /** From when it may be handed over; whoever takes it on puts this off, so that nobody else does. */
    dueAt: moment().notNull(),
    /** How often it was refused or put off by who was to take it. */
    tries: integer().notNull().default(0),
    sentAt: moment(),
    /** When it was given up. */
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex("mails_publication").on(t.publicationId, t.subscriptionId),
    uniqueIndex("mails_asking").on(t.subscriptionId).where(sql`publication_id is null`),
    index("mails_subscription").on(t.subscriptionId),
    index("mails_due").on(t.dueAt).where(sql`sent_at is null and ended_at is null`),
    index("mails_decided").on(t.decidedAt),
  ],
);

/** That a subscription was ended, by the digest of the token of its links; nothing of whose it was. A backup from before brings the subscription back, and what the home keeps of this takes it out again. */
export const endedSubscriptions = pgTable("ended_subscriptions", {
  tokenHash: text().primaryKey(),
  endedAt: moment().notNull(),
});
