import type { CSSProperties } from "react";

/** A place on a scale, in its own units, as custom properties: from `a` to `b`. */
export const placed = (a: number, b?: number) =>
  ({ "--a": a, ...(b === undefined ? {} : { "--b": b }) }) as CSSProperties;
