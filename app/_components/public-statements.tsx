import { directionOf, type PublicLocale } from "@/app/_words/public-locales";
import type { Entry, Standing } from "@/lib/statements/register";
import { PublicMoment } from "./public-moment";
import type { PublicWords } from "./public-words";

export type PublicList = {
  entries: readonly Entry[];
  /** Whether older ones follow. */
  more: boolean;
  /** The address behind which this page of the list begins; null for the first. */
  behind: string | null;
};

type PublicStatementsProps = {
  locale: PublicLocale;
  list: PublicList;
  words: PublicWords;
  standing: (entry: Entry) => Standing;
};

/** What was published, newest first. */
export function PublicStatements({ locale, list, words, standing }: PublicStatementsProps) {
  const { t } = words;
  const { entries, more, behind } = list;
  return (
    <>
      <h1>{t("page.list.title")}</h1>
      {entries.length === 0 ? (
        <p className="ink2 mt-4">{t("page.list.empty")}</p>
      ) : (
        <ol className="published mt-4">
          {entries.map((entry) => (
            <PublicRow
              key={entry.id}
              locale={locale}
              entry={entry}
              words={words}
              standing={standing(entry)}
            />
          ))}
        </ol>
      )}
      {(more || behind !== null) && (
        <p className="row gap-x-4 mt-4">
          {behind !== null && <a href={`/${locale}/statements`}>{t("page.list.first")}</a>}
          {more && (
            <a rel="next" href={`/${locale}/statements?behind=${entries.at(-1)?.slug}`}>
              {t("page.list.older")}
            </a>
          )}
        </p>
      )}
    </>
  );
}

type PublicRowProps = { locale: PublicLocale; entry: Entry; words: PublicWords; standing: Standing };

function PublicRow({ locale, entry, words, standing }: PublicRowProps) {
  const { t, nameOf } = words;
  const { slug, title, language, organisation, kind, at } = entry;
  return (
    <li>
      <h2 className="text-h3">
        <a href={`/${locale}/statements/${slug}`} lang={language} dir={directionOf(language)}>
          {title}
        </a>
      </h2>
      <p className="small ink2 mt-1 row gap-x-3">
        <bdi>{nameOf(organisation)}</bdi>
        <span>{t(`page.kind.${kind}`)}</span>
        <PublicMoment at={new Date(at)} locale={locale} />
        {standing !== "current" && <b>{t(`page.version.${standing}`)}</b>}
      </p>
    </li>
  );
}
