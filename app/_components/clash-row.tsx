import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { Icon } from "@/app/_ui/icon";
import type { MatrixParty } from "./claim-matrix";
import type { MatrixClaim } from "./claim-row";

type ClashRowProps = {
  claim: MatrixClaim;
  clash: NonNullable<MatrixClaim["clash"]>;
  parties: readonly MatrixParty[];
};

const counted = [
  "alleges",
  "acknowledges",
  "confirms",
  "says_remediated",
  "disputes",
  "found_no_sign",
] as const;

/** The bracket under the cells of one claim that disagree, from the first such party to the last. */
export function ClashRow({ claim, clash, parties }: ClashRowProps) {
  const t = useTranslations("parts.clash");
  const places = clash.parties
    .map((id) => parties.findIndex((party) => party.id === id))
    .filter((place) => place >= 0);
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const span = Math.max(...places) - first + 1;
  const after = parties.length - first - span;
  const held = clash.parties.map((id) => claim.positions[id]?.position);
  const words =
    clash.words ??
    counted
      .map((position) => ({ position, count: held.filter((each) => each === position).length }))
      .filter(({ count }) => count > 0)
      .map(({ position, count }) => t(position, { count }))
      .join(", ");
  return (
    <tr className="clash">
      <td className="pad" colSpan={1 + first} />
      <td colSpan={span}>
        <div className="brk" style={{ "--n": span } as CSSProperties}>
          <span>
            <Icon name="unequal" /> {words}
          </span>
        </div>
      </td>
      {after > 0 && <td className="pad" colSpan={after} />}
      <td className="pad fcell" />
    </tr>
  );
}
