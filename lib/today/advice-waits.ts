import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { recommendationsMadeBy, recommendationsOwedBy } from "@/lib/recommendations/waiting";
import type { Wait } from "./wait";

type Row = { id: string; number: number; what: string; dueOn: string; since: Date; reference: string };

const waitOn = (kind: Wait["kind"], { id, number, what, dueOn, since, reference }: Row): Wait => ({
  kind,
  id,
  reference,
  title: what,
  since,
  // A day is over where its next one begins.
  due: startOfDay(dueOn, 1),
  href: `/cases/${reference}/recommendations/${number}`,
});

/** What is recommended to this person's organisation: first to be answered, then to be carried out. */
export const adviceOwed = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const rows = await recommendationsOwedBy(tx, person.organisationId, upTo);
  return rows.map((row) => waitOn(row.state === "proposed" ? "advice" : "advice_owed", row));
};

/** Of what this person recommended: what is to be verified, and what its owner has not carried out in time. */
export const adviceToFollow = async (tx: Tx, person: Person, upTo: number, at = now()): Promise<Wait[]> => {
  const rows = await recommendationsMadeBy(tx, minds(person), dayOf(at), upTo);
  return rows.map((row) => waitOn(row.state === "implemented" ? "verify" : "chase", row));
};
