import type { RequirementResult } from "@/lib/assessments/results";
import type { shownResults } from "@/lib/assessments/sheet";

/** That a requirement came to a result since the page was made. */
export type Since = { chapter: string; before: RequirementResult | null; now: RequirementResult };
/** What a count is of: what is tested of a chapter or of all, or what came to a result. */
export type CountOf = { tested: string | "all" } | { result: (typeof shownResults)[number] };

/** A count of the page with what was saved since. */
export const countedSince = (count: number, of: CountOf, since: Iterable<Since>): number =>
  [...since].reduce(
    (sum, { chapter, before, now }) => sum + counts(of, chapter, now) - counts(of, chapter, before),
    count,
  );

const counts = (of: CountOf, chapter: string, result: RequirementResult | null): number => {
  const isTested = result !== null && result !== "not_tested";
  if ("tested" in of) return isTested && (of.tested === "all" || of.tested === chapter) ? 1 : 0;
  return (of.result === "open" ? !isTested : of.result === result) ? 1 : 0;
};
