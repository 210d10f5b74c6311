import type { PublicLocale } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";
import type { Entry } from "@/lib/statements/register";
import { PublicEntry } from "./public-entry";
import type { PublicWords } from "./public-words";

export type PublicMatterProps = {
  locale: PublicLocale;
  words: PublicWords;
  shown: Published;
  others: readonly Entry[];
};

/** What else was published on the matter, before and after. */
export function PublicMatter({ locale, words, shown, others }: PublicMatterProps) {
  const { t } = words;
  if (others.length === 0) return null;
  const at = shown.publishedAt.getTime();
  const sides = [
    { said: t("page.matter.later"), entries: others.filter((each) => each.at > at) },
    { said: t("page.matter.earlier"), entries: others.filter((each) => each.at <= at) },
  ];
  return (
    <section>
      <h2 className="text-h3">{t("page.matter.title")}</h2>
      {sides
        .filter(({ entries }) => entries.length > 0)
        .map(({ said, entries }) => (
          <div key={said} className="mt-1.5">
            <h3 className="small ink2">{said}</h3>
            <ul className="stack-s small mt-1.5">
              {entries.map((entry) => (
                <PublicEntry key={entry.id} locale={locale} words={words} entry={entry} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
