import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { organisations } from "./organisations";
import { deskLanguages, statementKinds } from "./vocabulary";

/** A text that statements of a kind begin with, as an organisation's people saved it; the newest holds, the others stay. Where none was saved, the one that comes with Runut holds. Append-only. */
export const statementTemplates = pgTable(
  "statement_templates",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    kind: text({ enum: statementKinds }).notNull(),
    language: text({ enum: deskLanguages }).notNull(),
    /** 1 for the first that was saved. */
    revision: integer().notNull(),
    title: text().notNull(),
    sentences: jsonb().notNull(),
    /** What was changed. */
    reason: text().notNull().default(""),
    savedBy: personId(),
    savedAt: moment().notNull(),
  },
  (t) => [
    oneOf("statement_templates_kind", t.kind, statementKinds),
    oneOf("statement_templates_language", t.language, deskLanguages),
    check("statement_templates_revision", sql`${t.revision} > 0`),
    uniqueIndex("statement_templates_of").on(t.organisationId, t.kind, t.language, t.revision),
  ],
);
