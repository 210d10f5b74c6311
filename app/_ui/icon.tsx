const drawings = {
  find: "M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M10.5 10.5L14 14",
  clock: "M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 4.8V8l2.3 1.5",
  file: "M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13",
  lock: "M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5 7V5a3 3 0 0 1 6 0v2",
  unlock: "M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5 7V4.5a3 3 0 0 1 5.6-1.5",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
  hand: "M1.5 5.5h10M8.5 2.5l3 3-3 3M14.5 10.5h-10",
  back: "M14.5 5.5h-10M7.5 2.5l-3 3 3 3M1.5 10.5h10",
  down: "M8 2v8M4.5 7L8 10.5 11.5 7M3 13.5h10",
  check: "M2.5 8.5L6 12l7.5-8",
  cross: "M4 4l8 8M12 4l-8 8",
  warn: "M8 2l6.5 11.5h-13zM8 6.5v3M8 11.6v.1",
  plus: "M8 3v10M3 8h10",
  unequal: "M2.5 5.8h11M2.5 10.2h11M10.5 2.5l-5 11",
  menu: "M2 4h12M2 8h12M2 12h12",
} as const;

export type IconName = keyof typeof drawings;

/** The icons as symbols of a sprite, in markup; a page draws them once, inside `<svg>`. */
export const iconSymbols = Object.entries(drawings).map(
  ([name, path]) => `<symbol id="i-${name}" viewBox="0 0 16 16"><path d="${path}"/></symbol>`,
);

/** An icon beside a word, hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
