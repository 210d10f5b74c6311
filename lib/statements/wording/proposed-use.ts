import type { uses } from "@/db/schema/vocabulary";
import incidents from "@/lib/cases/incident-words.json" with { type: "json" };
import { type Hit, type Phrases, phrases, phrasesIn, type Word, wordsOf } from "@/lib/kernel/phrases";
import { signsOfAssertion } from "./signs-of-assertion";
import en from "./words/en/uses.json" with { type: "json" };
import id from "./words/id/uses.json" with { type: "json" };

type Use = (typeof uses)[number];
type Looked = Record<keyof typeof id, Phrases>;

const ready = (lists: typeof id, incident: readonly string[]): Looked => {
  const made = Object.entries(lists).map(([name, list]) => [
    name,
    phrases(name === "harm" ? [...list, ...incident] : list),
  ]);
  return Object.fromEntries(made) as Looked;
};

const byLanguage = new Map([
  ["id", ready(id, incidents.incident.id)],
  ["en", ready(en, incidents.incident.en)],
]);

/** The use of its record that a sentence's wording speaks for, to propose to its writer; null when unsure, for questions and for languages without lists. Who claims comes before what is claimed, what is not known before what was not found, and both before a state or a denial. */
export const proposedUse = (text: string, language: string): Use | null => {
  const lists = byLanguage.get(language);
  if (!lists || /\?["'”’»)]*\s*$/u.test(text)) return null;
  const words = wordsOf(text);
  const hits = (name: keyof Looked) => phrasesIn(text, words, lists[name]);
  const has = (name: keyof Looked) => hits(name).length > 0;
  const unknown = hits("notKnown");
  const spared = [...unknown, ...hits("notClaiming")];
  const claiming = hits("claiming").filter((hit) => !covered(hit, spared));
  if (claiming.some((hit) => !isOurs(hit, words, hits("ourselves")))) return "who_claims";
  if (unknown.length > 0) return "is_not_known";
  if (has("notFound")) return "was_not_found";
  if (has("openEnded")) return null;
  const denials = hits("denying").filter((hit) => !covered(hit, hits("stillSo")));
  if (has("weakness") && has("open")) return denials.length > 0 ? null : "is_open";
  if (has("weakness") && has("closed")) return denials.length > 0 ? "is_open" : "is_closed";
  if (has("disclaiming")) return "is_not_so";
  if (denials.length > 0)
    return denials.some((denial) => isDenied(denial, words, hits("harm"))) ? "is_not_so" : null;
  // Behind another speaker or a word of doubt, a wrong "it is so" would be worse than none.
  if (has("uncertain") || hits("others").some(({ at }) => at <= (words[3]?.at ?? 0))) return null;
  return signsOfAssertion(text, language, []).length > 0 ? "is_so" : null;
};

const covered = (hit: Hit, by: readonly Hit[]) => by.some(({ at, end }) => at <= hit.at && hit.end <= end);

/** Whether we ourselves say it: "we" stands at most three words before. */
const isOurs = (hit: Hit, words: readonly Word[], ourselves: readonly Hit[]) => {
  const place = words.findIndex(({ at }) => at === hit.at);
  const before = words.slice(Math.max(0, place - 3), place);
  return before.some(({ at }) => ourselves.some((we) => we.at === at));
};

/** Whether what is denied is a harm: its word stands within six words of the denial. */
const isDenied = (denial: Hit, words: readonly Word[], harms: readonly Hit[]) => {
  const place = (at: number) => words.findIndex((word) => word.at === at);
  return harms.some(({ at }) => Math.abs(place(at) - place(denial.at)) <= 6);
};
