import type { Reason } from "./verdict";

/** The first thing that is wrong; when `elsewhere` stands in a later line, the order is. */
export class Wrong extends Error {
  constructor(
    readonly index: number,
    readonly reason: Reason,
    readonly elsewhere?: string,
  ) {
    super(`${reason} at ${index}`);
  }
}

/** A line of an export that stands where its kind may not. */
export class Misplaced extends Error {}
