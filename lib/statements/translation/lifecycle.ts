import type { RefusalKey } from "@/lib/kernel/refusal";
import { type Audience, anotherOrganisation, isForThePublic, type StatementState } from "../lifecycle";

export type TranslationAct =
  | "statement.translate"
  | "statement.review-translation"
  | "statement.publish-translation";

const ended: readonly StatementState[] = ["withdrawn", "retracted"];
const out: readonly StatementState[] = ["scheduled", "published", "corrected"];

/** Forbidden whatever the moment: to review what one translated. */
export const translatorReviews = "statement.translator_reviews";

type Subject = { state: StatementState; audience: Audience; organisationId: string };
/** The newest translation; null where there is none. `stands`: everything in it stands. */
type Newest = { byOneself: boolean; reviewed: boolean; published: boolean; stands: boolean };

/** Why an act on a translation is not possible now for this person, as a message key; null when it is. */
export const translationObstacle = (
  act: TranslationAct,
  statement: Subject,
  newest: Newest | null,
  actor: { organisationId: string },
): RefusalKey | null => {
  if (statement.organisationId !== actor.organisationId) return anotherOrganisation;
  if (ended.includes(statement.state)) return "statement.translation_ended";
  if (act === "statement.translate") return null;
  if (newest === null) return "statement.not_translated";
  if (act === "statement.review-translation") {
    if (newest.byOneself) return translatorReviews;
    return newest.reviewed ? "statement.translation_reviewed" : null;
  }
  if (newest.published) return "statement.translation_out";
  if (!out.includes(statement.state) || !isForThePublic(statement.audience)) return "statement.not_out_yet";
  if (!newest.stands) return "statement.translation_stale";
  return newest.reviewed ? null : "statement.translation_not_reviewed";
};
