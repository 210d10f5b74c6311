import { directionOf, type PublicLocale } from "@/app/_words/public-locales";
import { codeOf } from "@/lib/statements/genuine/code";
import type { Difference, Judged } from "@/lib/statements/genuine/judge";
import type { Entry } from "@/lib/statements/register";
import { PublicDifferences } from "./public-differences";
import { PublicEntry } from "./public-entry";
import { PublicMoment } from "./public-moment";
import type { PublicWords } from "./public-words";

type PublicJudgedProps = {
  locale: PublicLocale;
  words: PublicWords;
  judged: Judged;
  differences: readonly Difference[];
  /** What was said later about what was found, newest first. */
  followed: readonly Entry[];
  /** Where the publications that were found stand in the log, by their ids. */
  places: ReadonlyMap<string, number>;
};

const tones = {
  current: "ok",
  corrected: "caution",
  near: "danger",
  file: "caution",
  none: "danger",
} as const;

/** What is said of a text that somebody sent. */
export function PublicJudged({ locale, words, judged, differences, followed, places }: PublicJudgedProps) {
  const { t } = words;
  const entries = judged.is === "near" ? [judged.entry] : judged.is === "none" ? [] : judged.entries;
  return (
    <section className="mt-4" aria-label={t("page.check.title")}>
      <div className={`notice ${tones[judged.is]}`} role="status">
        <p className="b">{t(`verify.is.${judged.is}`)}</p>
        {entries.map((entry) => (
          <Found key={entry.id} locale={locale} words={words} entry={entry} place={places.get(entry.id)} />
        ))}
        {followed.length > 0 && (
          <>
            <p className="mt-1.5">{t("page.version.read")}</p>
            <ul className="stack-s mt-1.5">
              {followed.map((entry) => (
                <PublicEntry key={entry.id} locale={locale} words={words} entry={entry} />
              ))}
            </ul>
          </>
        )}
      </div>
      {judged.is === "near" && <PublicDifferences words={words} differences={differences} />}
    </section>
  );
}

type FoundProps = { locale: PublicLocale; words: PublicWords; entry: Entry; place: number | undefined };

function Found({ locale, words: { t, nameOf }, entry, place }: FoundProps) {
  const { slug, title, language, organisation, at, fingerprint } = entry;
  return (
    <p className="mt-1.5 row gap-x-3">
      <a
        href={`/${locale}/statements/${slug}/${codeOf(fingerprint)}`}
        lang={language}
        dir={directionOf(language)}
      >
        {title}
      </a>
      <bdi>{nameOf(organisation)}</bdi>
      <PublicMoment at={new Date(at)} locale={locale} />
      {place !== undefined && <span>{t("page.check.place", { index: String(place) })}</span>}
    </p>
  );
}
