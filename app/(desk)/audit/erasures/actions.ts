"use server";
import { formAction } from "@/app/_server/form-action";
import { erasePersonal } from "@/lib/audit/erase-personal";
import { proposeErasure } from "@/lib/audit/propose-erasure";
import { refuseErasure } from "@/lib/audit/refuse-erasure";
import { withdrawErasure } from "@/lib/audit/withdraw-erasure";

export const submitErasureProposal = formAction(proposeErasure, { back: "/audit/erasures" });
export const submitErasure = formAction(erasePersonal, { back: "/audit/erasures" });
export const submitErasureRefusal = formAction(refuseErasure, { back: "/audit/erasures" });
export const submitErasureWithdrawal = formAction(withdrawErasure, { back: "/audit/erasures" });
