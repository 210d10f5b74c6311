import type { personStates } from "@/db/schema/people";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type PersonState = (typeof personStates)[number];

export type Act =
  | "person.reinvite"
  | "person.propose-reset"
  | "person.assign-roles"
  | "person.deactivate"
  | "person.reactivate";

const possible = {
  "person.reinvite": ["invited", "active"],
  "person.propose-reset": ["active"],
  "person.assign-roles": ["invited", "active"],
  "person.deactivate": ["invited", "active"],
  "person.reactivate": ["deactivated"],
} as const satisfies Record<Act, readonly PersonState[]>;

const reasons = {
  invited: "person.not_deactivated",
  active: "person.not_deactivated",
  deactivated: "person.is_deactivated",
} as const satisfies Record<PersonState, RefusalKey>;

/** Why this cannot be done to the person now, as a message key; null when it can. */
export const obstacle = (act: Act, person: { status: PersonState }) => {
  const states: readonly PersonState[] = possible[act];
  return states.includes(person.status) ? null : reasons[person.status];
};
