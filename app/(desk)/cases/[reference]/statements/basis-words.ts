import { getLocale, getTranslations } from "next-intl/server";
import { formatMoment } from "@/app/_ui/moment";
import type { RestsOn } from "@/lib/statements/assertions";
import { deadlineTitle } from "../deadlines/deadline-title";

/** So much of a claim's words is enough to know it by. */
const enough = 80;
const begun = (text: string): string =>
  text.length > enough ? `${text.slice(0, text.lastIndexOf(" ", enough))} …` : text;

/** Puts what an assertion rests on into the reader's words. */
export const basisWords = async () => {
  const [locale, t, d, p, named] = await Promise.all([
    getLocale(),
    getTranslations("statements.rests"),
    getTranslations("domain"),
    getTranslations("positions"),
    getTranslations("deadlines"),
  ]);
  const day = (at: Date) => formatMoment(at, locale, { precision: "day" });
  return (restsOn: RestsOn, reason = ""): string => {
    switch (restsOn.kind) {
      case "finding": {
        const { claim, claimText, verdict, revision, confidence } = restsOn.record;
        return t("finding", {
          claim,
          text: begun(claimText),
          revision,
          verdict: d(`verdict.${verdict}`),
          confidence: d(`confidence.${confidence}`),
        });
      }
      case "exposure": {
        const { number, system, service, state } = restsOn.record;
        return t("exposure", { number, system: system ?? service, state: d(`exposure_state.${state}`) });
      }
      case "exposure_step": {
        const { exposure, state, at } = restsOn.record;
        return t("exposure_step", { number: exposure, day: day(at), state: d(`exposure_state.${state}`) });
      }
      case "referral": {
        const { number, unit, state, outcome } = restsOn.record;
        const step = d(`referral_step.${state}`);
        const said = outcome === null ? step : `${step}, ${d(`referral_outcome.${outcome}`)}`;
        return t("referral", { number, unit: unit ?? "", state: said });
      }
      case "position": {
        const { claim, party, position } = restsOn.record;
        return t("position", { claim, party: party ?? p("a_source"), position: d(`position.${position}`) });
      }
      case "question": {
        const { claim, party, askedAt, answeredAt } = restsOn.record;
        const asked = t("question", { party: party ?? "", claim, day: day(askedAt) });
        const since =
          answeredAt === null ? t("question_open") : t("question_answered", { day: day(answeredAt) });
        return `${asked}, ${since}`;
      }
      case "allegation": {
        const { reference, receivedOn, precision } = restsOn.record;
        return t("allegation", { reference, day: formatMoment(receivedOn, locale, { precision }) });
      }
      case "deadline":
        return t("deadline", {
          day: day(restsOn.record.dueAt),
          title: deadlineTitle(restsOn.record.title, named),
        });
      case "recommendation": {
        const { number, owner, state } = restsOn.record;
        return t("recommendation", { number, owner: owner ?? "", state: d(`recommendation_state.${state}`) });
      }
      case "none":
        return t("none", { reason });
      default:
        return t("hidden");
    }
  };
};
