import type { CaseTemplateBody, CaseTemplateKind, DeskLanguage } from "../template";
import { english } from "./english";
import { indonesian } from "./indonesian";

/** The templates that come with Runut, for each kind of allegation in each language of the desk. */
export const shipped: Readonly<Record<DeskLanguage, Readonly<Record<CaseTemplateKind, CaseTemplateBody>>>> = {
  id: indonesian,
  en: english,
};
