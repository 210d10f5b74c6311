import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { languages, textOrigins } from "@/db/schema/vocabulary";

export type Language = (typeof languages)[number];
export type TextOrigin = (typeof textOrigins)[number];

/** A sentence as a translation says it, in the place of the one that it translates. */
export type Translated = { text: string; speaker: string; origin: TextOrigin };

export type TranslationText = {
  /** The digest of the version that it was made from. */
  of: string;
  language: Language;
  title: string;
  titleOrigin: TextOrigin;
  sentences: readonly Translated[];
};

/** SHA-256 in 64 hex digits over the RFC 8785 form of a translation: the digest of the version that it was made from, its language, and title and sentences in order, each with its speaker and whether a person or a machine made it. A review signs this; an approval signs the authoritative version alone. */
export const translationDigest = ({
  of,
  language,
  title,
  titleOrigin,
  sentences,
}: TranslationText): string => {
  const body = canonicalize({
    format: "runut.translation.v1",
    ...{ of, language, title, titleOrigin },
    sentences: sentences.map(({ text, speaker, origin }) => ({ text, speaker, origin })),
  });
  if (body === undefined) throw new Error("a translation has no canonical form");
  return createHash("sha256").update(body, "utf8").digest("hex");
};
