import { z } from "zod";
import type { Case } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { type Givable, givableAmong, givenKinds } from "./list-givable";

/** What is given, as a form and a command name it. */
export const givenItem = z.object({ kind: z.enum(givenKinds), id: z.uuid() });
export const givenItems = z.array(givenItem).max(500);
/** Why what is kept to the organisation that recorded it goes to the police: its confirmation, in words. */
export const strictReason = () => reason().optional();
export type GivenItem = z.output<typeof givenItems>[number];

/** Who gives, and why what is kept to their organisation goes to another; no reason where none was said. */
export type Giving = { organisationId: string; strictReason: string | undefined };

/** Why a record under this label may not be given to a police unit, as a message key, or null. A unit is nobody by name; AMBER+STRICT goes out by the organisation that recorded it, with its reason. */
export const obstacleToGiving = (
  { label, organisationId }: Pick<Givable, "label" | "organisationId">,
  by: Giving,
): "label.named_only" | "label.originator_only" | "label.strict_needs_reason" | null => {
  if (label === "RED") return "label.named_only";
  if (label !== "AMBER+STRICT") return null;
  if (organisationId !== by.organisationId) return "label.originator_only";
  return by.strictReason ? null : "label.strict_needs_reason";
};

/** Refuses what is not of the case and what may not leave under its label, the case's own included; gives back the items with their labels. */
export const requireGivable = async (
  tx: Tx,
  from: Pick<Case, "id" | "label" | "organisationId">,
  items: readonly GivenItem[],
  by: Giving,
): Promise<Givable[]> => {
  const stays = obstacleToGiving(from, by);
  if (stays) throw conflict(stays);
  if (items.length === 0) return [];
  const found = await givableAmong(tx, from, items);
  const known = new Map(found.map((each) => [`${each.kind} ${each.id}`, each]));
  const wanted = new Set(items.map((item) => `${item.kind} ${item.id}`));
  return [...wanted].map((key) => {
    const record = known.get(key);
    if (!record) throw invalid({ give: "not_of_this_case" });
    const why = obstacleToGiving(record, by);
    if (why) throw conflict(why);
    return record;
  });
};
