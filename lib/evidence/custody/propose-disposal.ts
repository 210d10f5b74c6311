import { z } from "zod";
import { leadOf } from "@/lib/cases/lead";
import { command } from "@/lib/kernel/command";
import { line, reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, authority: line(200), reason: reason() });

/** Proposes to dispose of an item, on somebody's authority. Nothing happens to it before a second person confirms. */
export const proposeDisposal = command("evidence.propose-disposal", input, (tx, context) => {
  const { authority, reason } = context.input;
  return actOn(tx, context, "evidence.propose-disposal", async (item) => ({
    link: { act: "disposal_proposed", authority, reason },
    effects: [
      notify([...(await leadOf(tx, item.caseId)), item.keeperId], {
        kind: "evidence.disposal_proposed",
        caseId: item.caseId,
        subjectId: item.id,
        facts: { number: item.number },
      }),
    ],
  }));
});
