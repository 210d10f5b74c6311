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

/** Where notices lead that do not lead to the page of their noun below the case. */
const addresses: { readonly [Kind in NoticeKind]?: (notice: NoticeRow) => string | undefined } = {
  "position.asked": ({ subjectId }) => `/answers/${subjectId}`,
  "referral.sent": toReferral,
  "referral.widened": toReferral,
  "evidence.infected": toItem,
  "evidence.offered": toItem,
  "evidence.accepted": toItem,
  "evidence.refused": toItem,
  "evidence.withdrawn": toItem,
  "evidence.disposal_proposed": toItem,
  "statement.consent_asked": ({ reference }) => `/cases/${reference}/statements/consents`,
  "statement.commented": ({ reference, facts }) => `/cases/${reference}/statements/${facts.number}/comments`,
  "statement.shared": ({ reference, subjectId }) => `/cases/${reference}/statements/shared/${subjectId}`,
  "disclosure.recorded": ({ reference, sees }) => (sees ? `/cases/${reference}/disclosures` : undefined),
  "erasure.proposed": () => "/audit/erasures#h-proposed",
  "erasure.refused": () => "/audit/erasures#h-nothing",
  "person.reset": () => "/account",
  "person.reset_proposed": () => "/account",
};

const toItsNoun = ({ kind, sees, reference }: NoticeRow): string | undefined =>
  sees ? caseTabAddress(`/cases/${reference}`, kind.split(".")[0]) : undefined;

/** Where a notice leads, for those who may still go there; a party answers what it was asked also where the case is closed to it. */
export const addressOf = (notice: NoticeRow): string | undefined =>
  !isNoticeKind(notice.kind) ||
  (notice.reference === null && notice.caseId !== null && notice.kind !== "position.asked")
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
