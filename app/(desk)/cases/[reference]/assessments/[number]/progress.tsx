import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { requirementResults } from "@/db/schema/vocabulary";
import type { ChapterProgress } from "@/lib/assessments/sheet";
import { wordsIn } from "@/lib/assessments/words-in";

type ProgressProps = { progress: readonly ChapterProgress[]; here: string };
type Count = (typeof requirementResults)[number] | "none" | "n";

/** How far an assessment is, by chapter and as a whole; each chapter leads to its sheet. */
export function Progress({ progress, here }: ProgressProps) {
  const t = useTranslations("assessments");
  const d = useTranslations("domain.requirement_result");
  const locale = useLocale();
  const chapters = [...new Set(progress.map(({ chapter }) => chapter))];
  const sum = (of: readonly ChapterProgress[], which: Count) =>
    of.reduce((all, each) => all + each[which], 0);
  const cells = (of: readonly ChapterProgress[]) => {
    const all = sum(of, "n");
    const tested = all - sum(of, "none") - sum(of, "not_tested");
    return [
      <span key="share" className="whitespace-nowrap">
        <progress className="share" max={all} value={tested} aria-label={t("tested", { n: tested, all })} />{" "}
        {tested}/{all}
      </span>,
      ...[...requirementResults.map((result) => sum(of, result)), sum(of, "none")].map((count) =>
        count === 0 ? <NoneOfThem key="none" /> : count,
      ),
      all,
    ];
  };
  return (
    <Table
      caption={t("progress")}
      columns={[
        { id: "chapter", label: t("chapter") },
        { id: "share", label: t("share") },
        ...requirementResults.map((result) => ({ id: result, label: d(result), numeric: true })),
        { id: "none", label: t("none_yet"), numeric: true },
        { id: "n", label: t("requirements"), numeric: true },
      ]}
      rows={[
        ...chapters.map((chapter) => {
          const of = progress.filter((each) => each.chapter === chapter);
          const name = of[0] ? wordsIn(of[0].words, locale).chapter : "";
          return {
            id: `chapter-${chapter}`,
            cells: [
              <a key="chapter" href={`${here}?chapter=${encodeURIComponent(chapter)}`}>
                {chapter} {name}
              </a>,
              ...cells(of),
            ],
          };
        }),
        { id: "whole", cells: [<b key="whole">{t("whole")}</b>, ...cells(progress)] },
      ]}
    />
  );
}

/** A nought, which a telephone leaves out with its line. */
const NoneOfThem = () => <span className="nought">0</span>;
