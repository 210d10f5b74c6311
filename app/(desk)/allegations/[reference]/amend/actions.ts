"use server";
import { formAction } from "@/app/_server/form-action";
import { amendClaim, amendSource } from "@/lib/amendments/amend";

const back = "/allegations/[reference]";

export const submitSource = formAction(amendSource, { back });
export const submitClaim = formAction(amendClaim, { back });
