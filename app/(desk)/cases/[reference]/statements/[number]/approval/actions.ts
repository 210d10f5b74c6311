"use server";
import { formAction } from "@/app/_server/form-action";
import { approveStatement } from "@/lib/statements/approve";
import { returnStatement } from "@/lib/statements/return";

const back = "/cases/[reference]/statements/[number]";

export const submitApproval = formAction(approveStatement, { back });
export const submitReturn = formAction(returnStatement, { back });
