import { numberVocabulary, type Role } from "./number-vocabulary";
import { type Amount, amountAt } from "./number-words";
import type { Count } from "./quantity";
import { follows, type Token } from "./tokens";
import { signedUnit, unitAt } from "./units";

type Read = { count: Omit<Count, "text" | "at" | "end">; next: number };

/** The count that begins at a token, and the place after it; null where none begins. Numbers that only name something ("Pasal 46", "port 9200") count nothing. */
export const countAt = (tokens: readonly Token[], place: number, language: string): Read | null => {
  const words = numberVocabulary(language);
  const before = tokens[place - 1];
  if (before && !tokens[place]?.isCutBefore && words.labels.includes(before.low)) return null;
  return vagueAt(tokens, place, language) ?? statedAt(tokens, place, language);
};

const statedAt = (tokens: readonly Token[], place: number, language: string): Read | null => {
  const words = numberVocabulary(language);
  const amount = amountAt(tokens, place, language);
  if (!amount) return null;
  const range = rangeAt(tokens, place, amount, language);
  const next = range?.next ?? amount.next;
  const sign =
    signedUnit(amount.before) ?? signedUnit(range?.after ?? amount.after) ?? prefixed(tokens[place - 1]);
  const unit = sign ? null : unitAt(tokens, next);
  const isPronoun = words.pronouns.includes(tokens[place]?.low ?? "") && next === place + 1;
  if (isPronoun && unit?.next !== next + 1) return null;
  const its = { kind: "number" as const, unit: sign ?? unit?.unit ?? null };
  if (range)
    return {
      count: { ...its, exactness: "range", least: amount.value * range.raised, most: range.value },
      next,
    };
  return { count: { ...its, ...hedged(tokens, place, amount, language) }, next };
};

const prefixed = (token: Token | undefined) => (token ? signedUnit(token.low) : null);

const vagueAt = (tokens: readonly Token[], place: number, language: string): Read | null => {
  const { vague, roles, of } = numberVocabulary(language);
  const bounds = vague.get(tokens[place]?.low ?? "");
  if (!bounds) return null;
  const skipped = of.includes(tokens[place + 1]?.low ?? "") ? 2 : 1;
  const follower = tokens[place + skipped]?.low ?? "";
  const times = scaleOf(roles.get(follower)) ?? (skipped === 2 ? vague.get(follower)?.[0] : undefined);
  const next = times === undefined ? place + 1 : place + skipped + 1;
  const [least = 0, most = 0] = bounds.map((bound) => bound * (times ?? 1));
  const unit = unitAt(tokens, next)?.unit ?? null;
  return { count: { kind: "number", exactness: "vague", least, most, unit }, next };
};

const scaleOf = (role: Role | undefined) => (role?.does === "scale" ? role.by : undefined);

/** The upper end of a range whose lower end was read: "1,2 sampai 1,4 juta", "between 5 and 10"; the lower end takes the multiplier of the upper where it has none. */
const rangeAt = (tokens: readonly Token[], place: number, low: Amount, language: string) => {
  const { ranges, between } = numberVocabulary(language);
  const joiner = tokens[low.next];
  if (!joiner || joiner.isCutBefore) return null;
  const isBetween = between.includes(tokens[place - 1]?.low ?? "");
  const isJoined = /^[–—-]$/u.test(joiner.raw) || ranges.includes(joiner.low);
  if (!isJoined || ((joiner.low === "dan" || joiner.low === "and") && !isBetween)) return null;
  const high = amountAt(tokens, low.next + 1, language);
  const raised = low.scale === 1 && high && low.value < 1000 ? high.scale : 1;
  return high && high.value > low.value * raised ? { ...high, raised } : null;
};

const hedged = (tokens: readonly Token[], place: number, { value, step, next }: Amount, language: string) => {
  const { about, above, below } = numberVocabulary(language);
  const says = (list: readonly string[]) =>
    list.some((phrase) => follows(tokens, place - phrase.split(" ").length, phrase));
  const isMore = tokens[next]?.low === "lebih" && tokens[next + 1]?.low !== "dari";
  if (says(below)) return { exactness: "about", least: value - step, most: value } as const;
  if (isMore || says(above)) return { exactness: "about", least: value, most: value + step } as const;
  // As far as rounding goes, and never a tenth of the number: "about 1 million" is not 1.3 million.
  const slack = Math.min(step / 2, value / 10);
  if (says(about)) return { exactness: "about", least: value - slack, most: value + slack } as const;
  return { exactness: "exact", least: value, most: value } as const;
};
