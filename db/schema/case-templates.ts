import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { organisations } from "./organisations";
import { caseTemplateKinds, deskLanguages, templateParts } from "./vocabulary";

/** What a case about a kind of allegation usually begins with, as an organisation's people saved it: claims with places to fill, tasks, deadlines and an assessment. The newest revision holds, the others stay; where none was saved, the one that comes with Runut holds. Append-only. */
export const caseTemplates = pgTable(
  "case_templates",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    kind: text({ enum: caseTemplateKinds }).notNull(),
    language: text({ enum: deskLanguages }).notNull(),
    /** 1 for the first that was saved. */
    revision: integer().notNull(),
    body: jsonb().notNull(),
    /** What was changed. */
    reason: text().notNull().default(""),
    savedBy: personId(),
    savedAt: moment().notNull(),
  },
  (t) => [
    oneOf("case_templates_kind", t.kind, caseTemplateKinds),
    oneOf("case_templates_language", t.language, deskLanguages),
    check("case_templates_revision", sql`${t.revision} > 0`),
    uniqueIndex("case_templates_of").on(t.organisationId, t.kind, t.language, t.revision),
  ],
);

/** What a case took from which revision of a template, and the record that it became; once each. Append-only. */
export const caseTemplateItems = pgTable(
  "case_template_items",
  {
    id: id(),
    caseId: caseId(),
    kind: text({ enum: caseTemplateKinds }).notNull(),
    language: text({ enum: deskLanguages }).notNull(),
    /** 0 for the one that comes with Runut. */
    revision: integer().notNull(),
    part: text({ enum: templateParts }).notNull(),
    /** As it stands in the template, its places not filled, and of an assessment the name of its checklist: by this it is known when the template is applied again. */
    words: text().notNull(),
    recordId: uuid().notNull(),
    takenBy: personId(),
    takenAt: moment().notNull(),
  },
  (t) => [
    oneOf("case_template_items_kind", t.kind, caseTemplateKinds),
    oneOf("case_template_items_language", t.language, deskLanguages),
    oneOf("case_template_items_part", t.part, templateParts),
    unique("case_template_items_once").on(t.caseId, t.part, t.words),
    index("case_template_items_record").on(t.recordId),
  ],
);
