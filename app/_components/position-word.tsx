import { useTranslations } from "next-intl";
import { Glyph } from "./glyph";
import { type Position, positionLooks } from "./position-look";

/** What a party says about a claim: balloon and word, for lines of text and lists. */
export function PositionWord({ position }: { position: Position }) {
  const t = useTranslations("domain.position");
  return (
    <span className="nowrap">
      <Glyph name={positionLooks[position].glyph} /> {t(position)}
    </span>
  );
}
