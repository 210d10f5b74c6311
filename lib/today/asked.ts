import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import type { Label } from "@/lib/labels/leave";
import { openQuestions } from "@/lib/positions/queries";

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
  open: (tx: Tx, organisationId: string, limit: number) => Promise<Open[]>;
  href: (open: Open) => string;
};

/** What organisations are asked, by the act that answers it, and where; a noun adds its row. */
const ways: readonly Way[] = [
  { act: "position.answer", open: openQuestions, href: ({ id }) => `/answers/${id}` },
];

/** What this person's organisation is asked and they may answer, the oldest first. */
export const askedOf = async (tx: Tx, person: Person, limit: number): Promise<Asked[]> => {
  const found = await Promise.all(
    ways
      .filter(({ act }) => may(person, act))
      .map(async ({ open, href }) =>
        (await open(tx, person.organisationId, limit)).map((each) => ({ ...each, href: href(each) })),
      ),
  );
  return found
    .flat()
    .sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime())
    .slice(0, limit);
};
