/** Two dates that both stand, in days from the start of the axis. */
export type Band = { from: number; to: number; label: string };
/** Where the words of a band stand: before it, behind it, or with their end at the end of the scale. */
export type BandSide = "before" | "after" | "end";
/** The place of its words, in the first line above the scale or the second. */
export type BandPlace = { side: BandSide; line: 0 | 1 };

/** The width of the scale at 1280 px, and of a letter in it. */
export const scale = 600;
export const letter = 7;

/** A place for the words of each band, in their order from left to right; none where they would be cut or lie over others in both lines. */
export const bandPlaces = (bands: readonly Band[], days: number): (BandPlace | undefined)[] => {
  const px = (place: number) => (place / days) * scale;
  const taken = [0, 0];
  return bands.map(({ from, to, label }) => {
    const width = label.length * letter + 8;
    const sides = [
      ["before", px(from) - width],
      ["after", px(to)],
      ["end", scale - width],
    ] as const;
    for (const line of [0, 1] as const) {
      const found = sides.find(([, left]) => left >= (taken[line] ?? 0) && left + width <= scale);
      if (!found) continue;
      taken[line] = found[1] + width;
      return { side: found[0], line };
    }
    return undefined;
  });
};
