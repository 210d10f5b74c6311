import { getLocale, getTranslations } from "next-intl/server";
import { formatBytes } from "@/app/_ui/format-bytes";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { eventWords } from "./event-words";

type Facts = Readonly<Record<string, unknown>>;
type Worded = { key: string; word: string; value: string };

/** Where the words of a fact's value stand, by its key: the first list that has the value words it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  channel: ["channel", "word_channel"],
  class: ["system_class"],
  confidence: ["confidence"],
  credibility: ["credibility"],
  decision: ["decision"],
  gives: ["role"],
  kind: ["statement_kind", "organisation_kind", "assessment_kind", "evidence_kind", "object"],
  language: ["language"],
  locale: ["language"],
  outcome: ["closure_outcome", "referral_outcome"],
  position: ["position"],
  role: ["role", "party_role"],
  roles: ["role"],
  severity: ["severity"],
  step: ["referral_step", "recommendation_step"],
  verdict: ["verdict"],
  workstream: ["workstream"],
};

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** The facts of an act in the reader's language, and the rest as the log keeps it: what has no word, ids, and what is made of parts. */
export const wordedFacts = async (subjectKind: string, facts: Facts) => {
  const [t, d, f, words, locale] = await Promise.all([
    getTranslations("audit"),
    getTranslations("domain"),
    getTranslations("amendments.field"),
    eventWords(),
    getLocale(),
  ]);
  const listed = (key: string, text: string) =>
    (lists[key] ?? []).map((list) => `${list}.${text}`).find((path) => d.has(path as never));
  const ofText = (key: string, text: string): string | null => {
    if (text === "" || isId(text)) return null;
    if (isMoment(text)) return formatMoment(text, locale);
    if (isDay(text)) return formatDay(text, locale);
    if (key === "size") return formatBytes(Number(text), locale);
    if (key === "label") return `TLP:${text}`;
    if (key === "state") return words.stateOf(subjectKind, text);
    if (key === "code" && t.has(`entry.refused_as.${text}` as never))
      return t(`entry.refused_as.${text}` as "entry.refused_as.forbidden");
    if (key === "fields" && f.has(text as never)) return f(text as "title");
    const path = listed(key, text);
    return path === undefined ? text : d(path as "case_state.open");
  };
  const saidOf = (key: string, value: unknown): string | null => {
    if (typeof value === "boolean") return t(value ? "entry.yes" : "entry.no");
    if (typeof value === "number" || typeof value === "string") return ofText(key, String(value));
    if (!Array.isArray(value) || value.length === 0) return null;
    const each = value.map((one) => (typeof one === "string" ? ofText(key, one) : null));
    return each.includes(null) ? null : each.join(", ");
  };
  const worded: Worded[] = [];
  const rest: [key: string, value: unknown][] = [];
  for (const [key, value] of Object.entries(facts)) {
    const said = t.has(`fact.${key}` as never) ? saidOf(key, value) : null;
    if (said === null) rest.push([key, value]);
    else worded.push({ key, word: t(`fact.${key}` as "fact.number"), value: said });
  }
  /** A value of a state before or after, of whatever kind the act changed. */
  const changed = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(changed).join(", ");
    const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
    const state = words.stateOf(subjectKind, text);
    if (state !== text) return state;
    for (const key of ["role", "credibility"]) {
      const path = listed(key, text);
      if (path !== undefined) return d(path as "case_state.open");
    }
    return text;
  };
  return { worded, rest, changed };
};
