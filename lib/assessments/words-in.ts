import type { RequirementWords } from "@/db/schema/checklists";

const nothing = { chapter: "", section: "", text: "" };

/** What a requirement says, in the reader's language where the checklist has it, else in the one that it has. */
export const wordsIn = (words: RequirementWords, language: string) =>
  (language === "en" ? (words.en ?? words.id) : (words.id ?? words.en)) ?? nothing;
