import type { CaseFilter } from "@/lib/cases/filter";

const usual: Partial<Record<keyof CaseFilter, string>> = { order: "updated", direction: "newest" };

/** The address of the case list with another choice; what is usual is left out, and a new choice begins at the first page. */
export const caseAddress = (filter: CaseFilter, change: Partial<CaseFilter>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, after: undefined, ...change })) {
    for (const each of [value ?? []].flat())
      if (usual[key as keyof CaseFilter] !== each) query.append(key, each);
  }
  return query.size > 0 ? `/cases?${query}` : "/cases";
};
