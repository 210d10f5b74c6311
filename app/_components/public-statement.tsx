import { formatMoment } from "@/app/_ui/moment";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import type { Published } from "@/lib/statements/published";
import { PublicText } from "./public-text";
import type { PublicWords } from "./public-words";
import { TlpLabel } from "./tlp-label";

type PublicStatementProps = {
  locale: string;
  statement: Published;
  organisation: string;
  words: PublicWords;
};

/** A published statement as the public reads it, in the language in which it was approved. */
export function PublicStatement({ locale, statement, organisation, words }: PublicStatementProps) {
  const { t, kind } = words;
  const { language, publishedAt } = statement;
  return (
    <>
      <div className="cols pub">
        <article className="prose">
          <p className="small ink2 mb-2">
            {kind(statement.kind)}. {t("published")}{" "}
            <time dateTime={publishedAt.toISOString()}>
              {formatMoment(publishedAt, locale, { month: "long" })}
            </time>
            .
          </p>
          <PublicText title={statement.title} language={language} sentences={statement.sentences} />
        </article>
        <aside className="stack-l">
          <section>
            <h2 className="text-h3">{t("languages")}</h2>
            <p className="small mt-1.5">{t(language === "id" ? "authoritative" : "authoritative_other")}</p>
            {language !== locale && <p className="small mt-1.5">{t("no_translation")}</p>}
          </section>
          <section className="panel">
            <h2 className="text-h3">{t("check.title")}</h2>
            <p className="small mt-1.5 mb-2.5">{t("check.text")}</p>
            <p className="mono small wrap" dir="ltr">
              {publicFingerprint(statement.title, statement.sentences).match(/.{8}/g)?.join(" ")}
            </p>
          </section>
        </aside>
      </div>
      <p className="small ink3 mt-8">
        {t("from", { organisation })} {t("labelled")} <TlpLabel label="CLEAR" />
      </p>
      <p className="small mt-2">
        <a href={`/${locale}/statements`}>{t("all")}</a>
      </p>
    </>
  );
}
