import { getLocale, getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { formatDay } from "@/app/_ui/moment";

/** Which claims of the matrix are shown, and as on which day of the world. */
export type View = { contradicted: boolean; on: string | undefined };

/** The view as an address says it; what does not fit is left out. */
export const addressOf = (base: string, { contradicted, on }: View): string => {
  const query = new URLSearchParams({ ...(contradicted && { only: "contradicted" }), ...(on && { on }) });
  return `${base}${query.size > 0 ? `?${query}` : ""}#h-claims`;
};

type MatrixViewProps = {
  base: string;
  view: View;
  all: number;
  /** Left out where not all of them are on the page. */
  contradicted: number | undefined;
  today: string;
};

/** All claims, those contradicted only, or the matrix as it stood on a day. */
export async function MatrixView({ base, view, all, contradicted, today }: MatrixViewProps) {
  const [t, locale] = await Promise.all([getTranslations("cases.matrix"), getLocale()]);
  const views = [
    { only: false, word: t("all"), count: all },
    { only: true, word: t("contradicted"), count: contradicted },
  ];
  return (
    <nav className="views" aria-label={t("which")}>
      {views.map(({ only, word, count }) => (
        <a
          key={word}
          href={addressOf(base, { ...view, contradicted: only })}
          aria-current={view.contradicted === only ? "true" : undefined}
        >
          {word} {count !== undefined && <b>{count}</b>}
        </a>
      ))}
      <details>
        <summary aria-current={view.on ? "true" : undefined}>
          {view.on ? t("as_on", { date: formatDay(view.on, locale) }) : t("as_on_a_day")}
        </summary>
        <form action={`${base}#h-claims`} className="onday">
          {view.contradicted && <input type="hidden" name="only" value="contradicted" />}
          <MomentInput name="on" asks="day" label={t("day")} value={view.on ?? today} locale={locale} />
          <button type="submit" className="btn sm">
            {t("show")}
          </button>
        </form>
      </details>
    </nav>
  );
}
