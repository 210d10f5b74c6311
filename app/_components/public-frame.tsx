import type { ReactNode } from "react";
import { Glyphs } from "./glyphs";

export type PublicLanguage = { lang: string; label: string; href: string; current?: boolean | undefined };

type PublicFrameProps = {
  lang: string;
  dir?: "ltr" | "rtl" | undefined;
  title: string;
  /** Address of the one stylesheet. */
  stylesheet: string;
  organisation: { short: string; name: string; line: string };
  languages: readonly PublicLanguage[];
  words: { skip: string; languages: string };
  /** Kept out of search engines, for receipts and forms. */
  hidden?: boolean | undefined;
  children: ReactNode;
};

/** A whole public document for static markup: no script, no inline style, readable in any browser. */
export function PublicFrame(props: PublicFrameProps) {
  const {
    lang,
    dir = "ltr",
    title,
    stylesheet,
    organisation,
    languages,
    words,
    hidden = false,
    children,
  } = props;
  return (
    <html className="public" lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {hidden && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {languages.map((each) => (
          <link key={each.lang} rel="alternate" hrefLang={each.lang} href={each.href} />
        ))}
      </head>
      <body>
        <Glyphs />
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <header className="ban">
          <div className="in row gap-x-4 gap-y-3">
            <div className="from">
              <span className="seal" aria-hidden="true">
                {organisation.short}
              </span>
              <div>
                <p className="b">{organisation.name}</p>
                <p className="small ink2">{organisation.line}</p>
              </div>
            </div>
            <nav className="langs push" aria-label={words.languages}>
              {languages.map((each) => (
                <a
                  key={each.lang}
                  href={each.href}
                  lang={each.lang}
                  hrefLang={each.lang}
                  aria-current={each.current ? "true" : undefined}
                >
                  {each.label}
                </a>
              ))}
            </nav>
          </div>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
