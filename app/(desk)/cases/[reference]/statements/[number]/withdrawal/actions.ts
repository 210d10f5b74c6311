"use server";
import { formAction } from "@/app/_server/form-action";
import { withdrawStatement } from "@/lib/statements/withdraw";

export const submitWithdrawal = formAction(withdrawStatement, {
  back: "/cases/[reference]/statements/[number]",
});
