import { text } from "node:stream/consumers";
import { exportLog } from "@/lib/audit/export";
import type { ReadRows } from "@/lib/audit/record-lines";
import { rowsSeenBy } from "@/lib/audit/rows-seen";
import type { Person } from "@/lib/kernel/actor";

/** The receipt of an item, the acts on it as the log has them: each leaf with its proof, the checkpoint that signs them, and the rows of the item and of its custody entries that they wrote, reasons and places among them, as `npx runut audit verify FILE` judges it (lib/audit/FORMAT.md). Whoever calls has made sure that the person sees the item; of its rows it holds those that they see. */
export const evidenceReceipt = async (person: Person, itemId: string): Promise<string> => {
  const wanted = { subject: { kind: "evidence", id: itemId }, rows: { read: rowsOfItem(person, itemId) } };
  let lines = "";
  await exportLog(wanted, async (pieces) => {
    lines = await text(pieces);
  });
  return lines;
};

const rowsOfItem = (person: Person, itemId: string): ReadRows => {
  const seen = rowsSeenBy(person);
  return async (table, wanted) => {
    if (table === "evidence_items")
      return seen(
        table,
        wanted.filter(({ key }) => key === itemId),
      );
    if (table !== "custody_entries") return new Map();
    const rows = await seen(table, wanted);
    return new Map([...rows].filter(([, content]) => JSON.parse(content).item_id === itemId));
  };
};
