import type { PublicWords } from "./public-words";

export type FailureKey = "missing" | "refused" | "large" | "many" | "broken" | "away";

type PublicFailureProps = { locale: string; words: PublicWords; failure: FailureKey };

/** Why there is no page, and where to look. */
export function PublicFailure({ locale, words: { t }, failure }: PublicFailureProps) {
  return (
    <>
      <h1>{t(`failures.${failure}.title`)}</h1>
      <p className="mt-4">{t(`failures.${failure}.text`)}</p>
      <p className="mt-4">
        <a href={`/${locale}/statements`}>{t("page.all")}</a>
      </p>
    </>
  );
}
