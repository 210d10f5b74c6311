import type { PublicLocale } from "@/app/_words/public-locales";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import type { Published } from "@/lib/statements/published";
import { type Entry, isStale } from "@/lib/statements/register";
import { PublicCheck } from "./public-check";
import { PublicHistory } from "./public-history";
import { PublicMatter, type PublicMatterProps } from "./public-matter";
import { PublicMoment } from "./public-moment";
import { PublicText } from "./public-text";
import { PublicTranslation } from "./public-translation";
import { PublicVersion, type PublicVersionProps } from "./public-version";
import type { PublicWords } from "./public-words";
import { TlpLabel } from "./tlp-label";

export type PublicStatementProps = {
  locale: PublicLocale;
  words: PublicWords;
  /** The version that is shown, among all of its address, newest first. */
  shown: Published;
  versions: readonly Published[];
  /** What else was published on the matter, newest first. */
  others: PublicMatterProps["others"];
  /** How it stands, and what it is about. */
  state: Pick<PublicVersionProps, "standing" | "followed" | "about" | "isByCode">;
  /** Where its publication stands in the log; null until it was sequenced. */
  place: number | null;
  /** Whom the press asks about it. */
  press: string | null;
  /** The address of a picture of it. */
  image: string;
  /** The address of this installation, without a slash at its end. */
  origin: string;
};

/** A published statement as the public reads it, in the language in which it was approved. */
export function PublicStatement(props: PublicStatementProps) {
  const { locale, words, shown, versions, others, state, origin, place, press, image } = props;
  const { t, languageName } = words;
  const { language } = shown;
  const organisation = words.nameOf(shown.organisation);
  const own = shown.translated?.from ?? language;
  const fingerprint = publicFingerprint(shown.title, shown.sentences);
  const isForeign = language !== locale;
  const isTranslated = versions.some((each) => each.language === locale);
  return (
    <>
      <PublicVersion locale={locale} words={words} {...state} />
      <PublicTranslation shown={shown} isStale={isStale(versions, shown)} />
      {isForeign && !isTranslated && <p className="notice info mb-8">{t("page.no_translation")}</p>}
      <div className="cols pub">
        <article className={`prose ${state.standing}`} itemScope itemType="https://schema.org/NewsArticle">
          <Microdata
            shown={shown}
            organisation={organisation}
            origin={origin}
            image={image}
            followed={state.followed}
          />
          <p className="small ink2 mb-2 row gap-x-3">
            <span>{t(`page.kind.${shown.kind}`)}</span>
            <span>
              {t("page.published")} <PublicMoment at={shown.publishedAt} locale={locale} />
            </span>
            {shown.nextUpdate && (
              <span>
                {t("page.next_update")} <PublicMoment {...shown.nextUpdate} locale={locale} />
              </span>
            )}
          </p>
          <PublicText title={shown.title} language={language} sentences={shown.sentences} />
        </article>
        <aside className="stack-l">
          {(!shown.translated || (isForeign && isTranslated)) && (
            <section>
              <h2 className="text-h3">{t("page.languages")}</h2>
              {!shown.translated && (
                <p className="small mt-1.5">{t("page.authoritative", { language: languageName(own) })}</p>
              )}
              {isForeign && isTranslated && (
                <p className="small mt-1.5">
                  <a href={`/${locale}/statements/${shown.slug}`}>{t("page.translated")}</a>
                </p>
              )}
            </section>
          )}
          <PublicHistory locale={locale} words={words} shown={shown} versions={versions} />
          <PublicMatter locale={locale} words={words} shown={shown} others={others} />
          {press !== null && (
            <section>
              <h2 className="text-h3">{t("page.press")}</h2>
              <p className="small mt-1.5 wrap">
                <bdi>{press}</bdi>
              </p>
            </section>
          )}
          <PublicCheck
            locale={locale}
            words={words}
            fingerprint={fingerprint}
            origin={origin}
            place={place}
            pdf={`/${language}/statements/${shown.slug}`}
          />
        </aside>
      </div>
      <p className="small ink3 mt-8">
        {t("page.from", { organisation: words.isolated(organisation) })} {t("page.labelled")}{" "}
        <TlpLabel label="CLEAR" />
      </p>
    </>
  );
}

type MicrodataProps = {
  shown: Published;
  organisation: string;
  origin: string;
  image: string;
  followed: readonly Entry[];
};

/** What search engines read of it, as microdata. */
const Microdata = ({ shown, organisation, origin, image, followed }: MicrodataProps) => (
  <>
    <meta itemProp="headline" content={shown.title} />
    <meta itemProp="datePublished" content={shown.publishedAt.toISOString()} />
    <meta itemProp="inLanguage" content={shown.language} />
    <link itemProp="url" href={`${origin}/${shown.language}/statements/${shown.slug}`} />
    <link itemProp="image" href={image} />
    {followed.map(({ slug, language }) => (
      <link key={slug} itemProp="correction" href={`${origin}/${language}/statements/${slug}`} />
    ))}
    <span itemProp="publisher" itemScope itemType="https://schema.org/GovernmentOrganization">
      <meta itemProp="name" content={organisation} />
    </span>
  </>
);
