import { clockAt } from "./clock";
import type { When, Zone } from "./quantity";
import { follows, type Token } from "./tokens";
import en from "./words/en/dates.json" with { type: "json" };
import id from "./words/id/dates.json" with { type: "json" };

type Parts = Omit<When, "kind" | "text" | "at" | "end">;
type Read = { when: Parts; next: number };

const relative = [...id.relative, ...en.relative].sort((one, other) => other.length - one.length);
const announcing = [...id.clock, ...en.clock];
const yearly = [...id.year, ...en.year];
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?$/;
const figured = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const offsets: ReadonlyMap<string, Zone> = new Map([
  ["z", "UTC"],
  ["+00:00", "UTC"],
  ["+07:00", "WIB"],
  ["+08:00", "WITA"],
  ["+09:00", "WIT"],
]);

/** The day, month, year or hour that begins at a token, in Indonesian, English or figures, and the place after it; null where none begins. In figures the day stands first. */
export const dateAt = (tokens: readonly Token[], place: number): Read | null => {
  const vague = relative.find((words) => follows(tokens, place, words));
  const dated = spelledAt(tokens, place) ?? figuresAt(tokens, place);
  if (dated) return withClock(tokens, dated);
  const isAnnounced = announcing.includes(tokens[place - 1]?.low ?? "");
  const hour = clockAt(tokens, place, isAnnounced);
  if (hour) return { when: { exactness: "exact", ...hour.clock }, next: hour.next };
  return vague ? { when: { exactness: "vague" }, next: place + vague.split(" ").length } : null;
};

const withClock = (tokens: readonly Token[], { when, next }: Read): Read => {
  if (when.hour !== undefined) return { when, next };
  const isAnnounced = announcing.includes(tokens[next]?.low ?? "");
  const hour = clockAt(tokens, isAnnounced ? next + 1 : next, isAnnounced);
  return hour ? { when: { ...when, ...hour.clock }, next: hour.next } : { when, next };
};

const figuresAt = (tokens: readonly Token[], place: number): Read | null => {
  const low = tokens[place]?.low ?? "";
  const [, year, month, day, hour, minute, offset] = iso.exec(low) ?? [];
  if (year !== undefined) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const zone = offsets.get(offset ?? "");
    const clock =
      hour === undefined || (offset && !zone)
        ? {}
        : { hour: Number(hour), minute: Number(minute), ...(zone ? { zone } : {}) };
    return there(date) ? { when: { exactness: "exact", ...date, ...clock }, next: place + 1 } : null;
  }
  const [, first, , second, its] = figured.exec(low) ?? [];
  if (its !== undefined) {
    const date = { year: Number(its), month: Number(second), day: Number(first) };
    return there(date) ? { when: { exactness: "exact", ...date }, next: place + 1 } : null;
  }
  const isYear = /^(19|20)\d{2}$/.test(low) && yearly.includes(tokens[place - 1]?.low ?? "");
  return isYear ? { when: { exactness: "exact", year: Number(low) }, next: place + 1 } : null;
};

const spelledAt = (tokens: readonly Token[], place: number): Read | null => {
  const low = (at: number) => tokens[at]?.low ?? "";
  const day = dayOf(low(place));
  const isDayFirst = day !== null && monthOf(low(place + 1)) !== null;
  const month = monthOf(low(isDayFirst ? place + 1 : place));
  if (month === null) return null;
  let next = place + (isDayFirst ? 2 : 1);
  const later = isDayFirst ? null : dayOf(low(next));
  if (later !== null) next++;
  const year = /^(19|20)\d{2}$/.test(low(next)) ? Number(low(next)) : null;
  if (year !== null) next++;
  const its = isDayFirst ? day : later;
  // "may", "mar" and "march" alone are other words.
  if (its === null && year === null) return null;
  const date = { month, ...(its === null ? {} : { day: its }), ...(year === null ? {} : { year }) };
  return there(date) ? { when: { exactness: "exact", ...date }, next } : null;
};

const months = new Map(
  [id.months, en.months].flatMap((names) =>
    names.flatMap((spellings, place) => spellings.map((spelling) => [spelling, place + 1] as const)),
  ),
);
const monthOf = (word: string): number | null => months.get(word.replace(/\.$/, "")) ?? null;
const dayOf = (word: string): number | null => {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? null : Number(day);
};
const there = ({ month, day = 1, year = 2000 }: { month: number; day?: number; year?: number }) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
