import type { ReactNode } from "react";
import type { PublicLocale } from "@/app/_words/public-locales";
import type { PublicWords } from "./public-words";

type PublicVerifyProps = {
  locale: PublicLocale;
  words: PublicWords;
  /** What was found of what was sent, above the form. */
  children?: ReactNode | undefined;
};

/** The form by which anybody checks a text or a code. */
export function PublicVerify({ locale, words: { t }, children }: PublicVerifyProps) {
  return (
    <div className="prose">
      <h1>{t("verify.title")}</h1>
      {children}
      <p className="mt-4">{t("verify.why")}</p>
      <form
        className="stack mt-4"
        method="post"
        action={`/${locale}/verify`}
        encType="multipart/form-data"
        autoComplete="off"
      >
        <div className="field">
          <label htmlFor="text">{t("verify.text")}</label>
          <textarea id="text" name="text" rows={10} dir="auto" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="file">{t("verify.file")}</label>
          <input id="file" name="file" type="file" accept="application/pdf" />
        </div>
        <div className="field">
          <label htmlFor="code">{t("verify.code")}</label>
          <input id="code" name="code" type="text" className="mono" dir="ltr" spellCheck={false} />
        </div>
        <p>
          <button className="btn main" type="submit">
            {t("verify.act")}
          </button>
        </p>
      </form>
      <p className="small ink2 mt-4">{t("verify.how")}</p>
    </div>
  );
}
