import type { ConnectionWord } from "./queries";

/** How two systems stand to each other by the words that were said of it. */
export type Standing = {
  fromId: string;
  from: string;
  toId: string;
  to: string;
  /** What was said last of whether they are connected; null where nobody said. */
  state: "connected" | "disconnected" | null;
  /** By whose word; null where that was not recorded. */
  saidBy: string | null;
  connectedOn: string | null;
  disconnectedOn: string | null;
  /** The last word that they are disconnected and has something to show for it. */
  proof: ConnectionWord | null;
  /** The last word that they are not to be connected. */
  mustNot: ConnectionWord | null;
  words: readonly ConnectionWord[];
};

/** What stands of each two systems, from words of which the newest comes first. */
export const standingsOf = (words: readonly ConnectionWord[]): Standing[] => {
  const pairs = new Map<string, ConnectionWord[]>();
  for (const word of words) {
    const pair = [word.fromId, word.toId].sort().join();
    pairs.set(pair, [...(pairs.get(pair) ?? []), word]);
  }
  return [...pairs.values()].flatMap((its) => (its[0] ? [standingOf(its[0], its)] : []));
};

const standingOf = (
  { fromId, from, toId, to }: ConnectionWord,
  words: readonly ConnectionWord[],
): Standing => {
  const last = (state: ConnectionWord["state"]) => words.find((word) => word.state === state) ?? null;
  const latest = words.find((word) => word.state !== "must_not");
  const state = latest?.state;
  const disconnected = words.filter((word) => word.state === "disconnected");
  return {
    ...{ fromId, from, toId, to, words },
    state: state === "connected" || state === "disconnected" ? state : null,
    saidBy: latest?.saidBy ?? null,
    connectedOn: last("connected")?.asOf ?? null,
    disconnectedOn: last("disconnected")?.asOf ?? null,
    proof: disconnected.find(({ evidence }) => evidence !== null) ?? null,
    mustNot: last("must_not"),
  };
};

/** Whether two systems are said to be connected though they are not to be. */
export const isAgainstWord = ({ state, mustNot }: Standing): boolean =>
  mustNot !== null && state === "connected";
