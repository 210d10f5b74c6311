import { getTranslations } from "next-intl/server";
import { AmendSheet } from "@/app/_components/amend-sheet";
import { eventWords } from "@/app/_components/event-words";
import { readAmend } from "@/app/_components/read-amend";
import { casePage } from "@/app/_server/case-page";
import { SectionHead } from "@/app/_ui/section-head";
import { amendActs } from "@/lib/amendments/amend";
import { recordNamed } from "@/lib/amendments/record-named";
import {
  submitAssessment,
  submitCase,
  submitClaim,
  submitCount,
  submitEntry,
  submitExposure,
  submitReport,
  submitRetest,
  submitRetestResult,
  submitScore,
  submitStep,
  submitSystem,
} from "./actions";

/** What of a case is amended here, by the name under which the address says which. */
const acts = {
  claim: submitClaim,
  system: submitSystem,
  exposure: submitExposure,
  assessment: submitAssessment,
  exposure_report: submitReport,
  exposure_step: submitStep,
  exposure_count: submitCount,
  exposure_score: submitScore,
  exposure_retest: submitRetest,
  exposure_retest_result: submitRetestResult,
  timeline: submitEntry,
} as const;
const kinds = Object.keys(acts) as (keyof typeof acts)[];

/** The record that the address names; the case itself when it names none. */
const which = (asked: (name: string) => string | undefined, caseId: string) => {
  const kind = kinds.find((each) => asked(each) !== undefined);
  return kind
    ? { kind, recordId: asked(kind) ?? "", action: acts[kind] }
    : ({ kind: "case", recordId: caseId, action: submitCase } as const);
};

export default casePage({
  reads: (tx, { found, asked }) => {
    const { kind, recordId } = which(asked, found.id);
    return { of: readAmend(tx, kind, recordId), named: recordNamed(tx, kind, recordId) };
  },
  show: async ({ found, reference, asked, of, named, not }) => {
    const [t, words] = await Promise.all([getTranslations("amendments"), eventWords()]);
    const { kind, action } = which(asked, found.id);
    return (
      <section aria-labelledby="h-amend">
        <SectionHead id="h-amend" title={t(`title.${kind}`)} note={words.objectOf(named.kind, named.named)} />
        <p className="ink2 mb-4">{t("note")}</p>
        <AmendSheet of={of} action={action} not={not(amendActs[kind])} carries={{ reference }} />
      </section>
    );
  },
});
