import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Breaks the seal of an item, for a written reason; the link names the broken number. */
export const unsealEvidence = command("evidence.unseal", input, (tx, context) =>
  actOn(tx, context, "evidence.unseal", ({ sealNumber }) => ({
    link: { act: "unsealed", sealNumber, reason: context.input.reason },
    facts: { sealNumber },
  })),
);
