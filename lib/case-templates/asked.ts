import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import type { CaseTemplateKind, DeskLanguage } from "./template";

/** A template as an address names it ("open_database-id"). */
export const caseTemplateName = (kind: CaseTemplateKind, language: DeskLanguage): string =>
  `${kind}-${language}`;

/** The template that an address names; undefined where it names none. */
export const caseTemplateAsked = (name: string | undefined) => {
  for (const kind of caseTemplateKinds)
    for (const language of deskLanguages)
      if (name === caseTemplateName(kind, language)) return { kind, language };
  return undefined;
};
