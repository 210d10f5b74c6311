import { getLocale, getTranslations } from "next-intl/server";
import { formatClock, formatDay } from "@/app/_ui/moment";
import { actions } from "@/lib/kernel/actions";
import { type LineKindName, lineKind } from "@/lib/timeline/line/kinds";
import type { LineRow } from "@/lib/timeline/line/read";
import { eventWords } from "./event-words";

/** The line's words in the reader's language: what kind an entry is, what it is about, when it was and how exactly that is known, and by whose word. */
export const lineWords = async () => {
  const [t, d, retests, events, locale] = await Promise.all([
    getTranslations("verification.timeline"),
    getTranslations("domain"),
    getTranslations("verification.retests"),
    eventWords(),
    getLocale(),
  ]);
  const kindOf = (kind: LineKindName): string => t(`kind.${kind}`);
  const stateOf = ({ kind, state }: Pick<LineRow, "kind" | "state">): string => {
    const { states } = lineKind(kind);
    if (state === null) return "";
    if (states === "retest_result") return retests(`result_${state}` as "result_passed");
    return states ? d(`${states}.${state}` as "verdict.refuted") : events.actOf(state);
  };
  /** What an entry is about, from its record; nothing for one that is only told. */
  const aboutOf = (row: LineRow): string => {
    if (row.kind === "entry") return "";
    if (row.kind === "act") return stateOf(row);
    return t(`about.${row.kind}`, {
      number: String(row.number),
      state: stateOf(row),
      text: row.text,
      party: row.party ?? "",
    });
  };
  /** The text of an entry, where it says more than what it is about. */
  const textOf = ({ kind, text }: LineRow): string => (kind === "allegation" ? "" : text);
  const whenOf = ({ at, precision }: Pick<LineRow, "at" | "precision">): string =>
    formatDay(at, locale, { precision });
  const exactlyOf = ({ at, precision }: Pick<LineRow, "at" | "precision">): string => {
    if (precision === "minute") return formatClock(at, locale);
    return precision === "day" ? "" : t(`to_${precision}`);
  };
  /** By whose word it is; of advice the party is who got it, which its own words say. */
  const partyOf = ({ kind, party }: LineRow): string => {
    if (kind === "recommended") return "";
    return party ?? (kind === "position" ? t("a_source") : "");
  };
  return { t, kindOf, stateOf, aboutOf, textOf, whenOf, exactlyOf, partyOf, locale };
};

/** The acts whose words in the reader's language hold a text. */
export const actsSaying = async (text: string | undefined): Promise<string[]> => {
  if (text === undefined) return [];
  const { actOf } = await eventWords();
  return Object.keys(actions).filter((action) => actOf(action).toLowerCase().includes(text.toLowerCase()));
};
