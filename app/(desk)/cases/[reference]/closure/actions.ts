"use server";
import { formAction } from "@/app/_server/form-action";
import { closeCase } from "@/lib/closure/close";
import { reopenCase } from "@/lib/closure/reopen";

const back = "/cases/[reference]/closure";

export const submitClosure = formAction(closeCase, { back });
export const submitReopening = formAction(reopenCase, { back });
