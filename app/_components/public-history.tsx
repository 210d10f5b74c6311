import { ownNames, type PublicLocale } from "@/app/_words/public-locales";
import { codeOf } from "@/lib/statements/genuine/code";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import type { Published } from "@/lib/statements/published";
import { PublicMoment } from "./public-moment";
import type { PublicWords } from "./public-words";

type PublicHistoryProps = {
  locale: PublicLocale;
  words: PublicWords;
  shown: Published;
  versions: readonly Published[];
};

/** Every version that stands at an address, newest first, each with its permanent address. */
export function PublicHistory({ locale, words: { t }, shown, versions }: PublicHistoryProps) {
  return (
    <section>
      <h2 className="text-h3">{t("page.history.title")}</h2>
      <ul className="stack-s small mt-1.5">
        {versions.map((version) => (
          <li key={version.id}>
            <a href={`/${locale}/statements/${version.slug}/${codeOfVersion(version)}`}>
              <PublicMoment at={version.publishedAt} locale={locale} />
            </a>
            <p className="row gap-x-3 gap-y-0 ink2">
              <span>{t(`page.kind.${version.kind}`)}</span>
              <bdi lang={version.language}>{ownNames[version.language]}</bdi>
              {version.id === shown.id && <span className="ink3">({t("page.history.this")})</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const codeOfVersion = ({ title, sentences }: Published) => codeOf(publicFingerprint(title, sentences));
