import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { line, reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, authority: line(200), reason: reason() });

/** Places a legal hold on an item, on somebody's authority: while it stands the item is neither disposed of nor given back for good. */
export const placeHold = command("evidence.place-hold", input, (tx, context) => {
  const { authority, reason } = context.input;
  return actOn(tx, context, "evidence.place-hold", () => ({
    link: { act: "hold_placed", authority, reason },
  }));
});
