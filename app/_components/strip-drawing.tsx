"use client";

import type { CSSProperties } from "react";
import type { Tone } from "@/app/_ui/tone";
import { dotLook } from "./due-rows";
import { placed } from "./placed";

type Mark = [at: number, words: string];

type StripDrawingProps = {
  /** The length of the strip; places are in its unit. */
  days: number;
  now: Readonly<Mark>;
  /** Whether a telephone has no room for the words is said third. */
  nights: readonly (readonly [...Mark, wide: boolean])[];
  dots: readonly (readonly [ordinal: number, at: number, storey: number, tone: Tone])[];
};

/** The hours to come as a line with the nights on it, and the deadlines as dots that never cover each other. */
export function StripDrawing({ days, now, nights, dots }: StripDrawingProps) {
  const storeys = Math.max(1, ...dots.map(([, , storey]) => storey + 1));
  return (
    <div
      className="strip"
      aria-hidden="true"
      style={{ "--days": days, "--storeys": storeys } as CSSProperties}
    >
      <i />
      <span className="now" style={placed(now[0])}>
        {now[1]}
      </span>
      {nights.map(([at, words, wide]) => (
        <span key={at} className={wide ? "wide" : undefined} style={placed(at)}>
          {words}
        </span>
      ))}
      {dots.map(([ordinal, at, storey, tone]) => (
        <b key={ordinal} className={dotLook(tone)} style={{ ...placed(at), "--s": storey } as CSSProperties}>
          {ordinal}
        </b>
      ))}
    </div>
  );
}
