import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Position, positionLooks } from "./position-look";

export type PositionCellProps = {
  position: Position;
  /** The day it was said, already worded; for "no answer yet", since how many days it is asked. */
  on?: ReactNode | undefined;
  /** The words used, in short; for "no answer yet", when it was asked. */
  words?: ReactNode | undefined;
  /** How many positions of this party it follows. */
  earlier?: number | undefined;
  /** Where all that the party said is. */
  href?: string | undefined;
};

/** One party's latest word on one claim. */
export function PositionCell({ position, on, words, earlier = 0, href }: PositionCellProps) {
  const t = useTranslations();
  const look = positionLooks[position];
  return (
    <div className={`pos ${look.cell}`}>
      <p className={`signed ${look.sign}`}>{on !== undefined && <span>{on}</span>}</p>
      <b>{t(`domain.position.${position}`)}</b>
      {words !== undefined && <span>{words}</span>}
      {earlier > 0 && <a href={href}>{t("parts.matrix.earlier", { count: earlier })}</a>}
    </div>
  );
}
