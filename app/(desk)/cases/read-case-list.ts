import { isNarrowed } from "@/app/_ui/list-address";
import { caseFacets } from "@/lib/cases/facets";
import type { CaseFilter } from "@/lib/cases/filter";
import { countCases, listCases, overdueCases } from "@/lib/cases/queries";
import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readFacts } from "@/lib/track/facts";

const pageSize = 50;

/** A page of the cases of a filter with where each stands, how many there are, and by what they can be narrowed. `atLeast` says that there may be more than were counted, `all` how many the reader sees without the filter. */
export const readCaseList = async (tx: Tx, filter: CaseFilter, person: Person) => {
  const among = filter.overdue ? await overdueCases(tx) : undefined;
  const [page, facets, narrowed] = await Promise.all([
    listCases(tx, filter, minds(person), pageSize, among),
    caseFacets(tx),
    isNarrowed(filter) ? countCases(tx, filter, minds(person), among) : null,
  ]);
  const facts = await readFacts(
    tx,
    page.cases.map(({ id }) => id),
  );
  return {
    ...page,
    facets,
    total: narrowed ?? facets.total,
    all: facets.total,
    atLeast: narrowed !== null && facets.total >= counted,
    facts,
  };
};
