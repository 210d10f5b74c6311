import type { ReactNode } from "react";
import { directionOf, ownNames, type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import { imageSize } from "@/lib/statements/image-size";
import type { PublicWords } from "./public-words";
import { Sprite } from "./sprite";

/** An address of this document as it stands in a language, under which search engines find it. */
export type PublicAlternate = { lang: string; href: string };

/** What others show of a document: its whole address, and what it is about. */
export type PublicPreview = {
  address: string;
  description: string;
  /** The address of a picture of it. */
  image?: string | undefined;
  publishedAt: Date;
};

type PublicFrameProps = {
  locale: PublicLocale;
  words: PublicWords;
  title: string;
  /** Address of the one stylesheet. */
  stylesheet: string;
  /** Whether statements are sent by e-mail too. */
  isMailed: boolean;
  organisation?: { short: string; name: string } | undefined;
  /** Where the document stands below each language. */
  path: string;
  alternates?: readonly PublicAlternate[] | undefined;
  preview?: PublicPreview | undefined;
  /** What it is about, where it has no preview. */
  description?: string | undefined;
  /** Kept out of search engines, for answers and forms. */
  hidden?: boolean | undefined;
  children: ReactNode;
};

/** A whole public document for static markup: no script, no inline style, readable in any browser. */
export function PublicFrame(props: PublicFrameProps) {
  const { locale, words, title, stylesheet, path, alternates = [], preview, hidden, children } = props;
  const { t } = words;
  const organisation = props.organisation ?? { short: "R", name: "Runut" };
  return (
    <html className="public" lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {hidden && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {alternates.map(({ lang, href }) => (
          <link key={lang} rel="alternate" hrefLang={lang} href={href} />
        ))}
        <Feed locale={locale} type="application/atom+xml" file="feed.xml" />
        <Feed locale={locale} type="application/feed+json" file="feed.json" />
        {props.description !== undefined && <meta name="description" content={props.description} />}
        {preview && <Preview {...preview} title={title} from={organisation.name} locale={locale} />}
      </head>
      <body>
        <Sprite />
        <a className="skip" href="#main">
          {t("page.skip")}
        </a>
        <header className="ban">
          <div className="in row gap-x-4 gap-y-3">
            <div className="from">
              <span className="seal" aria-hidden="true">
                {organisation.short}
              </span>
              <div>
                <p className="b">{organisation.name}</p>
                <p className="small ink2">{t("page.line")}</p>
              </div>
            </div>
            <nav className="langs push" aria-label={t("page.languages")}>
              {publicLocales.map((each) => (
                <a
                  key={each}
                  href={`/${each}${path}`}
                  lang={each}
                  hrefLang={each}
                  aria-current={each === locale ? "true" : undefined}
                >
                  {ownNames[each]}
                </a>
              ))}
            </nav>
          </div>
        </header>
        <main id="main">{children}</main>
        <PublicFoot locale={locale} words={words} isMailed={props.isMailed} />
      </body>
    </html>
  );
}

const Feed = ({ locale, type, file }: { locale: string; type: string; file: string }) => (
  <link rel="alternate" type={type} href={`/${locale}/statements/${file}`} />
);

type PreviewProps = PublicPreview & { title: string; from: string; locale: string };

const Preview = ({ address, description, image, publishedAt, title, from, locale }: PreviewProps) => (
  <>
    <link rel="canonical" href={address} />
    <meta name="description" content={description} />
    <meta property="og:type" content="article" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:url" content={address} />
    <meta property="og:site_name" content={from} />
    <meta property="og:locale" content={locale} />
    <meta property="article:published_time" content={publishedAt.toISOString()} />
    {image && (
      <>
        <meta property="og:image" content={image} />
        <meta property="og:image:type" content="image/png" />
        <meta property="og:image:width" content={`${imageSize.width}`} />
        <meta property="og:image:height" content={`${imageSize.height}`} />
        <meta property="og:image:alt" content={title} />
        <meta name="twitter:card" content="summary_large_image" />
      </>
    )}
  </>
);

type PublicFootProps = { locale: PublicLocale; words: PublicWords; isMailed: boolean };

function PublicFoot({ locale, words: { t }, isMailed }: PublicFootProps) {
  const places: [href: string, said: string][] = [
    [`/${locale}/statements`, t("page.all")],
    [`/${locale}/verify`, t("verify.title")],
    ...(isMailed ? [[`/${locale}/subscribe`, t("subscribe.title")] satisfies [string, string]] : []),
    [`/${locale}/statements/feed.xml`, t("page.list.feed", { form: "Atom" })],
    [`/${locale}/statements/feed.json`, t("page.list.feed", { form: "JSON" })],
    ["/sign-in", t("page.sign_in")],
  ];
  return (
    <footer className="in small">
      <nav className="row gap-x-4 gap-y-2" aria-label={t("page.more")}>
        {places.map(([href, said]) => (
          <a key={href} href={href}>
            {said}
          </a>
        ))}
      </nav>
    </footer>
  );
}
