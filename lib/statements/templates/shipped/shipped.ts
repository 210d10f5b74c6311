import type { DeskLanguage, StatementKind, TemplateText } from "../template";
import { english } from "./english";
import { indonesian } from "./indonesian";

/** The templates that come with Runut, of each kind in each language of the desk. */
export const shipped: Readonly<Record<DeskLanguage, Readonly<Record<StatementKind, TemplateText>>>> = {
  id: indonesian,
  en: english,
};
