import { atLeast } from "@/app/_components/tally";
import { duesCounted } from "@/lib/deadlines/queries";

/** How many deadlines run, as it is shown: exact up to twenty, "20+" beyond. */
export const duesTally = (total: number, locale: string): string =>
  total < duesCounted ? String(total) : atLeast(duesCounted - 1, locale);
