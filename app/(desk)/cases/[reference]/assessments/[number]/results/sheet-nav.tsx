import { useLocale, useTranslations } from "next-intl";
import type { ChapterProgress, Shown } from "@/lib/assessments/sheet";
import { wordsIn } from "@/lib/assessments/words-in";
import { CountedChips } from "./sheet-tally";

type SheetNavProps = { progress: readonly ChapterProgress[]; shown: Shown; here: string };

/** The chapters of a checklist with how far each is, and the results by which the sheet can be shown. */
export function SheetNav({ progress, shown, here }: SheetNavProps) {
  const t = useTranslations("assessments");
  const d = useTranslations("domain.requirement_result");
  const locale = useLocale();
  const chapters = [...new Set(progress.map(({ chapter }) => chapter))].map((chapter) => {
    const of = progress.filter((each) => each.chapter === chapter);
    return { chapter, of, name: of[0] ? wordsIn(of[0].words, locale).chapter : "" };
  });
  const sum = (of: readonly ChapterProgress[], count: (each: ChapterProgress) => number) =>
    of.reduce((all, each) => all + count(each), 0);
  const open = (each: ChapterProgress) => each.none + each.not_tested;
  const current = "chapter" in shown ? shown.chapter : null;
  const its = chapters.find(({ chapter }) => chapter === current);
  const results = [
    ["not_met", d("not_met"), (each: ChapterProgress) => each.not_met],
    ["open", t("open"), open],
    ["not_applicable", d("not_applicable"), (each: ChapterProgress) => each.not_applicable],
    ["met", d("met"), (each: ChapterProgress) => each.met],
  ] as const;
  return (
    <div className="stack-s">
      <p className="label" aria-hidden="true">
        {t("chapter")}
      </p>
      <CountedChips
        label={t("chapter")}
        chips={chapters.map(({ chapter, of }) => ({
          href: `${here}?chapter=${encodeURIComponent(chapter)}`,
          name: chapter,
          count: sum(of, (each) => each.n - open(each)),
          all: sum(of, (each) => each.n),
          of: { tested: chapter },
          current: chapter === current,
        }))}
      />
      <p className="label" aria-hidden="true">
        {t("show")}
      </p>
      <CountedChips
        label={t("show")}
        chips={results.map(([result, name, count]) => ({
          href: `${here}?show=${result}`,
          ...{ name, count: sum(progress, count), of: { result } },
          current: "result" in shown && shown.result === result,
        }))}
      />
      {its && (
        <h3 className="mt-3">
          {its.chapter} {its.name}
        </h3>
      )}
    </div>
  );
}
