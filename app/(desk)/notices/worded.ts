import { evidenceReference } from "@/lib/evidence/reference";
import type { NoticeKind } from "@/lib/notices/notify";
import type { NoticeRow } from "@/lib/notices/queries";

const inCase = (part: string) => (notice: NoticeRow) =>
  notice.sees ? `/cases/${notice.reference}${part}` : undefined;
const toReferral = ({ subjectId }: NoticeRow) => `/referrals/${subjectId}`;
/** For who sees the case the item's page; for the police the referral under which it was offered. */
const toItem = (notice: NoticeRow) =>
  notice.sees
    ? `/cases/${notice.reference}/evidence/${notice.facts.number}`
    : typeof notice.facts.referral === "string"
      ? `/referrals/${notice.facts.referral}`
      : undefined;

const places = {
  "case.added": inCase(""),
  "position.asked": ({ subjectId }) => `/answers/${subjectId}`,
  "position.answered": inCase("/positions"),
  "referral.sent": toReferral,
  "referral.widened": toReferral,
  "referral.answered": inCase("/police"),
  "statement.submitted": inCase("/statements"),
  "statement.returned": inCase("/statements"),
  "statement.approved": inCase("/statements"),
  "statement.published": inCase("/statements"),
  "evidence.alarm": inCase("/evidence"),
  "evidence.infected": toItem,
  "evidence.offered": toItem,
  "evidence.accepted": toItem,
  "evidence.refused": toItem,
  "evidence.withdrawn": toItem,
  "evidence.disposal_proposed": toItem,
} as const satisfies Record<NoticeKind, (notice: NoticeRow) => string | undefined>;

/** Where a notice leads, for those who may still go there; a party answers what it was asked also where the case is closed to it. */
export const placeOf = (notice: NoticeRow): string | undefined =>
  notice.reference === null && notice.kind !== "position.asked" ? undefined : places[notice.kind]?.(notice);

/** The key of the sentence of a notice; a kind that this version does not know has a general one. */
export const keyOf = (kind: NoticeKind) =>
  kind in places ? (kind.replace(".", "_") as "case_added") : "other";

/** The number of the record that a notice is about, of an item of evidence its reference; empty where there is none. */
export const numberOf = ({ kind, facts: { number } }: Pick<NoticeRow, "kind" | "facts">): string =>
  kind.startsWith("evidence.") && typeof number === "number"
    ? evidenceReference(number)
    : String(number ?? "");
