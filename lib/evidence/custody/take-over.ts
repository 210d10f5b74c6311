import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Takes over an item whose keeper left or does not see it any more, with a reason. Refuses what somebody answers for. */
export const takeOverEvidence = command("evidence.take-over", input, (tx, context) =>
  actOn(tx, context, "evidence.take-over", ({ keeperId, holderId }) => ({
    link: { act: "taken_over", reason: context.input.reason },
    facts: { from: keeperId, fromOrganisation: holderId },
  })),
);
