import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: prose(2000) });

/** Takes over an item that was offered, or takes back one that is returned: from here on custody is with whoever accepts. */
export const acceptEvidence = command("evidence.accept", input, (tx, context) =>
  actOn(tx, context, "evidence.accept", (item, person) => ({
    link: { act: item.offerKind === "return" ? "received" : "accepted", reason: context.input.reason },
    facts: { from: item.keeperId, fromOrganisation: item.holderId, toOrganisation: person.organisationId },
    effects: [
      notify([item.keeperId], {
        kind: "evidence.accepted",
        caseId: item.caseId,
        subjectId: item.id,
        facts: { number: item.number },
      }),
    ],
  })),
);
