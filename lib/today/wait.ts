import type { UndecidedGrant } from "@/lib/people/undecided";

/** Something that waits for a person, and where they do it. Of what is asked in a case that they do not see, neither title nor reference are known. */
export type Wait = {
  kind:
    | "triage"
    | "task"
    | "approve"
    | "publish"
    | "hand_over"
    | "embargo_over"
    | "revise"
    | "reconsider"
    | "answer"
    | "answer_unseen"
    | "advice"
    | "advice_owed"
    | "verify"
    | "chase"
    | "decide"
    | "receive"
    | "accept"
    | "confirm"
    | "confirm_finding"
    | "confirm_service"
    | "confirm_grant"
    | "confirm_alone"
    | "erase"
    | "records"
    | "take_over"
    | "entrust";
  id: string;
  reference: string;
  title: string;
  /** What a grant gives, where it is one that waits. */
  gives?: UndecidedGrant["gives"];
  since: Date;
  /** Where no more than the day is known of it. */
  precision?: "day";
  /** Until when it is promised or owed, where a clock runs on it. */
  due?: Date;
  href: string;
  /** There are more than were read where this was found. */
  isAmongMore?: true;
};

/** How many of a kind Today reads; one more says that there are more. */
export const waitsShown = 20;

/** What was found, one more than is shown where there are more: the last one goes, and the others say so. */
export const shownOf = (found: readonly Wait[]): Wait[] =>
  found.length <= waitsShown
    ? [...found]
    : found.slice(0, waitsShown).map((wait) => ({ ...wait, isAmongMore: true }));

/** What waits by kind: things of the same kind stand together when there are several, so that nine alike are one line. */
export type WaitGroup = { kind: Wait["kind"]; waits: readonly Wait[] };

/** So many things of one kind are one line; fewer stand each for themselves. */
const several = 3;

/** What waits, the soonest due first and then what waits longest; several of a kind as one group in the place of its first. */
export const grouped = (waits: readonly Wait[]): WaitGroup[] => {
  const groups = new Map<string, Wait[]>();
  const sorted = waits.toSorted(bySoonest);
  const many = new Map<string, number>();
  for (const { kind } of sorted) many.set(kind, (many.get(kind) ?? 0) + 1);
  for (const wait of sorted) {
    const key = (many.get(wait.kind) ?? 0) >= several ? wait.kind : `${wait.kind} ${wait.id}`;
    const group = groups.get(key);
    if (group) group.push(wait);
    else groups.set(key, [wait]);
  }
  return [...groups.values()].flatMap((its) => (its[0] ? [{ kind: its[0].kind, waits: its }] : []));
};

const never = 8.64e15;
const bySoonest = (a: Wait, b: Wait): number =>
  (a.due?.getTime() ?? never) - (b.due?.getTime() ?? never) || a.since.getTime() - b.since.getTime();
