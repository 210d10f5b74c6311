/** Two dates that both stand, in days from the start of the axis. */
export type Band = { from: number; to: number; label: string };
/** Where the words of a band stand: before it, behind it, or with their end at the end of the scale; nowhere where they would be cut or lie over others. */
export type BandSide = "before" | "after" | "end" | undefined;

/** The width of the scale at 1280 px, and of a letter in it. */
export const scale = 600;
export const letter = 7;

/** A side for the words of each band, in their order from left to right. */
export const bandSides = (bands: readonly Band[], days: number): BandSide[] => {
  const px = (place: number) => (place / days) * scale;
  let taken = 0;
  return bands.map(({ from, to, label }) => {
    const width = label.length * letter + 8;
    const places = [
      ["before", px(from) - width],
      ["after", px(to)],
      ["end", scale - width],
    ] as const;
    const found = places.find(([, left]) => left >= taken && left + width <= scale);
    if (found) taken = found[1] + width;
    return found?.[0];
  });
};
