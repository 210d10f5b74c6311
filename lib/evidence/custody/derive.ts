import { z } from "zod";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import type { Tx } from "@/lib/kernel/as";
import { command } from "@/lib/kernel/command";
import { type RecordName, recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { acted, admitAct, follow, onItem } from "./act-on";
import { addCustody } from "./custody";
import type { EvidenceItem } from "./lock";

const input = z.object({
  ...onItem,
  parentId: recordName(),
  /** With its version. */
  tool: line(200),
  reason: prose(2000),
});

/** Names the item that this one was made out of, with which tool, once and for all; both chains say so. Refuses a parent that was taken in later. */
export const deriveEvidence = command("evidence.derive", input, async (tx, context) => {
  const { actor, at, input } = context;
  const item = await admitAct(tx, context, "evidence.derive");
  const parent = await parentOf(tx, item, input.parentId);
  const by = { actor, at };
  const reason = `${input.tool}. ${input.reason}`;
  const link = { act: "derived" as const, place: input.place, reason };
  await addCustody(tx, { ...link, caseId: item.caseId, itemId: parent.id, otherItemId: item.id }, by);
  const stands = await follow(tx, item, { ...link, otherItemId: parent.id }, by);
  return acted(item, stands, { parent: parent.number, tool: input.tool }, []);
});

/** A lower number, so that no line of descent runs in a circle. */
const parentOf = async (tx: Tx, child: EvidenceItem, name: RecordName) => {
  const [parent] = (await itemsOfCase(tx, child.caseId, [name])) ?? [];
  if (!parent) throw invalid({ parentId: "not_of_this_case" });
  if (parent.number >= child.number) throw invalid({ parentId: "taken_in_later" });
  return parent;
};
