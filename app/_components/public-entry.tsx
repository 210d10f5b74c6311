import { directionOf, type PublicLocale } from "@/app/_words/public-locales";
import type { Entry } from "@/lib/statements/register";
import { PublicMoment } from "./public-moment";
import type { PublicWords } from "./public-words";

type PublicEntryProps = { locale: PublicLocale; words: PublicWords; entry: Entry };

/** A publication as an item of a list: its title, which leads to it, its kind and when it was published. */
export function PublicEntry({ locale, words: { t }, entry }: PublicEntryProps) {
  const { slug, title, language, kind, at } = entry;
  return (
    <li className="row gap-x-3">
      <a href={`/${locale}/statements/${slug}`} lang={language} dir={directionOf(language)}>
        {title}
      </a>
      <span>{t(`page.kind.${kind}`)}</span>
      <PublicMoment at={new Date(at)} locale={locale} />
    </li>
  );
}
