import { listAddress } from "@/app/_ui/list-address";
import type { CaseFilter } from "@/lib/cases/filter";

/** The order in which the list of cases stands where its address says none. */
export const usual = { order: "updated", direction: "newest" } as const satisfies Partial<CaseFilter>;

/** The address of the case list with another choice. */
export const caseAddress = (filter: CaseFilter, change: Partial<CaseFilter>): string =>
  listAddress("/cases", filter, change, usual);
