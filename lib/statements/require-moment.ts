import type { Person } from "@/lib/kernel/actor";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { anotherOrganisation, authorDecides, obstacle, type StatementAct } from "./lifecycle";
import type { Locked } from "./lock";

/** Refuses an act for which this is not the moment, or not the person. */
export const requireMoment = (act: StatementAct, { statement, current }: Locked, actor: Person): void => {
  const why = obstacle(act, { ...statement, byOneself: current.byOneself }, actor);
  if (why === authorDecides || why === anotherOrganisation) throw forbidden(why);
  if (why) throw conflict(why);
};
