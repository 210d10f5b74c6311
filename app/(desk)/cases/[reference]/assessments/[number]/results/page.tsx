import { getLocale, getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { SectionHead } from "@/app/_ui/section-head";
import { obstacleToResults } from "@/lib/assessments/lifecycle";
import { readSheet } from "@/lib/assessments/read-sheet";
import { mostRows, type Shown, shownResults } from "@/lib/assessments/sheet";
import { readNumber } from "@/lib/kernel/page";
import { submitResults } from "../../actions";
import { outcomesFor } from "../outcomes-for";
import { NextChapter } from "./next-chapter";
import { ResultList } from "./result-list";
import { ResultSheet } from "./result-sheet";
import { SheetKeys } from "./sheet-keys";
import { sheetLines } from "./sheet-lines";
import { SheetNav } from "./sheet-nav";
import { SheetTally, TestedCount } from "./sheet-tally";
import { sheetWords } from "./sheet-words";

/** What the address asks to be shown. */
const shownIn = (asked: (name: string) => string | undefined): Shown | null => {
  const [chapter, result] = [asked("chapter"), asked("show")];
  if (chapter) return { chapter };
  const found = shownResults.find((each) => each === result);
  return found ? { result: found } : null;
};

export default casePage({
  reads: (tx, { found, params, asked }) => ({
    sheet: readSheet(tx, found.id, readNumber(params.number) ?? 0, shownIn(asked)),
  }),
  show: async ({ base, reference, sheet, not }) => {
    const [t, locale] = await Promise.all([getTranslations("assessments"), getLocale()]);
    const { assessment, shown, rows } = sheet;
    const one = `${base}/assessments/${assessment.number}`;
    const notRecord = not("assessment.record", obstacleToResults(assessment));
    const [by, which] = "chapter" in shown ? ["chapter", shown.chapter] : ["show", shown.result];
    const lines = sheetLines(sheet, locale);
    const number = String(assessment.number);
    const makes = outcomesFor(not);
    return (
      <SheetTally>
        <SectionHead
          id="h-results"
          title={t("results_of", { number })}
          note={
            <TestedCount
              sentence={t("tested_so_far", { n: "{n}", all: String(assessment.requirements) })}
              count={assessment.tested}
            />
          }
          acts={<a href={one}>{t("one", { number })}</a>}
        />
        <SheetNav {...sheet} here={`${one}/results`} />
        {notRecord && !notRecord.isNever && <p className="small ink3">{notRecord.says}</p>}
        {rows.length === 0 && (
          <EmptyState
            title={t("sheet_empty")}
            why={t("sheet_empty_why")}
            next={<a href={`${one}/results`}>{t("results")}</a>}
          />
        )}
        {rows.length > 0 && notRecord === null && (
          <>
            <SheetKeys />
            <Form
              action={submitResults}
              id="results"
              label={t("results_of", { number })}
              className="stack"
              carries={{ assessmentId: assessment.id, reference, number: assessment.number, by, which }}
            >
              <ResultSheet
                key={`${by} ${which}`}
                assessmentId={assessment.id}
                form="results"
                lines={lines}
                words={await sheetWords()}
                base={base}
                makes={makes}
              />
            </Form>
          </>
        )}
        {rows.length > 0 && notRecord !== null && <ResultList {...{ lines, base, makes }} />}
        <NextChapter {...sheet} here={`${one}/results`} />
        {!("chapter" in shown) && rows.length === mostRows && (
          <p className="small ink3">{t("more", { n: mostRows })}</p>
        )}
      </SheetTally>
    );
  },
});
