"use server";
import { formAction } from "@/app/_server/form-action";
import { concludeReferral } from "@/lib/referrals/conclude";
import { declineReferral } from "@/lib/referrals/decline";
import { progressReferral } from "@/lib/referrals/progress";
import { receiveReferral } from "@/lib/referrals/receive";

const back = "/referrals/[referralId]";

export const submitReceipt = formAction(receiveReferral, { back });
export const submitProgress = formAction(progressReferral, { back });
export const submitConclusion = formAction(concludeReferral, { back });
export const submitDecline = formAction(declineReferral, { back });
