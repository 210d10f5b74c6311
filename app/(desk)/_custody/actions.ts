"use server";
import { formAction } from "@/app/_server/form-action";
import { ownPath } from "@/app/_server/own-path";
import type { SentFields } from "@/app/_server/read-form";
import { acceptEvidence } from "@/lib/evidence/custody/accept";
import { deriveEvidence } from "@/lib/evidence/custody/derive";
import { disposeEvidence } from "@/lib/evidence/custody/dispose";
import { dropDisposal } from "@/lib/evidence/custody/drop-disposal";
import { liftHold } from "@/lib/evidence/custody/lift-hold";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { placeHold } from "@/lib/evidence/custody/place-hold";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import { refuseEvidence } from "@/lib/evidence/custody/refuse";
import { returnEvidence } from "@/lib/evidence/custody/return";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { takeOverEvidence } from "@/lib/evidence/custody/take-over";
import { unsealEvidence } from "@/lib/evidence/custody/unseal";
import { withdrawEvidence } from "@/lib/evidence/custody/withdraw";
import { verifyEvidence } from "@/lib/evidence/upkeep/verify";

const back = (_: unknown, form: FormData) => ownPath(form.get("back"));

/** A receiver is chosen with the referral under which they receive: "person referral". */
const toReceiver = ({ toPersonId, ...fields }: SentFields) => {
  const [person, referralId] = String(toPersonId ?? "").split(" ");
  return { ...fields, ...(person && { toPersonId: person }), ...(referralId && { referralId }) };
};

/** Bytes that leave the organisation go as a copy, an item of its own beside the one that was offered. */
const copyOf = ({ number }: { number: number }, form: FormData) => {
  const here = back(null, form);
  const [page, of] = /^\/cases\/[^/]+\/evidence\/(\d+)/.exec(here) ?? [];
  return page === undefined || of === String(number) ? null : page.replace(/\d+$/, String(number));
};

export const submitVerification = formAction(verifyEvidence, { back });
export const submitSeal = formAction(sealEvidence, { back });
export const submitUnsealing = formAction(unsealEvidence, { back });
export const submitOffer = formAction(offerEvidence, { back, made: copyOf, read: toReceiver });
export const submitWithdrawal = formAction(withdrawEvidence, { back });
export const submitAcceptance = formAction(acceptEvidence, { back });
export const submitRefusal = formAction(refuseEvidence, { back });
export const submitReturn = formAction(returnEvidence, { back });
export const submitTakingOver = formAction(takeOverEvidence, { back });
export const submitDescent = formAction(deriveEvidence, { back });
export const submitHold = formAction(placeHold, { back });
export const submitLifting = formAction(liftHold, { back });
export const submitProposal = formAction(proposeDisposal, { back });
export const submitDisposal = formAction(disposeEvidence, { back });
export const submitSparing = formAction(dropDisposal, { back });
