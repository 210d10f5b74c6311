import { minds, type Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import type { RecommendationState } from "@/lib/recommendations/lifecycle";
import { recommendationsMadeBy, recommendationsOwedBy } from "@/lib/recommendations/waiting";
import type { Wait } from "./wait";

type Row = {
  id: string;
  number: number;
  what: string;
  state: RecommendationState;
  givenOn: string;
  dueOn: string;
  lastStepAt: Date | null;
  reference: string;
};

/** What its owner owes waits since the day on which it was recommended, as its list says; what is to be verified, since it was said to be carried out. */
const sinceWhen = ({ state, givenOn, lastStepAt }: Row): Pick<Wait, "since" | "precision"> =>
  state === "implemented" && lastStepAt
    ? { since: lastStepAt }
    : { since: startOfDay(givenOn), precision: "day" };

const waitOn = (kind: Wait["kind"], row: Row): Wait => ({
  kind,
  id: row.id,
  reference: row.reference,
  title: row.what,
  ...sinceWhen(row),
  // A day is over where its next one begins.
  due: startOfDay(row.dueOn, 1),
  href: `/cases/${row.reference}/recommendations/${row.number}`,
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
