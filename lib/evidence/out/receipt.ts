import { text } from "node:stream/consumers";
import { exportLog } from "@/lib/audit/export";

/** The receipt of an item, the acts on it as the log has them: each leaf with its proof, and the checkpoint that signs them, as `npx runut audit verify FILE` judges it (lib/audit/FORMAT.md). Whoever calls has made sure that the reader sees the item. */
export const evidenceReceipt = async (itemId: string): Promise<string> => {
  let lines = "";
  await exportLog({ subject: { kind: "evidence", id: itemId } }, async (pieces) => {
    lines = await text(pieces);
  });
  return lines;
};
