import { useLocale, useTranslations } from "next-intl";
import type { ChapterProgress, Shown } from "@/lib/assessments/sheet";
import { wordsIn } from "@/lib/assessments/words-in";

type NextChapterProps = { progress: readonly ChapterProgress[]; shown: Shown; here: string };

/** The way from the end of a chapter to the requirements of the one after it; none at the last, nor where results of all chapters are shown. */
export function NextChapter({ progress, shown, here }: NextChapterProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  if (!("chapter" in shown)) return null;
  const last = progress.findLastIndex(({ chapter }) => chapter === shown.chapter);
  const next = progress[last + 1];
  if (last === -1 || !next) return null;
  return (
    <p>
      <a data-next-chapter href={`${here}?chapter=${encodeURIComponent(next.chapter)}#results`}>
        {t("next_chapter", { chapter: `${next.chapter} ${wordsIn(next.words, locale).chapter}` })}
      </a>
    </p>
  );
}
