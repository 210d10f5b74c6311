import { isNarrowed } from "@/app/_ui/list-address";
import type { AllegationFilter } from "@/lib/allegations/filter";
import { countAllegations, countAllegationsLike, listAllegations, waiting } from "@/lib/allegations/queries";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageOf, pageSize } from "@/lib/kernel/page";

/** The choices of a state, each with the states that it takes together. */
const choices = { waiting, accepted: ["accepted"], declined: ["declined", "merged"] } as const;

/** A page of the allegations of a filter, how many there are of each state and of the filter. `atLeast` says that there may be more than were counted. */
export const readAllegationList = async (tx: Tx, filter: AllegationFilter) => {
  const { state, after, direction, ...like } = filter;
  const [found, waits, accepted, declined, narrowed] = await Promise.all([
    listAllegations(tx, choices[state], pageSize + 1, readCursor(after), { ...like, direction }),
    countAllegations(tx, choices.waiting),
    countAllegations(tx, choices.accepted),
    countAllegations(tx, choices.declined),
    isNarrowed(like) ? countAllegationsLike(tx, choices[state], like) : null,
  ]);
  const counts = { waiting: waits, accepted, declined };
  return {
    ...pageOf(found, pageSize, (last) => writeCursor(last.loggedAt, last.id)),
    counts,
    total: narrowed ?? counts[state],
    atLeast: narrowed !== null && counts[state] >= counted,
  };
};
