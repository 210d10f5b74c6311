import { formatMoment } from "@/app/_ui/moment";
import type { Published } from "@/lib/statements/published";
import type { PublicWords } from "./public-words";

type PublicStatementsProps = {
  locale: string;
  statements: readonly (Published & { from: string })[];
  words: PublicWords;
};

/** Everything that was published, newest first. */
export function PublicStatements({ locale, statements, words: { t, kind } }: PublicStatementsProps) {
  return (
    <>
      <h1>{t("list.title")}</h1>
      {statements.length === 0 ? (
        <p className="ink2 mt-4">{t("list.empty")}</p>
      ) : (
        <ol className="published mt-4">
          {statements.map(({ slug, title, language, from, publishedAt, ...statement }) => (
            <li key={slug}>
              <h2 className="text-h3" lang={language}>
                <a href={`/${locale}/statements/${slug}`}>{title}</a>
              </h2>
              <p className="small ink2 mt-1">
                {from}. {kind(statement.kind)},{" "}
                <time dateTime={publishedAt.toISOString()}>
                  {formatMoment(publishedAt, locale, { month: "long" })}
                </time>
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
