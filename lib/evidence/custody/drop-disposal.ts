import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Ends the proposal to dispose of an item: taken back by who made it, or declined by somebody else. */
export const dropDisposal = command("evidence.drop-disposal", input, (tx, context) =>
  actOn(tx, context, "evidence.drop-disposal", ({ disposalProposedBy }) => ({
    link: { act: "disposal_dropped", reason: context.input.reason },
    facts: { proposedBy: disposalProposedBy },
  })),
);
