import type { PublicWords } from "./public-words";

/** That nothing is published here, and where to look. */
export function PublicMissing({ locale, words: { t } }: { locale: string; words: PublicWords }) {
  return (
    <>
      <h1>{t("missing.title")}</h1>
      <p className="mt-4">{t("missing.text")}</p>
      <p className="mt-4">
        <a href={`/${locale}/statements`}>{t("all")}</a>
      </p>
    </>
  );
}
