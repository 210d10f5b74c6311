import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { line, reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, authority: line(200), reason: reason() });

/** Lifts the legal hold of an item, on somebody's authority. */
export const liftHold = command("evidence.lift-hold", input, (tx, context) => {
  const { authority, reason } = context.input;
  return actOn(tx, context, "evidence.lift-hold", () => ({
    link: { act: "hold_lifted", authority, reason },
  }));
});
