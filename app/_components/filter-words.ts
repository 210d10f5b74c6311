import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import type { AuditFilter } from "@/lib/audit/filter";
import { eventWords } from "./event-words";

type Chosen = {
  /** Whose acts are looked for, by name. */
  who: string | undefined;
  /** The one object that was chosen, by name. */
  object: string | undefined;
};

/** A filter of the log as one line, in the reader's language: what a print and a table say they hold. */
export const filterWords = async (filter: AuditFilter, { who, object }: Chosen): Promise<string> => {
  const [t, locale, words] = await Promise.all([getTranslations("audit"), getLocale(), eventWords()]);
  const kind = filter.object && words.kindOf(filter.object);
  const said = [
    filter.case && `${t("filter.case")} ${filter.case.toUpperCase()}`,
    filter.who && (who ?? filter.who),
    filter.role && words.roleOf(filter.role),
    filter.act && actWords(filter.act, t, words.actOf),
    filter.number && filter.case ? `${kind ?? t("filter.number")} ${filter.number}` : kind,
    filter.subject && t("filter.one", { object: object ?? t("filter.that") }),
    filter.from && t("filter.since", { day: formatDay(filter.from, locale) }),
    filter.until && t("filter.up_to", { day: formatDay(filter.until, locale) }),
  ].filter(Boolean);
  return said.length === 0 ? t("chosen_none") : t("chosen", { filter: said.join("; ") });
};

type AuditWords = Awaited<ReturnType<typeof getTranslations<"audit">>>;

const actWords = (act: string, t: AuditWords, actOf: (action: string) => string) =>
  act === "changes" || act === "looks" ? t(`filter.${act}`) : actOf(act);
