"use server";
import { formAction } from "@/app/_server/form-action";
import { endShare } from "@/lib/statements/shares/end";
import { shareStatement } from "@/lib/statements/shares/share";

const back = "/cases/[reference]/statements/[number]/shares";

export const submitShare = formAction(shareStatement, { back });
export const submitShareEnd = formAction(endShare, { back });
