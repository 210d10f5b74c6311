import { isNarrowed } from "@/app/_ui/list-address";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { pageSize } from "@/lib/kernel/page";
import type { StatementFilter } from "@/lib/statements/filter";
import {
  countByState,
  countStatements,
  listStatements,
  organisationsWithStatements,
} from "@/lib/statements/queries";

/** A page of the statements of a filter, how many there are in each state and of the filter, and whose they can be. `atLeast` says that there may be more than were counted. */
export const readBoard = async (tx: Tx, filter: StatementFilter, person: Person) => {
  const { state, ...others } = filter;
  const [page, counts, organisations, narrowed] = await Promise.all([
    listStatements(tx, filter, person.id, pageSize),
    countByState(tx),
    organisationsWithStatements(tx),
    isNarrowed(others) ? countStatements(tx, filter, person.id) : null,
  ]);
  const countOf = (each: StatementFilter["state"]) =>
    counts
      .filter((its) => (each ? its.state === each : its.state !== "withdrawn"))
      .reduce((sum, { count }) => sum + count, 0);
  const every = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    ...page,
    countOf,
    organisations,
    total: narrowed ?? countOf(state),
    atLeast: narrowed !== null && every >= counted,
  };
};
