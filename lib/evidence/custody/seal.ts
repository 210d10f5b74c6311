import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { line, prose } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, sealNumber: line(60), reason: prose(2000) });

/** Puts a numbered seal on an item. What is sealed is opened only with a reason, and that names the number. */
export const sealEvidence = command("evidence.seal", input, (tx, context) => {
  const { sealNumber, reason } = context.input;
  return actOn(tx, context, "evidence.seal", () => ({
    link: { act: "sealed", sealNumber, reason },
    facts: { sealNumber },
  }));
});
