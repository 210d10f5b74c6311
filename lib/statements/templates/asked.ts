import { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import type { DeskLanguage, StatementKind } from "./template";

/** The name of a template in an address: "holding-id". */
export const templateName = (kind: StatementKind, language: DeskLanguage): string => `${kind}-${language}`;

/** The template that an address names; null where there is none of that name. */
export const templateAsked = (name: string | undefined) =>
  statementKinds
    .flatMap((kind) => deskLanguages.map((language) => ({ kind, language })))
    .find(({ kind, language }) => templateName(kind, language) === name) ?? null;
