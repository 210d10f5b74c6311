import { customType, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** What each row of a record was, each time it was written: the salted SHA-256 of its canonical form, numbered from 1 a row, under the event that was recorded with it. Append-only. */
export const recordDigests = pgTable(
  "record_digests",
  {
    tableName: text().notNull(),
    /** The row's primary key; the parts of a longer one with "/" between them. */
    rowKey: text().notNull(),
    number: integer().notNull(),
    eventId: uuid().notNull(),
    /** The version of the list of columns in the canonical form; null when the row was deleted. */
    columns: integer(),
    salt: uuid().notNull(),
    digest: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tableName, t.rowKey, t.number] }),
    index("record_digests_event").on(t.eventId),
  ],
);

/** The salt under which a personal value enters its row's canonical form, destroyed with the value; and the digest that entered. A value that was not there has a row without either, so that one that is gone leaves a mark. */
export const recordSalts = pgTable(
  "record_salts",
  {
    tableName: text().notNull(),
    rowKey: text().notNull(),
    columnName: text().notNull(),
    salt: uuid(),
    digest: text(),
  },
  (t) => [primaryKey({ columns: [t.tableName, t.rowKey, t.columnName] })],
);
