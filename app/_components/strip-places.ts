/** Where a dot stands on the strip, in hours from its start, and on which storey, so that dots never cover each other. */
export type StripPlace = { at: number; storey: number };

// 24 px of dot at the narrowest screen, 360 px, where an hour is about 4.2 px.
const apart = 5.7;

/** Places for dots in ascending order. A past one stands before "now"; one beyond the strip has none. */
export const stripPlaces = (hours: readonly number[], length: number): (StripPlace | undefined)[] => {
  const last: number[] = [];
  return hours.map((hour) => {
    if (hour > length - 1) return undefined;
    const at = Math.round(Math.max(3, hour) * 10) / 10;
    const free = last.findIndex((taken) => at - taken >= apart);
    const storey = free === -1 ? last.length : free;
    last[storey] = at;
    return { at, storey };
  });
};
