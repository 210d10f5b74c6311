import facts from "@/db/sample/ehac.json";
import type { Say } from "./language";

/** Where a fact is from, in words; nothing when the facts name no source. */
export const sourced = (key: string | undefined, say: Say): string | undefined => {
  const source = key && (facts.sources as Readonly<Record<string, string>>)[key];
  return source ? say(source) : undefined;
};

/** A time as the facts tell it: a day of Western Indonesia, or a minute with its zone. */
export const told = (at: string) =>
  at.includes("T")
    ? { occurredAt: new Date(at), precision: "minute" as const }
    : { occurredAt: new Date(`${at}T00:00:00+07:00`), precision: "day" as const };

/** A party's word on a claim as the facts give it; some have no day, no words or no source. */
export type Said = { party: string; position: string; at?: string; note?: string; source?: string };
