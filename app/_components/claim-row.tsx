import { useTranslations } from "next-intl";
import type { MatrixParty } from "./claim-matrix";
import { ClashRow } from "./clash-row";
import { FindingCell, type FindingCellProps } from "./finding-cell";
import { PositionCell, type PositionCellProps } from "./position-cell";

export type MatrixClaim = {
  number: number;
  text: string;
  href: string;
  credibility: "1" | "2" | "3" | "4" | "5" | "6";
  /** The latest position of each party that has one, by the party's id. */
  positions: Readonly<Record<string, PositionCellProps | undefined>>;
  finding?: FindingCellProps | undefined;
  /** Where the first finding on it is made, for who may. */
  make?: string | undefined;
  /** How many findings on it the reader does not see. */
  hidden?: number | undefined;
  /** The parties that disagree, by id. */
  clash: readonly string[];
};

type ClaimRowProps = {
  claim: MatrixClaim;
  parties: readonly MatrixParty[];
  /** Who said something of some claim and has no column. */
  beyond: readonly MatrixParty[];
  hasFinding: boolean;
  isOurs: boolean;
};

/** One claim: its sentence over a cell a party, our finding beside both, and the bracket that joins what disagrees. */
export function ClaimRow({ claim, parties, beyond, hasFinding, isOurs }: ClaimRowProps) {
  const t = useTranslations("parts.matrix");
  const d = useTranslations("domain.position");
  const spoke = parties.filter((party) => claim.positions[party.id] !== undefined);
  // A source that is silent on a claim did not make it; only a party is missed.
  const silent = parties.filter((party) => party.kind === "party" && !spoke.includes(party));
  const unshown = beyond.flatMap(({ id, name }) => {
    const said = claim.positions[id];
    return said ? [`${name} (${d(said.position)})`] : [];
  });
  const saysNothing = unshown.length === 0 && spoke.every((party) => party.kind === "source");
  const alleging = spoke.filter(({ id }) => claim.positions[id]?.position !== "no_answer_yet");
  const clashes = claim.clash.some((id) => parties.some((party) => party.id === id));
  const rows = 1 + (spoke.length > 0 ? 1 : 0) + (clashes ? 1 : 0);
  return (
    <tbody className="c" id={`claim-${claim.number}`}>
      <tr className="cl">
        <th scope="rowgroup" colSpan={Math.max(1, parties.length)}>
          <span className="no">{claim.number}</span>{" "}
          <a className="plain" href={claim.href}>
            {claim.text}
          </a>{" "}
          <span className="small ink3">
            {t("credibility", { grade: claim.credibility })}
            {". "}
            {unshown.length > 0 && `${t("unshown", { parties: unshown.join(", ") })} `}
            {saysNothing
              ? t(alleging.length > 0 ? "only_source" : "all_silent", { count: alleging.length })
              : silent.length > 0 && t("silent", { parties: silent.map((party) => party.name).join(", ") })}
          </span>
        </th>
        {hasFinding && (
          <td className="fcell" rowSpan={rows} data-p={t(isOurs ? "finding" : "finding_agency")}>
            <FindingCell finding={claim.finding} hidden={claim.hidden} make={claim.make} />
          </td>
        )}
      </tr>
      {spoke.length > 0 && (
        <tr>
          {parties.map((party) => {
            const position = claim.positions[party.id];
            return position === undefined ? (
              <td key={party.id} className="nil">
                {t("no_position")}
              </td>
            ) : (
              <td key={party.id} data-p={party.name}>
                <PositionCell {...position} />
              </td>
            );
          })}
        </tr>
      )}
      {clashes && <ClashRow claim={claim} parties={parties} />}
    </tbody>
  );
}
