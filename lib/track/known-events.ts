/** The events of which the track draws what lies between two dates, each by the names under which a timeline has it, in either language. */
export const knownEvents = {
  told: ["told", "diberi tahu"],
  closed: ["closed", "ditutup"],
} as const;

export type KnownEvent = keyof typeof knownEvents;

/** Which event a timeline means by a name; undefined where the track knows it not. */
export const knownBy = (name: string): KnownEvent | undefined =>
  (Object.keys(knownEvents) as KnownEvent[]).find((event) =>
    knownEvents[event].some((known) => known === name),
  );
