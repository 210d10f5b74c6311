import type { LineKindName } from "@/lib/timeline/line/kinds";
import type { LineRow } from "@/lib/timeline/line/read";
import { claimAddress } from "./claim-address";

type Address = (base: string, row: LineRow) => string | null;

const exposure: Address = (base, { number }) =>
  `${base}/exposures?after=${Number(number) - 1}#exposure-${number}`;
const claim =
  (page: "findings" | "positions"): Address =>
  (base, { number }) =>
    claimAddress(base, page, number);

const recommendation: Address = (base, { number }) => `${base}/recommendations/${number}`;

/** Where what an entry is about stands, below the address of its case; nothing where it stands on the line alone. Of an act it is its place in the log. */
export const lineAddresses: Readonly<Record<LineKindName, Address>> = {
  entry: () => null,
  allegation: (_base, { text }) => `/allegations/${text}`,
  exposure_seen: exposure,
  exposure_reported: exposure,
  exposure_told: exposure,
  exposure_step: exposure,
  retest_planned: exposure,
  retest_done: exposure,
  position: claim("positions"),
  finding: claim("findings"),
  assessment_step: (base, { number }) => `${base}/assessments/${number}`,
  recommended: recommendation,
  recommendation_step: recommendation,
  referral_step: (base) => `${base}/police`,
  statement_out: (base, { number }) => `${base}/statements/${number}`,
  act: () => null,
};
