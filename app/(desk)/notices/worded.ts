import { claimAddress } from "@/app/_components/claim-address";
import { caseTabAddress } from "@/app/_server/rooms";
import { evidenceReference } from "@/lib/evidence/reference";
import { isNoticeKind, type NoticeKind } from "@/lib/notices/notify";
import type { NoticeRow } from "@/lib/notices/queries";

const toReferral = ({ subjectId }: NoticeRow) => `/referrals/${subjectId}`;
/** For who sees the case the item's page; for the police the referral under which it was offered. */
const toItem = (notice: NoticeRow) =>
  notice.sees
    ? `/cases/${notice.reference}/evidence/${notice.facts.number}`
    : typeof notice.facts.referral === "string"
      ? `/referrals/${notice.facts.referral}`
      : undefined;

/** For who sees the case an address below it. */
const below =
  (path: (notice: NoticeRow) => string) =>
  (notice: NoticeRow): string | undefined =>
    notice.sees ? `/cases/${notice.reference}/${path(notice)}` : undefined;

/** A record by its number in the list of its kind; the list where the notice says no number. */
const numbered = (list: "statements" | "recommendations") =>
  below(({ facts: { number } }) => (typeof number === "number" ? `${list}/${number}` : list));

const toStatement = numbered("statements");
const toRecommendation = numbered("recommendations");
/** For who sees the case the claim's place on a page of it, or that of the one in its place. */
const toClaim =
  (page: "findings" | "positions") =>
  ({ sees, reference, facts: { claim } }: NoticeRow): string | undefined => {
    if (!sees) return undefined;
    const base = `/cases/${reference}`;
    return typeof claim === "number" ? claimAddress(base, page, claim) : `${base}/${page}`;
  };

/** Where notices lead that do not lead to the page of their noun below the case. */
const addresses: { readonly [Kind in NoticeKind]?: (notice: NoticeRow) => string | undefined } = {
  "position.asked": ({ subjectId }) => `/answers/${subjectId}`,
  "position.reminded": ({ subjectId }) => `/answers/${subjectId}`,
  "position.answered": toClaim("positions"),
  "referral.sent": toReferral,
  "referral.widened": toReferral,
  "recommendation.made": toRecommendation,
  "recommendation.reminded": toRecommendation,
  "recommendation.answered": toRecommendation,
  "recommendation.implemented": toRecommendation,
  "recommendation.returned": toRecommendation,
  "recommendation.verified": toRecommendation,
  "recommendation.due": toRecommendation,
  "recommendation.overdue": toRecommendation,
  "finding.awaits": toClaim("findings"),
  "finding.confirmed": toClaim("findings"),
  "evidence.alarm": toItem,
  "evidence.infected": toItem,
  "evidence.offered": toItem,
  "evidence.accepted": toItem,
  "evidence.refused": toItem,
  "evidence.withdrawn": toItem,
  "evidence.disposal_proposed": toItem,
  "statement.submitted": toStatement,
  "statement.returned": toStatement,
  "statement.approved": toStatement,
  "statement.flagged": toStatement,
  "statement.published": toStatement,
  "statement.handed_over": toStatement,
  "statement.consent_asked": ({ reference }) => `/cases/${reference}/statements/consents`,
  "statement.commented": ({ reference, facts }) => `/cases/${reference}/statements/${facts.number}/comments`,
  "statement.shared": ({ reference, subjectId }) => `/cases/${reference}/statements/shared/${subjectId}`,
  "disclosure.recorded": ({ reference, sees }) => (sees ? `/cases/${reference}/disclosures` : undefined),
  "task.assigned": below(({ subjectId }) => `tasks/${subjectId}`),
  "note.mentioned": below(({ subjectId }) => `notes/${subjectId}`),
  "erasure.proposed": () => "/audit/erasures#h-proposed",
  "erasure.refused": () => "/audit/erasures#h-nothing",
  "person.reset": () => "/account",
  "person.reset_proposed": () => "/account",
};

/** A party answers what it was asked also where the case is closed to it. */
const isOfQuestion = (kind: NoticeKind) => kind === "position.asked" || kind === "position.reminded";

const toItsNoun = ({ kind, sees, reference }: NoticeRow): string | undefined =>
  sees ? caseTabAddress(`/cases/${reference}`, kind.split(".")[0]) : undefined;

/** Where a notice leads, for those who may still go there. */
export const addressOf = (notice: NoticeRow): string | undefined =>
  !isNoticeKind(notice.kind) ||
  (notice.reference === null && notice.caseId !== null && !isOfQuestion(notice.kind))
    ? undefined
    : (addresses[notice.kind] ?? toItsNoun)(notice);

/** The key of the sentence of a notice; a kind that this version does not know has a general one. */
export const keyOf = (kind: NoticeKind) =>
  isNoticeKind(kind) ? (kind.replace(".", "_") as "case_added") : "other";

/** The number of the record that a notice is about, of an item of evidence its reference; empty where there is none. */
export const numberOf = ({ kind, facts: { number } }: Pick<NoticeRow, "kind" | "facts">): string =>
  kind.startsWith("evidence.") && typeof number === "number"
    ? evidenceReference(number)
    : String(number ?? "");
