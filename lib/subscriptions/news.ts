import type { languages } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { correctionsOf, findPublished, type Published, readPublished } from "@/lib/statements/published";
import { isOriginal, shownIn } from "@/lib/statements/register";

type Language = (typeof languages)[number];

/** A publication as a subscriber is told of it. */
export type News = {
  /** In the reader's language where there is a text in it that is no older, else in its own. */
  shown: Published;
  /** In which language it is authoritative. */
  own: Language;
  /** What it corrects or retracts. */
  about: Published | null;
  /** What corrected or retracted it since. */
  followed: Published | null;
};

/** What subscribers who read a language are told of a publication; null for one that cannot be read. About what the public cannot read no mail is decided. */
export const newsOf = async (tx: Tx, publicationId: string, language: Language): Promise<News | null> => {
  const [told] = await readPublished(tx, [publicationId]);
  if (!told) return null;
  const versions = await findPublished(tx, told.slug);
  const translated = versions.find(
    (each) => each.language === language && each.publishedAt >= told.publishedAt,
  );
  const about = told.correctsSlug === null ? [] : await findPublished(tx, told.correctsSlug);
  const corrections = await correctionsOf(tx, told.slug);
  const newest = corrections.find(isOriginal);
  const followed = corrections.filter(({ slug }) => slug === newest?.slug);
  return {
    shown: translated ?? told,
    own: told.language,
    about: shownIn(about, language) ?? null,
    followed: shownIn(followed, language) ?? null,
  };
};
