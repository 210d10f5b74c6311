import { type Action, actions } from "./actions";
import type { Actor, Job, Person, Role } from "./actor";

/** The actor of an action: a job where the table names jobs, a person where it names roles or everybody. */
export type ActorOf<A extends Action> = Named<(typeof actions)[A][number]>;
type Named<Allowed> = Allowed extends `job:${string}` ? Job : Person;

/** The role under which the actor may do this, or null. Jobs do what bears their name. */
export const actingRole = (actor: Actor, action: Action): Role | "job" | null => {
  const allowed: readonly string[] = actions[action];
  if (actor.kind === "job") return allowed.includes(`job:${actor.name}`) ? "job" : null;
  if (allowed.includes("everybody")) return actor.roles[0] ?? null;
  return actor.roles.find((role) => allowed.includes(role)) ?? null;
};

export const may = (actor: Actor, action: Action): boolean => actingRole(actor, action) !== null;
