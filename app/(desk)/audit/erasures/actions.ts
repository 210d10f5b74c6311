"use server";
import { formAction } from "@/app/_server/form-action";
import { erasePersonal } from "@/lib/audit/erase-personal";
import { proposeErasure } from "@/lib/audit/propose-erasure";

export const submitErasureProposal = formAction(proposeErasure, { back: "/audit/erasures" });
export const submitErasure = formAction(erasePersonal, { back: "/audit/erasures" });
