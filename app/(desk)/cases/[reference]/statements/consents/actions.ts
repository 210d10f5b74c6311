"use server";
import { formAction } from "@/app/_server/form-action";
import { answerLowering } from "@/lib/statements/lowering/answer";

export const submitConsent = formAction(answerLowering, { back: "/cases/[reference]/statements/consents" });
