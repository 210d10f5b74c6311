import { iconSymbols } from "@/app/_ui/icon";

const balloon =
  "M8 2c3.5 0 6 2.3 6 5.3s-2.5 5.3-6 5.3c-.8 0-1.5-.1-2.2-.3L2.8 14l.9-2.9A5 5 0 0 1 2 7.3C2 4.3 4.5 2 8 2z";
const lowerHalf = "M2.3 7.5h11.4c0 2.8-2.5 5-5.7 5-.8 0-1.5-.1-2.2-.3L2.8 14l.9-2.9A5 5 0 0 1 2.3 7.5z";

const path = (d: string, rest = "") => `<path d="${d}"${rest && ` ${rest}`}/>`;
const circle = (rest = "") => `<circle cx="10" cy="10" r="7.5"${rest && ` ${rest}`}/>`;
const square = `<rect x="2" y="2" width="12" height="12" rx="1"/>`;
const filled = `fill="currentColor" stroke="none"`;

/** Markup of each drawing; circles are work, balloons what is said, squares what is established. */
const drawings = {
  "w-none": circle(`stroke-dasharray="2.6 2.1"`),
  "w-skip": circle() + path("M5.5 14.5l9-9"),
  "w-way": circle(`stroke-width="2"`) + path("M10 2.5a7.5 7.5 0 0 1 0 15z", filled),
  "w-wait": circle(`stroke-width="2"`) + path("M8 7v6M12 7v6", `stroke-width="2"`),
  "w-done":
    `<circle cx="10" cy="10" r="8.5" ${filled}/>` +
    path("M6.3 10.3l2.5 2.5 5-5.4", `stroke="var(--color-surface)" stroke-width="2"`),
  "p-alleges": path(balloon),
  "p-ack": path(balloon) + path(lowerHalf, filled),
  "p-confirms": path(balloon, `fill="currentColor"`),
  "p-fixed":
    path(balloon, `fill="currentColor"`) +
    path("M5.4 7.4l1.9 1.8 3.4-3.7", `stroke="var(--color-accent-tint)"`),
  "p-nosign": path(balloon) + path("M5.2 7.3h5.6"),
  "p-disputes": path(balloon) + path("M6 5.3l4 4M10 5.3l-4 4"),
  "p-examining": path(balloon) + path("M5.2 7.4v.1M8 7.4v.1M10.8 7.4v.1", `stroke-width="2"`),
  "p-none": path(balloon, `stroke-dasharray="1.8 1.9"`),
  "f-yes":
    `<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" ${filled}/>` +
    path("M4.6 8.2l2.3 2.3 4.5-5", `stroke="var(--color-surface)" stroke-width="1.8"`),
  "f-part": square + path("M2 14V2l12 12z", filled),
  "f-not": square + path("M5 8h6"),
  "f-no": square + path("M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"),
  "f-open":
    `<rect x="2" y="2" width="12" height="12" rx="1" stroke-dasharray="2.4 1.8"/>` +
    path("M6.3 6.4a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1M8 11.3v.1"),
} as const;

export type GlyphName = keyof typeof drawings;

const symbols = Object.entries(drawings).map(
  ([name, drawing]) =>
    `<symbol id="${name}" viewBox="${name.startsWith("w-") ? "0 0 20 20" : "0 0 16 16"}">${drawing}</symbol>`,
);
const mark = `<symbol id="i-mark" viewBox="0 0 22 22">${path("M3 4h16M3 7.5h10M10 11h9M3 14.5h13M14 18h5", `stroke-width="2"`)}</symbol>`;
const sprite = { __html: [...symbols, mark, ...iconSymbols].join("") };

/** The sprite of a page, drawn once. */
export function Glyphs() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of this file; as elements they cost each page more than what it shows
  return <svg aria-hidden="true" className="sprite" dangerouslySetInnerHTML={sprite} />;
}
