import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { restsBadly, weigh } from "./assertions";
import { readBases } from "./bases";
import { drawnAboveClear, withoutConsent } from "./consent";
import { decide } from "./decide";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  /** The digest of the version that the approver read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Why it is signed although an assertion rests badly; the record keeps both. */
  overReason: reason().optional(),
});

/** Approves exactly the version that was read, never one's own, and with it consents to say in public what one's organisation found. Refuses a text changed since, a basis hidden from the approver, material somebody else found, and assertions that rest badly unless a reason is given. */
export const approveStatement = command("statement.approve", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, current } = locked;
  requireMoment("statement.approve", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const bases = await readBases(tx, into.id);
  const weighed = current.sentences.flatMap((sentence, place) =>
    sentence.kind === "assertion" ? [{ place: place + 1, ...weigh(sentence, bases, current.writtenAt) }] : [],
  );
  if (weighed.some(({ restsOn }) => restsOn.kind === "hidden")) throw conflict("statement.basis_hidden");
  const drawn = await drawnAboveClear(
    tx,
    into.id,
    weighed.map(({ restsOn }) => restsOn),
  );
  const others = withoutConsent(drawn, actor.organisationId);
  if (others.length > 0)
    throw conflict("statement.needs_consent", {
      drawn: others.map(({ kind, number, label }) => ({ kind, number, label })),
    });
  const bad = weighed
    .filter(({ state }) => restsBadly(state))
    .map(({ place, state }) => ({ sentence: place, state }));
  if (bad.length > 0 && !input.overReason) throw conflict("statement.rests_badly", { bad });
  return decide(tx, locked, {
    decision: "approved",
    state: acts["statement.approve"].into,
    reason: bad.length > 0 ? (input.overReason ?? "") : "",
    facts: { over: bad, lowered: drawn.map(({ kind, id, label }) => ({ kind, id, from: label })) },
    actor,
    at,
  });
});
