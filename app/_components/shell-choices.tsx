import type { ShellWords } from "./shell-words";

export type Theme = "system" | "light" | "dark";

export type ShellChoicesProps = {
  locale: "id" | "en";
  theme: Theme;
  /** Server actions; they read `lang` and `theme` from the form and set the cookie. */
  setLanguage: (form: FormData) => Promise<void>;
  setTheme: (form: FormData) => Promise<void>;
  /** The server action that ends the session. */
  leave: (form: FormData) => Promise<void>;
};

const themes = ["system", "light", "dark"] as const;

/** Language, appearance and the way out. */
export function ShellChoices({
  words,
  locale,
  theme,
  setLanguage,
  setTheme,
  leave,
}: ShellChoicesProps & { words: ShellWords }) {
  const other = locale === "id" ? "en" : "id";
  return (
    <div className="stack-s mt-1">
      <form action={setLanguage}>
        <button className="textlink" type="submit" name="lang" value={other} lang={other}>
          {words[`language_${other}`]}
        </button>
      </form>
      <form action={setTheme}>
        <fieldset className="row tight">
          <legend className="sr">{words.theme}</legend>
          {themes.map((each) => (
            <button
              key={each}
              className="textlink"
              type="submit"
              name="theme"
              value={each}
              aria-pressed={each === theme}
            >
              {words[`theme_${each}`]}
            </button>
          ))}
        </fieldset>
      </form>
      <form action={leave} data-leaves="">
        <button className="textlink" type="submit">
          {words.sign_out}
        </button>
      </form>
    </div>
  );
}
