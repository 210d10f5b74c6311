/** Where a dot stands on the strip, in hours from its start, and on which storey, so that dots never cover each other. */
export type StripPlace = { at: number; storey: number };

// 24 px of dot at the narrowest screen, 360 px, where an hour is about 4.2 px.
const apart = 5.7;

/** Places for dots in ascending order. A past one stands before "now"; one beyond the strip has none. Dots of about one hour stand side by side up to the next of the `walls`, "now" and each night, so that none stands on another day, and above each other beyond it. */
export const stripPlaces = (
  hours: readonly number[],
  length: number,
  walls: readonly number[] = [],
): (StripPlace | undefined)[] => {
  const last: number[] = [];
  return hours.map((hour) => {
    if (hour > length - 1) return undefined;
    const due = Math.round(Math.max(3, hour) * 10) / 10;
    const wall = Math.min(length - 1, ...walls.filter((each) => each > due));
    const beside = (taken: number) => Math.max(due, Math.round((taken + apart) * 10) / 10);
    const found = last.findIndex((taken) => beside(taken) === due || beside(taken) < wall);
    const storey = found === -1 ? last.length : found;
    const at = beside(last[storey] ?? due - apart);
    last[storey] = at;
    return { at, storey };
  });
};
