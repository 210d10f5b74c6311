import { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import type { Command } from "@/lib/kernel/command";
import { parse } from "@/lib/kernel/parse";
import { actingRole } from "@/lib/kernel/policy";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { handOverEvidence, handOverInput, requireHandable } from "./hand-over";
import { casesToHandOver } from "./keeps-and-leads";

const input = z.object(handOverInput);
const action = "evidence.hand-over";

const handOver = async (actor: Actor, raw: unknown): Promise<{ cases: number }> => {
  if (actor.kind !== "person" || actingRole(actor, action) === null) throw forbidden();
  const given = parse(input, raw);
  const found = await as(actor, async (tx) => {
    const each = await casesToHandOver(tx, actor);
    for (const { id } of each) await requireHandable(tx, { ...given, caseId: id }, actor);
    return each;
  });
  if (found.length === 0) throw conflict("evidence.nothing_to_hand_over");
  for (const { id } of found) await handOverEvidence(actor, { ...given, caseId: id });
  return { cases: found.length };
};

/** Hands over all that the actor keeps and leads in all their open cases, each case with its own event. Refused before the first where it would be refused in one of them. */
export const handOverAll: Command<typeof input, { cases: number }> = Object.assign(handOver, {
  action,
  input,
} as const);
