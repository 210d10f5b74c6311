import type { PublicLocale } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";
import type { PublicWords } from "./public-words";

type PublicVersionProps = {
  locale: PublicLocale;
  words: PublicWords;
  shown: Published;
  versions: readonly Published[];
};

/** What a code tells: how the version stands that it leads to, and that the code alone proves nothing. */
export function PublicVersion({ locale, words: { t }, shown, versions }: PublicVersionProps) {
  const newest = versions.find(({ language }) => language === shown.language);
  const stands = newest?.id === shown.id;
  return (
    <section className={`notice ${stands ? "info" : "caution"} mb-8`} aria-label={t("page.check.title")}>
      <p className="b">{t(stands ? "page.version.current" : "page.version.corrected")}</p>
      {!stands && (
        <p className="mt-1.5">
          <a href={`/${locale}/statements/${shown.slug}`}>{t("page.version.read")}</a>
        </p>
      )}
      <p className="mt-1.5">{t("page.version.compare")}</p>
    </section>
  );
}
