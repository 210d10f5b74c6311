import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { sources } from "./allegations";
import { cases, personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { amendedKinds } from "./vocabulary";

/** Each correction of a record's words: the field before and after, and why. Append-only, but that a text can be erased for good. */
export const amendments = pgTable(
  "amendments",
  {
    id: id(),
    /** The case of the record, where it has one and no other case shows the record. */
    caseId: uuid().references(() => cases.id),
    kind: text({ enum: amendedKinds }).notNull(),
    recordId: uuid().notNull(),
    field: text().notNull(),
    /** Null once erased, and of the identity of a source, which is in `identity_amendments`. */
    before: text(),
    after: text(),
    reason: text().notNull(),
    /** What becomes of the published statements and the referrals that rest on the words before. */
    resting: text().notNull().default(""),
    amendedBy: personId(),
    amendedAt: moment().notNull(),
  },
  (t) => [
    oneOf("amendments_kind", t.kind, amendedKinds),
    index("amendments_record").on(t.recordId, t.amendedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("amendments_case").on(t.caseId, t.kind, t.amendedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
);

/** Who a source was taken for before and after an amendment of its identity, sealed as in `source_identities`; no role reads it. */
export const identityAmendments = pgTable("identity_amendments", {
  amendmentId: uuid()
    .primaryKey()
    .references(() => amendments.id),
  sourceId: uuid()
    .notNull()
    .references(() => sources.id),
  sealedBefore: text(),
  sealedAfter: text(),
});
