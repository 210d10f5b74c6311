import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { custodyEntries } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";
import { command } from "@/lib/kernel/command";
import { enqueue } from "@/lib/kernel/enqueue";
import { reason } from "@/lib/kernel/text";
import { actOn, onItem } from "./act-on";

const input = z.object({ ...onItem, reason: reason() });

/** Confirms the disposal that somebody else proposed. The record stays; the bytes go once this is committed, unless another item needs them. */
export const disposeEvidence = command("evidence.dispose", input, (tx, context) =>
  actOn(tx, context, "evidence.dispose", async ({ id, caseId, sha256, disposalProposedBy }) => ({
    link: { act: "disposed", authority: await authorityOf(tx, id), reason: context.input.reason },
    facts: { proposedBy: disposalProposedBy, sha256 },
    effects:
      sha256 === null
        ? []
        : [enqueue("remove-evidence-bytes", { itemId: id, caseId, sha256 }, `remove ${sha256}`)],
  })),
);

const authorityOf = async (tx: Tx, itemId: string): Promise<string> => {
  const [proposal] = await tx
    .select({ authority: custodyEntries.authority })
    .from(custodyEntries)
    .where(and(eq(custodyEntries.itemId, itemId), eq(custodyEntries.act, "disposal_proposed")))
    .orderBy(desc(custodyEntries.sequence))
    .limit(1);
  return proposal?.authority ?? "";
};
