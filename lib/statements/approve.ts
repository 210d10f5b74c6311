import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { approvalsOf } from "./approvers/queries";
import { restsBadly, weigh } from "./assertions";
import { readBases } from "./bases";
import { contradictionsOf } from "./contradictions/find";
import { publishedByOthers } from "./contradictions/published-by-others";
import { requireSeen, told } from "./contradictions/seen";
import { decide } from "./decide";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { mayBeTold, recordsOf } from "./lowering/facts";
import { readLowered } from "./lowering/read";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  /** The digest of the version that the approver read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Why it is signed although an assertion rests badly; the record keeps both. */
  overReason: reason().optional(),
  /** That the approver saw where another organisation has published otherwise, and why it is signed in spite of that. */
  seen: z.boolean().default(false),
  inSpite: reason().optional(),
});

/** Approves exactly the version that was read, never one's own and once, as the last of as many as the case asks for, and with it consents to say in public what one's organisation found. Refuses a text changed since, a basis hidden from the approver, material somebody else found, and assertions that rest badly or say otherwise than another organisation published, unless a reason is given. */
export const approveStatement = command("statement.approve", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.approve", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const approvals = await approvalsOf(tx, statement.id);
  if (approvals.byOneself) throw conflict("statement.approved_already");
  const bases = await readBases(tx, into.id);
  const weighed = current.sentences.flatMap((sentence, place) =>
    sentence.kind === "assertion" ? [{ place: place + 1, ...weigh(sentence, bases, current.writtenAt) }] : [],
  );
  if (weighed.some(({ restsOn }) => restsOn.kind === "hidden")) throw conflict("statement.basis_hidden");
  const lowered = await readLowered(tx, locked);
  const unconsented = lowered.filter(({ standing }) => !mayBeTold(standing));
  if (unconsented.length > 0)
    throw conflict("statement.needs_consent", {
      drawn: unconsented.map(({ kind, number, label }) => ({ kind, number, label })),
    });
  const bad = weighed
    .filter(({ state }) => restsBadly(state))
    .map(({ place, state }) => ({ sentence: place, state }));
  if (bad.length > 0 && !input.overReason) throw conflict("statement.rests_badly", { bad });
  const contradicts = told(contradictionsOf(current, await publishedByOthers(tx, into.id), bases));
  if (contradicts.length > 0) requireSeen(input, contradicts);
  return decide(tx, locked, {
    decision: "approved",
    // Where the case asks for two, the first leaves it in review.
    state: approvals.given + 1 < approvals.needed ? statement.state : acts["statement.approve"].into,
    reason: bad.length > 0 ? (input.overReason ?? "") : "",
    contradicts,
    inSpite: contradicts.length > 0 ? (input.inSpite ?? "") : "",
    facts: {
      over: bad,
      contradicts,
      lowered: recordsOf(lowered),
      approvals: { given: approvals.given + 1, needed: approvals.needed },
    },
    actor,
    at,
  });
});
