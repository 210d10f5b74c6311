import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { Cursor } from "@/lib/kernel/cursor";
import { may } from "@/lib/kernel/policy";
import type { Label } from "@/lib/labels/leave";
import { countOpenQuestions, openQuestions } from "@/lib/positions/queries";

/** Something that an organisation is asked in a case and has not answered. */
type Open = {
  id: string;
  askedAt: Date;
  /** Null where the case is closed to who is asked; then by whom it was asked. */
  around: { text: string; reference: string; title: string; label: Label } | null;
  askedBy: string | null;
};
export type Asked = Open & { href: string };
type Way = {
  act: Action;
  open: (tx: Tx, organisationId: string, limit: number, after?: Cursor) => Promise<Open[]>;
  count: (tx: Tx, organisationId: string) => Promise<number>;
  href: (open: Open) => string;
};

/** What organisations are asked, by the act that answers it, and where; a noun adds its row. */
const ways: readonly Way[] = [
  {
    act: "position.answer",
    open: openQuestions,
    count: countOpenQuestions,
    href: ({ id }) => `/answers/${id}`,
  },
];

const openTo = (person: Person) => ways.filter(({ act }) => may(person, act));

/** What this person's organisation is asked and they may answer, the oldest first, at most `limit` from behind `after`. */
export const askedOf = async (tx: Tx, person: Person, limit: number, after?: Cursor): Promise<Asked[]> => {
  const found = await Promise.all(
    openTo(person).map(async ({ open, href }) =>
      (await open(tx, person.organisationId, limit, after)).map((each) => ({ ...each, href: href(each) })),
    ),
  );
  return found
    .flat()
    .sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
};

/** How much of that there is, exact up to a thousand and more than that beyond. */
export const countAsked = async (tx: Tx, person: Person): Promise<number> => {
  const counts = await Promise.all(openTo(person).map(({ count }) => count(tx, person.organisationId)));
  return counts.reduce((sum, each) => sum + each, 0);
};
