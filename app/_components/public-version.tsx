import type { PublicLocale } from "@/app/_words/public-locales";
import type { Entry, Standing } from "@/lib/statements/register";
import { PublicEntry } from "./public-entry";
import type { PublicWords } from "./public-words";

export type PublicVersionProps = {
  locale: PublicLocale;
  words: PublicWords;
  standing: Standing;
  /** What was published instead or about it, newest first. */
  followed: readonly Entry[];
  /** The statement that this one is about. */
  about: Entry | null;
  /** Shown at its permanent address, where a code leads. */
  isByCode: boolean;
};

/** How a version stands, before anything of it is read; and where a code led to it, that the code alone proves nothing. */
export function PublicVersion(props: PublicVersionProps) {
  const { locale, words, standing, followed, about, isByCode } = props;
  const { t } = words;
  const stands = standing === "current";
  if (stands && !isByCode && !about) return null;
  return (
    <section className={`notice ${stands ? "info" : "caution"} mb-8`} aria-label={t("page.check.title")}>
      {(isByCode || !stands) && <p className="b">{t(`page.version.${standing}`)}</p>}
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
      {about && (
        <>
          <p className="mt-1.5">{t("page.version.of")}</p>
          <ul className="stack-s mt-1.5">
            <PublicEntry locale={locale} words={words} entry={about} />
          </ul>
        </>
      )}
      {isByCode && <p className="mt-1.5">{t("page.version.compare")}</p>}
    </section>
  );
}
