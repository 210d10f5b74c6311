import { useTranslations } from "next-intl";
import { ClaimRow, type MatrixClaim } from "./claim-row";
import { MatrixLegend } from "./matrix-legend";

/** A column: a source alleges, a party answers. */
export type MatrixParty = { id: string; name: string; note?: string | undefined; kind: "source" | "party" };

type ClaimMatrixProps = {
  /** Sources first, then parties, in the order of the columns. */
  parties: readonly MatrixParty[];
  claims: readonly MatrixClaim[];
  caption?: string | undefined;
  /** What stands under "Our finding" when it is not the latest version, such as "as on 1 Sep". */
  findingNote?: string | undefined;
  legend?: boolean | undefined;
};

/** Claims by parties: what is alleged, what the parties say, what we established, side by side. */
export function ClaimMatrix({ parties, claims, caption, findingNote, legend = true }: ClaimMatrixProps) {
  const t = useTranslations("parts.matrix");
  const sources = parties.filter((party) => party.kind === "source");
  const said = parties.filter((party) => party.kind === "party");
  const columns = [...sources, ...said];
  const table = (
    <table className="matrix">
      <caption className="sr">{caption ?? t("caption")}</caption>
      <colgroup>
        <col className="claim" />
        {columns.map((party) => (
          <col key={party.id} />
        ))}
        <col className="find" />
      </colgroup>
      <thead>
        <tr className="realm">
          <th scope="colgroup" colSpan={1 + sources.length}>
            <span>{t("alleged")}</span>
          </th>
          {said.length > 0 && (
            <th scope="colgroup" colSpan={said.length}>
              <span>{t("said")}</span>
            </th>
          )}
          <th scope="col">
            <span>{t("established")}</span>
          </th>
        </tr>
        <tr>
          <th scope="col">{t("claim")}</th>
          {columns.map((party) => (
            <th key={party.id} scope="col">
              {party.name}
              <small>{party.note}</small>
            </th>
          ))}
          <th scope="col">
            {t("finding")}
            <small>{findingNote ?? t("latest")}</small>
          </th>
        </tr>
      </thead>
      {claims.map((claim) => (
        <ClaimRow key={claim.number} claim={claim} parties={columns} />
      ))}
    </table>
  );
  return (
    <>
      {columns.length > 5 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        <section className="wide" tabIndex={0} aria-label={caption ?? t("caption")}>
          {table}
        </section>
      ) : (
        table
      )}
      {legend && <MatrixLegend />}
    </>
  );
}
