import { useTranslations } from "next-intl";

type NextPageProps = {
  /** The address of the list, with its filter when it has one. */
  here: string;
  /** The name under which the address says behind what the page begins. */
  name?: string | undefined;
  /** Behind what this page begins; nothing on the first. */
  after: string | undefined;
  /** Behind what the next one begins; nothing on the last. */
  next: string | number | undefined;
};

/** Leads on through a list that shows so many rows at once, and back to its beginning. */
export function NextPage({ here, name = "after", after, next }: NextPageProps) {
  const t = useTranslations("ui.pager");
  if (after === undefined && next === undefined) return null;
  const join = here.includes("?") ? "&" : "?";
  return (
    <nav className="row mt-3" aria-label={t("label")}>
      {after !== undefined && (
        <a className="btn sm" href={here}>
          {t("first")}
        </a>
      )}
      {next !== undefined && (
        <a className="btn sm" href={`${here}${join}${name}=${next}`} rel="next">
          {t("next")}
        </a>
      )}
    </nav>
  );
}
