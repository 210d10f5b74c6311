import { type Action, actions, neverAsDeputy } from "./actions";
import type { Actor, Job, Person, Role } from "./actor";

/** The actor of an action: a job where the table names jobs, a person where it names roles or everybody. */
export type ActorOf<A extends Action> = Named<(typeof actions)[A][number]>;
type Named<Allowed> = Allowed extends `job:${string}` ? Job : Person;

/** The role under which the actor may do this, or null. Jobs do what bears their name. */
export const actingRole = (actor: Actor, action: Action): Role | "job" | null => {
  const allowed: readonly string[] = actions[action];
  if (actor.kind === "job") return allowed.includes(`job:${actor.name}`) ? "job" : null;
  if (actor.standsFor && neverAsDeputy.includes(action)) return null;
  if (allowed.includes("everybody")) return actor.roles[0] ?? null;
  return actor.roles.find((role) => allowed.includes(role)) ?? null;
};

/** Whether the actor may do this at all. What everybody may needs no role: who waits for theirs still looks after their own account. */
export const may = (actor: Actor, action: Action): boolean =>
  actingRole(actor, action) !== null || (actor.kind === "person" && isForEverybody(action));

const isForEverybody = (action: Action): boolean => {
  const allowed: readonly string[] = actions[action];
  return allowed.includes("everybody");
};
