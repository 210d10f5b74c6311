import { agrees } from "./agrees";
import type { Quantity } from "./quantity";

/** The numbers and dates of a sentence that differ from its record: the record says numbers (of that unit) or dates too, and none that agrees. `instead` is the nearest that it says. */
export const differing = (said: readonly Quantity[], recorded: readonly Quantity[]) =>
  said.flatMap((quantity) => {
    const alike = recorded.filter(({ kind }) => kind === quantity.kind);
    if (alike.length === 0 || alike.some((each) => agrees(quantity, each))) return [];
    const ofUnit = alike.filter((each) => each.kind === "number" && unitOf(quantity) === each.unit);
    const [instead = null] = ofUnit.length > 0 ? ofUnit : alike;
    return [{ quantity, instead }];
  });

const unitOf = (quantity: Quantity) => (quantity.kind === "number" ? quantity.unit : null);
