import { Temporal } from "temporal-polyfill";
import { isOpen, isOwed, type RecommendationState } from "./lifecycle";

type Dated = { state: RecommendationState; givenOn: string; dueOn: string };

const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/** For how many days a recommendation has been open, null where it is not, and by how many its day is over that its owner still owes it, 0 where it is not. Days are ISO. */
export const ageOf = ({ state, givenOn, dueOn }: Dated, today: string) => ({
  openFor: isOpen(state) ? Math.max(0, daysFrom(givenOn, today)) : null,
  overdueBy: isOwed(state) ? Math.max(0, daysFrom(dueOn, today)) : 0,
});
