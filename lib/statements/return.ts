import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { decide } from "./decide";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  reason: reason(),
});

/** Sends the version that was read back to its writers with a reason; an approval given before is withdrawn by it. Refuses one's own text and a text changed since. */
export const returnStatement = command("statement.return", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  requireMoment("statement.return", locked, actor);
  const { current } = locked;
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  return decide(tx, locked, {
    decision: "returned",
    state: acts["statement.return"].into,
    reason: input.reason,
    facts: {},
    actor,
    at,
  });
});
