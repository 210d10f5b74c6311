import { Icon } from "@/app/_ui/icon";
import { type AssertionState, assertionLooks } from "./assertion-look";
import { Glyph } from "./glyph";

/** The sign of an assertion's state, beside its word. */
export function AssertionSign({ state }: { state: AssertionState }) {
  const look = assertionLooks[state];
  return look.glyph === undefined ? <Icon name={look.icon} /> : <Glyph name={look.glyph} />;
}
