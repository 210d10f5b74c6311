import { z } from "zod";
import { addCustody } from "@/lib/evidence/custody/custody";
import { obstacle } from "@/lib/evidence/custody/lifecycle";
import { lockItem } from "@/lib/evidence/custody/lock";
import { evidenceStore } from "@/lib/evidence/store/store";
import type { Tx } from "@/lib/kernel/as";
import { type Context, command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { alarm } from "./alarm";

const input = z.object({ itemId: z.uuid() });

type Input = Context<z.output<typeof input>>;

const admit = async (tx: Tx, { actor, input }: Input) => {
  const item = await lockItem(tx, input.itemId);
  const why = obstacle("evidence.verify", item, actor);
  if (why) throw conflict(why);
  if (!item.sha256) throw conflict("evidence.physical");
  return { item, sha256: item.sha256 };
};

/** Hashes an item's bytes at rest again and writes into its chain what that showed; a difference raises an alarm. */
export const verifyEvidence = command("evidence.verify", input, {
  admit,
  prepare: ({ admitted }) => evidenceStore().examine(admitted.sha256),
  run: async (tx, { actor, at, admitted: { item, sha256 }, held: found }) => {
    const shown = found.state;
    const link = { caseId: item.caseId, itemId: item.id };
    await addCustody(tx, { ...link, act: "verified", reason: shown }, { actor, at });
    const seen = found.state === "different" ? { found: found.sha256 } : {};
    return done(
      { shown, sha256 },
      { caseId: item.caseId, subjectId: item.id, facts: { number: item.number, sha256, shown, ...seen } },
      shown === "equal" ? [] : [await alarm(tx, item, shown)],
    );
  },
});
