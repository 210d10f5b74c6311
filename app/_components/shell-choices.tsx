import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Theme = "system" | "light" | "dark";

export type ShellChoicesProps = {
  locale: "id" | "en";
  theme: Theme;
  /** Server actions; they read `lang` and `theme` from the form and set the cookie. */
  setLanguage: (form: FormData) => Promise<void>;
  setTheme: (form: FormData) => Promise<void>;
  /** The form that signs out. */
  signOut: ReactNode;
};

const themes = ["system", "light", "dark"] as const;

/** Language, appearance and the way out. */
export function ShellChoices({ locale, theme, setLanguage, setTheme, signOut }: ShellChoicesProps) {
  const t = useTranslations("shell");
  const other = locale === "id" ? "en" : "id";
  return (
    <div className="stack-s mt-1">
      <form action={setLanguage}>
        <button className="textlink" type="submit" name="lang" value={other} lang={other}>
          {t(`language_${other}`)}
        </button>
      </form>
      <form action={setTheme}>
        <fieldset className="row tight">
          <legend className="sr">{t("theme")}</legend>
          {themes.map((each) => (
            <button
              key={each}
              className="textlink"
              type="submit"
              name="theme"
              value={each}
              aria-pressed={each === theme}
            >
              {t(`theme_${each}`)}
            </button>
          ))}
        </fieldset>
      </form>
      {signOut}
    </div>
  );
}
