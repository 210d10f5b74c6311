"use server";
import { formAction } from "@/app/_server/form-action";
import { amendSystem, amendSystemFact } from "@/lib/amendments/amend";

export const submitAmendment = formAction(amendSystem, { back: "/systems/[recordId]" });
export const submitFactAmendment = formAction(amendSystemFact, { back: "/systems/[systemId]" });
