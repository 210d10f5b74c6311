import { useTranslations } from "next-intl";

type PagerProps = {
  /** Addresses of the first page and of the one behind this; left out where there is none. */
  first?: string | undefined;
  next?: string | undefined;
};

/** Steps through a list by its keys, whatever its order. */
export function Pager({ first, next }: PagerProps) {
  const t = useTranslations("ui.pager");
  if (first === undefined && next === undefined) return null;
  return (
    <nav className="row mt-3" aria-label={t("label")}>
      {first !== undefined && (
        <a className="btn sm" href={first}>
          {t("first")}
        </a>
      )}
      {next !== undefined && (
        <a className="btn sm" href={next} rel="next">
          {t("next")}
        </a>
      )}
    </nav>
  );
}
