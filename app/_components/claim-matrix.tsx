import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { ClaimRow, type MatrixClaim } from "./claim-row";
import { MatrixLegend } from "./matrix-legend";

/** A column: a source alleges, a party answers. */
export type MatrixParty = { id: string; name: string; note?: string | undefined; kind: "source" | "party" };

type ClaimMatrixProps = {
  /** Sources first, then parties, in the order of the columns; only who said something or is asked. */
  parties: readonly MatrixParty[];
  /** Who said something too and has no column. */
  beyond: readonly MatrixParty[];
  claims: readonly MatrixClaim[];
  /** What stands under "Our finding"; without it the reader sees no findings and there is no such column. */
  findingNote: string | undefined;
  /** Whether the findings are those of the reader's organisation. */
  isOurs: boolean;
};

/** Claims by parties: each claim is a line over what is alleged, what the parties say and what we established. */
export function ClaimMatrix({ parties, beyond, claims, findingNote, isOurs }: ClaimMatrixProps) {
  const t = useTranslations("parts.matrix");
  const sources = parties.filter((party) => party.kind === "source").length;
  const said = parties.length - sources;
  return (
    <>
      <table className="matrix" style={{ "--n": Math.max(1, parties.length) } as CSSProperties}>
        <caption className="sr">{t("caption")}</caption>
        <colgroup>
          <col span={Math.max(1, parties.length)} />
          {findingNote !== undefined && <col className="find" />}
        </colgroup>
        <thead>
          <tr className="realm">
            {sources > 0 && (
              <th scope="colgroup" colSpan={sources}>
                <span>{t("alleged")}</span>
              </th>
            )}
            {said > 0 && (
              <th scope="colgroup" colSpan={said}>
                <span>{t("said")}</span>
              </th>
            )}
            {parties.length === 0 && <td />}
            {findingNote !== undefined && (
              <th scope="col">
                <span>{t(isOurs ? "established" : "established_agency")}</span>
              </th>
            )}
          </tr>
          <tr>
            {parties.map((party) => (
              <th key={party.id} scope="col">
                {party.name}
                <small>{party.note}</small>
              </th>
            ))}
            {parties.length === 0 && <th scope="col">{t("nobody_spoke")}</th>}
            {findingNote !== undefined && (
              <th scope="col">
                {t(isOurs ? "finding" : "finding_agency")}
                <small>{findingNote}</small>
              </th>
            )}
          </tr>
        </thead>
        {claims.map((claim) => (
          <ClaimRow
            key={claim.number}
            claim={claim}
            parties={parties}
            beyond={beyond}
            hasFinding={findingNote !== undefined}
            isOurs={isOurs}
          />
        ))}
      </table>
      {parties.length > 0 && <MatrixLegend isOurs={isOurs} />}
    </>
  );
}
