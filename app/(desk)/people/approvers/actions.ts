"use server";
import { formAction } from "@/app/_server/form-action";
import { setApprovalRule } from "@/lib/statements/approvers/set-rule";

export const submitApprovalRule = formAction(setApprovalRule, { back: "/people/approvers" });
