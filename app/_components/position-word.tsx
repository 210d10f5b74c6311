import { useTranslations } from "next-intl";
import { type Position, positionLooks } from "./position-look";

/** What a party says about a claim: balloon and word, for lines of text and lists. */
export function PositionWord({ position }: { position: Position }) {
  const t = useTranslations("domain.position");
  return <span className={`nowrap signed ${positionLooks[position].sign}`}>{t(position)}</span>;
}
