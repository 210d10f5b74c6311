import { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Command, type Context, command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { alarm } from "./alarm";
import { addCustody, type Shown } from "./custody";
import { examine } from "./examine";
import { obstacle } from "./lifecycle";
import { lockItem } from "./lock";
import type { Examined } from "./store";

const input = z.object({ itemId: z.uuid() });

type Input = Context<z.output<typeof input>>;

/** Hashes an item's bytes at rest again and writes into its chain what that showed; a difference raises an alarm. */
export const verifyEvidence: Command<typeof input, { shown: Shown; sha256: string }> = Object.assign(
  async (actor: Actor, raw: unknown) => {
    const found = await examine(actor, raw, { action: "evidence.verify", input, admit });
    return verifying(found)(actor, raw);
  },
  { action: "evidence.verify" as const, input },
);

const verifying = (found: Examined | null) =>
  command("evidence.verify", input, async (tx, { actor, at, input }) => {
    const { item, sha256 } = await admit(tx, { actor, at, input });
    if (!found) throw conflict("changed_meanwhile");
    const shown = found.state;
    const link = { caseId: item.caseId, itemId: item.id };
    await addCustody(tx, { ...link, act: "verified", reason: shown }, { actor, at });
    const seen = found.state === "different" ? { found: found.sha256 } : {};
    return done(
      { shown, sha256 },
      {
        caseId: item.caseId,
        subjectId: item.id,
        facts: { number: item.number, sha256, shown, ...seen },
      },
      shown === "equal" ? [] : [await alarm(tx, item, shown)],
    );
  });

const admit = async (tx: Tx, { actor, input }: Input) => {
  const item = await lockItem(tx, input.itemId);
  const why = obstacle("evidence.verify", item, actor);
  if (why) throw conflict(why);
  if (!item.sha256) throw conflict("evidence.physical");
  return { item, sha256: item.sha256 };
};
