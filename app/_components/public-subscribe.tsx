import type { ReactNode } from "react";
import type { PublicLocale } from "@/app/_words/public-locales";
import type { PublicWords } from "./public-words";

type PublicSubscribeProps = {
  locale: PublicLocale;
  words: PublicWords;
  /** Whether mail is sent from here at all. */
  isOn: boolean;
  typed?: string | undefined;
  /** What is said of what was sent, above the form. */
  children?: ReactNode | undefined;
};

/** The form by which anybody subscribes; where no mail is sent, that it is so. */
export function PublicSubscribe({ locale, words: { t }, isOn, typed, children }: PublicSubscribeProps) {
  return (
    <div className="prose">
      <h1>{t("subscribe.title")}</h1>
      {children}
      {isOn ? (
        <>
          <p className="mt-4">{t("subscribe.why")}</p>
          <form className="stack mt-4" method="post" action={`/${locale}/subscribe`}>
            <div className="field">
              <label htmlFor="address">{t("subscribe.address")}</label>
              <input
                id="address"
                name="address"
                type="email"
                dir="ltr"
                autoComplete="email"
                required
                defaultValue={typed}
              />
            </div>
            <p>
              <button className="btn main" type="submit">
                {t("subscribe.act")}
              </button>
            </p>
          </form>
          <p className="small ink2 mt-4">{t("subscribe.how")}</p>
        </>
      ) : (
        <p className="mt-4">{t("subscribe.off")}</p>
      )}
    </div>
  );
}

type PublicAskProps = { title: string; why: string; act: string; to: string };

/** One question with one button: what a link in a mail leads to. */
export const PublicAsk = ({ title, why, act, to }: PublicAskProps) => (
  <div className="prose">
    <h1>{title}</h1>
    <p className="mt-4">{why}</p>
    <form className="mt-4" method="post" action={to}>
      <button className="btn main" type="submit">
        {act}
      </button>
    </form>
  </div>
);

/** What somebody is told of what they sent. */
export const PublicTold = ({ kind, children }: { kind: "info" | "caution"; children: ReactNode }) => (
  <div className={`notice ${kind} mt-4`} role={kind === "info" ? "status" : "alert"}>
    <p>{children}</p>
  </div>
);
