"use server";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import { ownPath } from "@/app/_server/own-path";
import type { FormState } from "@/app/_ui/form-state";
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
import { unsealEvidence } from "@/lib/evidence/custody/unseal";
import { withdrawEvidence } from "@/lib/evidence/custody/withdraw";
import { verifyEvidence } from "@/lib/evidence/upkeep/verify";
import type { Command } from "@/lib/kernel/command";

const onDone = (_: unknown, form: FormData) => redirect(ownPath(form.get("back")));
const submit =
  <S extends z.ZodType, R>(act: Command<S, R>, read: (form: FormData) => unknown = filled) =>
  (state: FormState, form: FormData) =>
    formAction(act, read, onDone)(state, form);

/** A receiver is chosen with the referral under which they receive: "person referral". */
const toReceiver = (form: FormData) => {
  const { toPersonId, ...given } = filled(form);
  const [person, referralId] = String(toPersonId ?? "").split(" ");
  return { ...given, ...(person && { toPersonId: person }), ...(referralId && { referralId }) };
};

export const submitVerification = async (state: FormState, form: FormData) =>
  submit(verifyEvidence)(state, form);
export const submitSeal = async (state: FormState, form: FormData) => submit(sealEvidence)(state, form);
export const submitUnsealing = async (state: FormState, form: FormData) =>
  submit(unsealEvidence)(state, form);
export const submitOffer = async (state: FormState, form: FormData) =>
  submit(offerEvidence, toReceiver)(state, form);
export const submitWithdrawal = async (state: FormState, form: FormData) =>
  submit(withdrawEvidence)(state, form);
export const submitAcceptance = async (state: FormState, form: FormData) =>
  submit(acceptEvidence)(state, form);
export const submitRefusal = async (state: FormState, form: FormData) => submit(refuseEvidence)(state, form);
export const submitReturn = async (state: FormState, form: FormData) => submit(returnEvidence)(state, form);
export const submitDescent = async (state: FormState, form: FormData) => submit(deriveEvidence)(state, form);
export const submitHold = async (state: FormState, form: FormData) => submit(placeHold)(state, form);
export const submitLifting = async (state: FormState, form: FormData) => submit(liftHold)(state, form);
export const submitProposal = async (state: FormState, form: FormData) =>
  submit(proposeDisposal)(state, form);
export const submitDisposal = async (state: FormState, form: FormData) =>
  submit(disposeEvidence)(state, form);
export const submitSparing = async (state: FormState, form: FormData) => submit(dropDisposal)(state, form);
