import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { personId } from "./cases";
import { day, hexOf, id, moment } from "./columns";

/** One version of CISA's catalogue of known exploited vulnerabilities, as the file said that was loaded. The newest loaded holds, the others stay. Append-only. */
export const kevCatalogues = pgTable(
  "kev_catalogues",
  {
    id: id(),
    title: text().notNull(),
    version: text().notNull(),
    releasedAt: moment().notNull(),
    count: integer().notNull(),
    /** Of the bytes of the file. */
    sha256: text().notNull(),
    loadedBy: personId(),
    loadedAt: moment().notNull(),
  },
  (t) => [
    hexOf("kev_catalogues_sha256", t.sha256, 64),
    index("kev_catalogues_newest").on(t.loadedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
);

/** A vulnerability in a version of the catalogue, in the words of the file. Append-only. */
export const kevEntries = pgTable(
  "kev_entries",
  {
    catalogueId: uuid()
      .notNull()
      .references(() => kevCatalogues.id),
    cve: text().notNull(),
    vendor: text().notNull(),
    product: text().notNull(),
    name: text().notNull(),
    /** Since which day the catalogue has it. */
    addedOn: day().notNull(),
    description: text().notNull(),
    requiredAction: text().notNull(),
    dueOn: day().notNull(),
    ransomware: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.catalogueId, t.cve] }),
    check("kev_entries_cve", sql`${t.cve} ~ '^CVE-[0-9]{4}-[0-9]{4,19}$'`),
  ],
);
