import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Takes back an offer, a return too, that was not answered yet; custody stays where it is. */
export const withdrawEvidence = command("evidence.withdraw", input, (tx, context) =>
  actOn(tx, context, "evidence.withdraw", ({ id, caseId, number, offeredToId }) => ({
    link: { act: "withdrawn", reason: context.input.reason },
    facts: { to: offeredToId },
    effects: [
      notify(offeredToId ? [offeredToId] : [], {
        kind: "evidence.withdrawn",
        caseId,
        subjectId: id,
        facts: { number },
      }),
    ],
  })),
);
