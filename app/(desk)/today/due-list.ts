import { getTranslations } from "next-intl/server";
import { dueLines } from "@/app/_components/due-lines";
import type { Due } from "@/lib/deadlines/queries";
import { shortened } from "./shortened";

/** Words deadlines of several cases so that each says what it is about: an allegation by what it says, a case by its title. */
export const dueList = async (now: Date) => {
  const [line, words, t] = await Promise.all([
    dueLines(now),
    getTranslations("deadlines"),
    getTranslations("today"),
  ]);
  const named = (text: string) =>
    words.has(`named.${text}` as never) ? (words(`named.${text}` as never) as string) : text;
  return (each: Due) => {
    const { caseReference, caseTitle, allegationReference, alleges } = each;
    return line({
      id: each.id,
      due: each.dueAt,
      zone: each.zone,
      title: alleges
        ? t("due_of", { title: named(each.title), alleges: shortened(alleges, 60) })
        : named(each.title),
      of: [
        ...(caseReference
          ? [[`/cases/${caseReference}/deadlines`, caseTitle ?? caseReference] as const]
          : []),
        ...(allegationReference
          ? [[`/allegations/${allegationReference}`, allegationReference] as const]
          : []),
      ],
      under: [each.obliged && t("duty_of", { obliged: each.obliged }), named(each.basis)]
        .filter(Boolean)
        .map((part) => `, ${part}`)
        .join(""),
    });
  };
};
