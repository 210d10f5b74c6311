const hour = 3_600_000;
const jakarta = 7 * hour;
const before = 6;

/** A night on the strip: when it begins, where that is in hours from the start, and whether a screen has room for its words: every one, a wide one, or none. */
export type StripNight = { night: Date; place: number; room: "any" | "wide" | "none" };

/** A day's words are as long as 12 hours of a wide strip and 24 of a telephone's, "now" a little more than half of it. */
const roomFor = (at: number, length: number): StripNight["room"] => {
  const fits = (hours: number) => length - at >= hours && at - before >= hours * 0.6;
  if (fits(24)) return "any";
  return fits(12) ? "wide" : "none";
};

/** The scale of a strip that looks `hours` ahead and six back, in hours from its start, with the nights of Jakarta that fall on it. */
export const stripScale = (now: Date, hours: number) => {
  const days = hours + before;
  const at = (moment: Date) => before + (moment.getTime() - now.getTime()) / hour;
  const midnight = Math.ceil((now.getTime() + jakarta) / (24 * hour)) * 24 * hour - jakarta;
  const nights = Array.from({ length: Math.ceil(hours / 24) }, (_, index): StripNight => {
    const night = new Date(midnight + index * 24 * hour);
    const place = Math.round(at(night) * 10) / 10;
    return { night, place, room: roomFor(place, days) };
  });
  return { days, before, at, nights };
};
