import { z } from "zod";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { strictReason } from "@/lib/referrals/givable";
import { handOver } from "@/lib/referrals/hand-over";
import { acted, admitAct, follow, onItem } from "./act-on";
import { copyItem } from "./copy";
import type { EvidenceItem } from "./lock";
import { listReceivers, type Receiver } from "./receivers";

const input = z.object({
  ...onItem,
  toPersonId: z.uuid(),
  /** Which referral, when the receiver's unit has more than one. */
  referralId: z.uuid().optional(),
  reason: prose(2000),
  strictReason: strictReason(),
});

/** Offers an item to a person; custody passes when they accept. Bytes leave the organisation as a copy item, while the sealed original stays with its keeper. */
export const offerEvidence = command("evidence.offer", input, async (tx, context) => {
  const { actor, at, input } = context;
  const item = await admitAct(tx, context, "evidence.offer");
  const receiver = await receiverOf(tx, item, actor, input);
  const by = { actor, at };
  const copies = needsCopy(item, receiver);
  if (copies && item.state !== "sealed") throw conflict("evidence.seal_first");
  const offered = copies ? await copyItem(tx, item, input.reason, by) : item;
  if (receiver.referral && item.holderId !== receiver.organisationId) {
    const referral = { ...receiver.referral, caseId: item.caseId };
    await handOver(tx, referral, [{ kind: "evidence", id: offered.id }], {
      personId: actor.id,
      at,
      strictReason: input.strictReason,
    });
  }
  const stands = await follow(
    tx,
    offered,
    {
      act: "offered",
      place: input.place,
      reason: input.reason,
      toPersonId: receiver.id,
      referralId: receiver.referral?.id,
    },
    by,
  );
  const facts = {
    to: receiver.id,
    toOrganisation: receiver.organisationId,
    ...(receiver.referral && { referral: receiver.referral.id }),
    ...(copies && { copyOf: item.number }),
  };
  return acted(offered, stands, facts, [
    notify([receiver.id], {
      kind: "evidence.offered",
      caseId: item.caseId,
      subjectId: offered.id,
      facts: { number: offered.number, ...(receiver.referral && { referral: receiver.referral.id }) },
    }),
  ]);
});

/** Bytes cross to another organisation as a copy; a copy crosses itself, and so does a thing. */
const needsCopy = (
  item: Pick<EvidenceItem, "kind" | "descent" | "holderId">,
  receiver: Pick<Receiver, "organisationId">,
): boolean => item.kind === "file" && item.descent !== "copy" && item.holderId !== receiver.organisationId;

const receiverOf = async (
  tx: Tx,
  item: EvidenceItem,
  keeper: Person,
  wanted: { toPersonId: string; referralId?: string | undefined; strictReason?: string | undefined },
): Promise<Receiver> => {
  const found = (await listReceivers(tx, item, keeper)).find(
    ({ id, referral }) =>
      id === wanted.toPersonId && (wanted.referralId === undefined || referral?.id === wanted.referralId),
  );
  if (!found) throw invalid({ toPersonId: "not_a_receiver" });
  const isConfirmed = found.not === "label.strict_needs_reason" && wanted.strictReason !== undefined;
  if (found.not && !isConfirmed) throw conflict(found.not);
  return found;
};
