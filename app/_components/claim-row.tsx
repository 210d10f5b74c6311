import { useTranslations } from "next-intl";
import type { MatrixParty } from "./claim-matrix";
import { ClashRow } from "./clash-row";
import { FindingCell, type FindingCellProps } from "./finding-cell";
import { Glyph } from "./glyph";
import { PositionCell, type PositionCellProps } from "./position-cell";

export type MatrixClaim = {
  number: number;
  text: string;
  href: string;
  lang?: string | undefined;
  credibility?: "1" | "2" | "3" | "4" | "5" | "6" | undefined;
  /** The latest position of each party that has one, by the party's id. */
  positions: Readonly<Record<string, PositionCellProps | undefined>>;
  finding?: FindingCellProps | undefined;
  /** How many findings on it the reader does not see. */
  hidden?: number | undefined;
  /** The parties that disagree, by id, and in what; without words, the positions are counted. */
  clash?: { parties: readonly string[]; words?: string | undefined };
};

type ClaimRowProps = { claim: MatrixClaim; parties: readonly MatrixParty[] };

/** One claim: its sentence, a cell a party, our finding, and the bracket that joins what disagrees. */
export function ClaimRow({ claim, parties }: ClaimRowProps) {
  const t = useTranslations();
  const silent = parties.filter((party) => claim.positions[party.id] === undefined);
  const finding = t("parts.matrix.finding");
  return (
    <tbody className="c">
      <tr id={`claim-${claim.number}`}>
        <th scope="row">
          <a className="plain" href={claim.href}>
            <span className="ink3 b">{claim.number}</span>&ensp;<span lang={claim.lang}>{claim.text}</span>
          </a>
          {claim.credibility !== undefined && (
            <p className="small ink3">
              {t("parts.matrix.credibility", { grade: t(`domain.credibility.${claim.credibility}`) })}
            </p>
          )}
          {silent.length > 0 && (
            <p className="small ink3 narrow">
              {t("parts.matrix.silent", { parties: silent.map((party) => party.name).join(", ") })}
            </p>
          )}
        </th>
        {parties.map((party) => {
          const position = claim.positions[party.id];
          return (
            <td key={party.id} data-p={party.name} className={position === undefined ? "nil" : undefined}>
              {position === undefined ? (
                <div className="pos mute">
                  <b>
                    <Glyph name="p-none" />
                    {t("domain.position.none")}
                  </b>
                </div>
              ) : (
                <PositionCell {...position} />
              )}
            </td>
          );
        })}
        <td data-p={finding} className="fcell">
          <FindingCell finding={claim.finding} hidden={claim.hidden} />
        </td>
      </tr>
      {claim.clash !== undefined && <ClashRow claim={claim} clash={claim.clash} parties={parties} />}
    </tbody>
  );
}
