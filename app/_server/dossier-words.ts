import { personOf } from "@/lib/kernel/person-of";
import "server-only";
import { getTranslations } from "next-intl/server";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import type { DeskLocale } from "@/app/_words/messages";
import type { DossierPdfWords } from "@/lib/dossier/pdf";
import type { Dossier } from "@/lib/dossier/read";
import { dossierLists } from "./dossier-lists";

/** The words of a case file in one language, and under its title what is not in it for this reader. */
export const dossierWords = async (
  locale: DeskLocale,
  { heldBack }: Dossier,
  notRead: readonly string[],
): Promise<DossierPdfWords> => {
  const [t, tabs] = await Promise.all([
    getTranslations({ locale, namespace: "dossier" }),
    getTranslations({ locale, namespace: "cases.nav" }),
  ]);
  const count = Object.values(heldBack).reduce((sum, each) => sum + each, 0);
  const moment = (at: Date | string) => formatMoment(at, locale);
  return {
    lang: locale,
    ...dossierLists(locale),
    moment,
    day: (at, precision) => formatDay(at, locale, precision ? { precision } : {}),
    title: t("title"),
    page: t("page"),
    head: ({ name, organisation }, at) => [
      t("made", { date: moment(at), who: personOf(name, organisation) }),
      t("zone"),
      t("left_out"),
      ...(notRead.length > 0
        ? [t("not_read", { kinds: notRead.map((key) => tabs(key as "overview")).join(", ") })]
        : []),
      ...(count > 0 ? [t("held_back", { count })] : []),
    ],
  };
};
