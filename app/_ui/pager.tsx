import { useTranslations } from "next-intl";

type PagerProps = {
  /** Addresses of the pages beside this one; left out where there is none. */
  newer?: string | undefined;
  older?: string | undefined;
  /** Where on the list this page is, such as "25 of 1,204". */
  place?: string | undefined;
};

/** Steps through a list by its keys. */
export function Pager({ newer, older, place }: PagerProps) {
  const t = useTranslations("ui.pager");
  if (newer === undefined && older === undefined) return null;
  return (
    <nav className="row mt-3" aria-label={t("label")}>
      {newer !== undefined && (
        <a className="btn sm" href={newer} rel="prev">
          {t("newer")}
        </a>
      )}
      {older !== undefined && (
        <a className="btn sm" href={older} rel="next">
          {t("older")}
        </a>
      )}
      {place !== undefined && <span className="small ink3">{place}</span>}
    </nav>
  );
}
