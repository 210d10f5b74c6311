import { Icon } from "@/app/_ui/icon";
import { type AssertionState, assertionLooks } from "./assertion-look";
import { Sign } from "./sign";

/** The sign of an assertion's state, beside its word. */
export function AssertionSign({ state }: { state: AssertionState }) {
  const look = assertionLooks[state];
  return look.sign === undefined ? <Icon name={look.icon} /> : <Sign name={look.sign} />;
}
