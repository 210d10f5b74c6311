"use server";
import { formAction } from "@/app/_server/form-action";
import { confirmService } from "@/lib/statements/translation-services/confirm";
import { endService } from "@/lib/statements/translation-services/end";
import { enterService } from "@/lib/statements/translation-services/enter";

const back = "/people/translation-services";

export const submitService = formAction(enterService, { back });
export const submitServiceConfirmation = formAction(confirmService, { back });
export const submitServiceEnd = formAction(endService, { back });
