import type { ReactNode } from "react";
import { iconSymbols } from "@/app/_ui/icon";

const balloon =
  "M8 2c3.5 0 6 2.3 6 5.3s-2.5 5.3-6 5.3c-.8 0-1.5-.1-2.2-.3L2.8 14l.9-2.9A5 5 0 0 1 2 7.3C2 4.3 4.5 2 8 2z";
const lowerHalf = "M2.3 7.5h11.4c0 2.8-2.5 5-5.7 5-.8 0-1.5-.1-2.2-.3L2.8 14l.9-2.9A5 5 0 0 1 2.3 7.5z";

const circle = (rest: { strokeDasharray?: string | undefined; strokeWidth?: string | undefined } = {}) => (
  <circle cx="10" cy="10" r="7.5" {...rest} />
);
const square = <rect x="2" y="2" width="12" height="12" rx="1" />;

const drawings = {
  "w-none": circle({ strokeDasharray: "2.6 2.1" }),
  "w-skip": (
    <>
      {circle()}
      <path d="M5.5 14.5l9-9" />
    </>
  ),
  "w-way": (
    <>
      {circle({ strokeWidth: "2" })}
      <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" stroke="none" />
    </>
  ),
  "w-wait": (
    <>
      {circle({ strokeWidth: "2" })}
      <path d="M8 7v6M12 7v6" strokeWidth="2" />
    </>
  ),
  "w-done": (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" stroke="none" />
      <path d="M6.3 10.3l2.5 2.5 5-5.4" stroke="var(--color-surface)" strokeWidth="2" />
    </>
  ),
  "p-alleges": <path d={balloon} />,
  "p-ack": (
    <>
      <path d={balloon} />
      <path d={lowerHalf} fill="currentColor" stroke="none" />
    </>
  ),
  "p-confirms": <path d={balloon} fill="currentColor" />,
  "p-fixed": (
    <>
      <path d={balloon} fill="currentColor" />
      <path d="M5.4 7.4l1.9 1.8 3.4-3.7" stroke="var(--color-accent-tint)" />
    </>
  ),
  "p-nosign": (
    <>
      <path d={balloon} />
      <path d="M5.2 7.3h5.6" />
    </>
  ),
  "p-disputes": (
    <>
      <path d={balloon} />
      <path d="M6 5.3l4 4M10 5.3l-4 4" />
    </>
  ),
  "p-none": <path d={balloon} strokeDasharray="1.8 1.9" />,
  "f-yes": (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" stroke="none" />
      <path d="M4.6 8.2l2.3 2.3 4.5-5" stroke="var(--color-surface)" strokeWidth="1.8" />
    </>
  ),
  "f-part": (
    <>
      {square}
      <path d="M2 14V2l12 12z" fill="currentColor" stroke="none" />
    </>
  ),
  "f-not": (
    <>
      {square}
      <path d="M5 8h6" />
    </>
  ),
  "f-no": (
    <>
      {square}
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
    </>
  ),
  "f-open": (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" strokeDasharray="2.4 1.8" />
      <path d="M6.3 6.4a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1M8 11.3v.1" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof drawings;

/** The sprite of a page, drawn once: circles are work, balloons what is said, squares what is established; icons beside. */
export function Glyphs() {
  return (
    <svg aria-hidden="true" className="sprite">
      {Object.entries(drawings).map(([name, drawing]) => (
        <symbol key={name} id={name} viewBox={name.startsWith("w-") ? "0 0 20 20" : "0 0 16 16"}>
          {drawing}
        </symbol>
      ))}
      <symbol id="i-mark" viewBox="0 0 22 22">
        <path d="M3 4h16M3 7.5h10M10 11h9M3 14.5h13M14 18h5" strokeWidth="2" />
      </symbol>
      {iconSymbols}
    </svg>
  );
}
