import "server-only";
import { getTranslations } from "next-intl/server";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import type { DeskLocale } from "@/app/_words/messages";
import type { ReportWords } from "@/lib/assessments/report/sections";

/** The words of the report of an assessment in one language. */
export const reportWords = async (locale: DeskLocale): Promise<ReportWords> => {
  const [t, d] = await Promise.all([
    getTranslations({ locale, namespace: "assessments" }),
    getTranslations({ locale, namespace: "domain" }),
  ]);
  return {
    lang: locale,
    say: (key, values) => t(key as "title", values as never),
    pdf: (key, values) => t(`pdf.${key}` as "title", values as never),
    domain: (key) => d(key as "assessment_state.planned"),
    moment: (at) => formatMoment(at, locale),
    day: (at, exactness) => (exactness === "minute" ? formatMoment(at, locale) : formatDay(at, locale, {})),
  };
};
