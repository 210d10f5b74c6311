import { directionOf, type PublicLocale } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";
import { publicWords } from "./public-words";

type PublicTranslationProps = {
  shown: Pick<Published, "language" | "slug" | "translated">;
  /** Whether another text stands by now where the one stood that it was made from. */
  isStale: boolean;
};

/** What a translation says of itself, in its own language whatever the page is in: which text is authoritative, whether a machine or a person made it, that it no longer stands. */
export function PublicTranslation({ shown, isStale }: PublicTranslationProps) {
  const { language, slug, translated } = shown;
  if (!translated) return null;
  const { t } = publicWords(language);
  const told = translationNotice(shown, isStale);
  return (
    <section
      className={`notice ${isStale ? "caution" : "info"} mb-8`}
      aria-label={t("translation.title")}
      lang={language}
      dir={directionOf(language)}
    >
      <p>
        <b>{told[0]}</b> {told.slice(1).join(" ")}
      </p>
      <p className="mt-1.5">
        <a href={`/${translated.from}/statements/${slug}`} hrefLang={translated.from}>
          {t("translation.read")}
        </a>
      </p>
    </section>
  );
}

/** The same as sentences, for a feed or a file; none of a text that is no translation. */
export const translationNotice = (
  { language, translated }: { language: PublicLocale; translated?: Published["translated"] },
  isStale: boolean,
): string[] => {
  if (!translated) return [];
  const { t, languageName } = publicWords(language);
  return [
    t("page.authoritative", { language: languageName(translated.from) }),
    ...(isStale ? [t("translation.stale")] : []),
    t(translated.machine ? "translation.machine" : "translation.person"),
  ];
};
