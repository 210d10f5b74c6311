import { getTranslations } from "next-intl/server";
import { requirementResults } from "@/db/schema/vocabulary";
import type { RequirementResult } from "@/lib/assessments/results";

export type SheetWords = {
  result: Readonly<Record<RequirementResult, string>>;
} & Readonly<
  Record<
    | "add_note"
    | "note"
    | "evidence"
    | "evidence_hint"
    | "save_chapter"
    | "save_row"
    | "saved"
    | "saving"
    | "not_saved"
    | "on_record"
    | "not_applicable_why"
    | "result_first"
    | "signed_out"
    | "make_exposure"
    | "make_recommendation"
    | "none_yet"
    | "meanwhile"
    | "result_of"
    | "note_of"
    | "evidence_of"
    | "exposure"
    | "recommendation"
    | "level"
    | "earlier",
    string
  >
>;

/** The words of a sheet for the browser; what is filled in there stands in braces. */
export const sheetWords = async (): Promise<SheetWords> => {
  const [t, refusals, d] = await Promise.all([
    getTranslations("assessments"),
    getTranslations("refusals.fields"),
    getTranslations("domain.requirement_result"),
  ]);
  const results = requirementResults.map((each) => [each, d(each)]);
  return {
    result: Object.fromEntries(results) as Record<RequirementResult, string>,
    add_note: t("add_note"),
    note: t("note"),
    evidence: t("evidence"),
    evidence_hint: t("evidence_hint"),
    save_chapter: t("save_chapter"),
    save_row: t("save_row"),
    saved: t("saved"),
    saving: t("saving"),
    not_saved: t("not_saved"),
    on_record: t("on_record", { result: "{result}" }),
    not_applicable_why: refusals("not_applicable_why"),
    result_first: t("result_first"),
    signed_out: t("signed_out"),
    make_exposure: t("make_exposure"),
    make_recommendation: t("make_recommendation"),
    none_yet: t("none_yet"),
    meanwhile: t("meanwhile", { by: "{by}", result: "{result}", note: "{note}" }),
    result_of: t("result_of", { code: "{code}" }),
    note_of: t("note_of", { code: "{code}" }),
    evidence_of: t("evidence_of", { code: "{code}" }),
    exposure: t("exposure", { number: "{number}" }),
    recommendation: t("recommendation", { number: "{number}" }),
    level: t("level", { level: "{level}" }),
    earlier: t("earlier_results"),
  };
};
