import { useTranslations } from "next-intl";
import { Icon } from "@/app/_ui/icon";
import type { MatrixParty } from "./claim-matrix";
import type { MatrixClaim } from "./claim-row";
import { placed } from "./placed";

type ClashRowProps = { claim: MatrixClaim; parties: readonly MatrixParty[] };

const counted = [
  "alleges",
  "acknowledges",
  "confirms",
  "says_remediated",
  "disputes",
  "found_no_sign",
] as const;

/** The bracket under the cells of one claim that disagree, from the first such party to the last, and under it who stands against whom. */
export function ClashRow({ claim, parties }: ClashRowProps) {
  const t = useTranslations("parts.clash");
  const places = claim.clash
    .map((id) => parties.findIndex((party) => party.id === id))
    .filter((place) => place >= 0);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const held = claim.clash.map((id) => claim.positions[id]?.position);
  const words = counted
    .map((position) => ({ position, count: held.filter((each) => each === position).length }))
    .filter(({ count }) => count > 0)
    .map(({ position, count }) => t(position, { count }))
    .join(", ");
  // Where the bracket begins far along the line, its words end with it.
  const isFarAlong = first >= parties.length / 2;
  return (
    <tr className="clash">
      <td colSpan={parties.length}>
        <div className="brk" style={placed(first, last)} />
        <p className={isFarAlong ? "far" : undefined} style={placed(first, last)}>
          <Icon name="unequal" /> {words}
        </p>
      </td>
    </tr>
  );
}
