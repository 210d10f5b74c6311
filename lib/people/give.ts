import { grants, personRoles } from "@/db/schema/people";
import { sensitiveGrants } from "@/db/schema/vocabulary";
import type { Actor, Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

export type Grantable = Role | "sees_all";

/** Whether it takes a second person: what opens secrets or accounts, and whatever somebody gives themselves. */
const takesTwo = (gives: Grantable, personId: string, actor: Actor): boolean =>
  sensitiveGrants.some((one) => one === gives) || (actor.kind === "person" && actor.id === personId);

/** What was asked for, as one list. */
export const asked = (input: { roles: readonly Role[]; seesAll: boolean }): Grantable[] => [
  ...input.roles,
  ...(input.seesAll ? (["sees_all"] as const) : []),
];

/** Gives what takes nobody else at once, and the rest as grants that wait for a second person; or, at set-up, an administrator made alone. Gives back what waits and what was made alone. */
export const give = async (
  tx: Tx,
  to: { personId: string; gives: readonly Grantable[]; alone: boolean },
  { actor, at }: { actor: Actor; at: Date },
): Promise<{ waiting: Grantable[]; alone: Grantable[] }> => {
  const { personId } = to;
  const by = actor.kind === "person" ? actor.id : null;
  const granted = to.gives.filter((gives) => takesTwo(gives, personId, actor));
  const isAlone = (gives: Grantable) => to.alone && gives === "administrator";
  const roles = to.gives.filter((gives): gives is Role => gives !== "sees_all" && !granted.includes(gives));
  if (roles.length > 0)
    await tx
      .insert(personRoles)
      .values(roles.map((role) => ({ personId, role, grantedAt: at, grantedBy: by })));
  if (granted.length > 0)
    await tx
      .insert(grants)
      .values(
        granted.map((gives) => ({ personId, gives, alone: isAlone(gives), grantedAt: at, grantedBy: by })),
      );
  return {
    waiting: granted.filter((gives) => !isAlone(gives)),
    alone: granted.filter(isAlone),
  };
};
