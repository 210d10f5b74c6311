import type { PublicLocale } from "@/app/_words/public-locales";
import { codeOf, printedCode } from "@/lib/statements/genuine/code";
import type { PublicWords } from "./public-words";

type PublicCheckProps = {
  locale: PublicLocale;
  words: PublicWords;
  fingerprint: string;
  origin: string;
  /** Where its publication stands in the log; null until it was sequenced. */
  place: number | null;
  pdf: string;
};

/** What tells this version from any other: its code, the code drawn, its fingerprint, and how anybody computes them. */
export function PublicCheck({ locale, words: { t }, fingerprint, origin, place, pdf }: PublicCheckProps) {
  const code = codeOf(fingerprint);
  return (
    <section className="panel">
      <h2 className="text-h3">{t("page.check.title")}</h2>
      <p className="small ink2 mt-1.5">{t("page.check.code")}</p>
      <p className="mono b wrap" dir="ltr">
        {printedCode(code)}
      </p>
      {/* biome-ignore lint/performance/noImgElement: a document without script, and a picture that is prepared already */}
      <img
        className="qr mt-2.5"
        src={`/verify/${code}.png`}
        width={148}
        height={148}
        alt={t("page.check.qr")}
      />
      <p className="mono small wrap" dir="ltr">
        {`${origin}/verify/`}
        <wbr />
        {code}
      </p>
      <p className="mt-2.5 row gap-2">
        <a className="btn sm" href={`/${locale}/verify`}>
          {t("page.check.mine")}
        </a>
        <a className="btn sm" href={`${pdf}/${code}.pdf`}>
          {t("page.check.pdf")}
        </a>
      </p>
      <p className="small ink2 mt-2.5">{t("page.check.fingerprint")}</p>
      <p className="mono small wrap" dir="ltr">
        {fingerprint.match(/.{8}/g)?.join(" ")}
      </p>
      <p className="small ink2 mt-2.5">
        {place === null ? t("page.check.place_later") : t("page.check.place", { index: String(place) })}
      </p>
      <details className="small mt-1.5">
        <summary>{t("page.check.how")}</summary>
        <p className="mt-1.5">{t("page.check.text")}</p>
      </details>
    </section>
  );
}
