import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { hexOf, id, moment } from "./columns";

/** A list of requirements to assess against, in one edition; a new edition stands beside the old. Append-only. */
export const checklists = pgTable(
  "checklists",
  {
    id: id(),
    name: text().notNull(),
    edition: text().notNull(),
    /** SHA-256 of what its file says, whatever the file is called. */
    digest: text().notNull(),
    importedAt: moment().notNull(),
  },
  (t) => [
    check("checklists_named", sql`btrim(${t.name}) <> '' and btrim(${t.edition}) <> ''`),
    hexOf("checklists_digest", t.digest, 64),
    unique("checklists_edition").on(t.name, t.edition),
  ],
);

/** One requirement of a checklist, in the order of its file. Append-only. */
export const checklistRequirements = pgTable(
  "checklist_requirements",
  {
    id: id(),
    checklistId: uuid()
      .notNull()
      .references(() => checklists.id),
    /** 1 for the first. */
    position: integer().notNull(),
    /** As the checklist names it: "V1.2.3". */
    code: text().notNull(),
    chapter: text().notNull(),
    section: text().notNull(),
    level: integer().notNull(),
    /** What chapter and section are called and what is required, by language; in one language at least. */
    words: jsonb().$type<RequirementWords>().notNull(),
  },
  (t) => [
    check("checklist_requirements_level", sql`${t.level} between 1 and 3`),
    check("checklist_requirements_worded", sql`${t.words} ?| array['id', 'en']`),
    unique("checklist_requirements_code").on(t.checklistId, t.code),
    unique("checklist_requirements_position").on(t.checklistId, t.position),
    unique("checklist_requirements_of").on(t.checklistId, t.id),
  ],
);

type Words = { chapter: string; section: string; text: string };
export type RequirementWords = { id?: Words | undefined; en?: Words | undefined };
