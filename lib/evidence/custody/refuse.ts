import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Declines an item that was offered or returned, with a reason; custody stays with who offered it. */
export const refuseEvidence = command("evidence.refuse", input, (tx, context) =>
  actOn(tx, context, "evidence.refuse", (item) => ({
    link: { act: "refused", reason: context.input.reason },
    facts: { from: item.keeperId },
    effects: [
      notify([item.keeperId], {
        kind: "evidence.refused",
        caseId: item.caseId,
        subjectId: item.id,
        facts: { number: item.number },
      }),
    ],
  })),
);
