"use server";
import { formAction } from "@/app/_server/form-action";
import { decideShared } from "@/lib/statements/shares/decide";

const back = "/cases/[reference]/statements/shared/[id]";

export const submitJointApproval = formAction(decideShared, { back });
export const submitJointReturn = formAction(decideShared, { back });
