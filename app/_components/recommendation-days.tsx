import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_ui/moment";
import { ageOf } from "@/lib/recommendations/ageing";
import { isOwed, type RecommendationState } from "@/lib/recommendations/lifecycle";

type DaysProps = {
  recommendation: {
    state: RecommendationState;
    givenOn: string;
    dueOn: string;
    plannedOn: string | null;
  };
  /** The day it is, as ISO. */
  today: string;
};

/** By when a recommendation is due, until when its owner plans to carry it out, and for how long it has been open. */
export function RecommendationDays({ recommendation, today }: DaysProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { state, dueOn, plannedOn } = recommendation;
  const { openFor } = ageOf(recommendation, today);
  return [
    t("due", { date: formatDay(dueOn, locale) }),
    plannedOn !== null && isOwed(state) && t("planned", { date: formatDay(plannedOn, locale) }),
    openFor !== null && t("open_for", { days: openFor }),
  ]
    .filter(Boolean)
    .join(", ");
}
