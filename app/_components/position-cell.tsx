import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Glyph } from "./glyph";
import { type Position, positionLooks } from "./position-look";

export type PositionCellProps = {
  position: Position;
  /** The day it was said, already worded. */
  on?: ReactNode | undefined;
  /** The words used, in short; for "no answer yet", when it was asked. */
  words?: ReactNode | undefined;
  /** How many positions of this party it follows. */
  earlier?: number | undefined;
  href?: string | undefined;
};

/** One party's latest word on one claim. */
export function PositionCell({ position, on, words, earlier = 0, href }: PositionCellProps) {
  const t = useTranslations();
  const look = positionLooks[position];
  const word = t(`domain.position.${position}`);
  return (
    <div className={`pos ${look.cell}`}>
      <p>
        <b>
          <Glyph name={look.glyph} />
          {href === undefined ? word : <a href={href}>{word}</a>}
        </b>
        {on !== undefined && <span>{on}</span>}
      </p>
      {words !== undefined && <span>{words}</span>}
      {earlier > 0 && <span>{t("parts.matrix.earlier", { count: earlier })}</span>}
    </div>
  );
}
