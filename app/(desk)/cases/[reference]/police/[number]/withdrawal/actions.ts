"use server";
import { formAction } from "@/app/_server/form-action";
import { withdrawReferral } from "@/lib/referrals/withdraw";

export const submitReferralWithdrawal = formAction(withdrawReferral, { back: "/cases/[reference]/police" });
