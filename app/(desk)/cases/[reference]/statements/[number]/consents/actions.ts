"use server";
import { formAction } from "@/app/_server/form-action";
import { askToLower } from "@/lib/statements/lowering/ask";

export const submitConsentRequest = formAction(askToLower, {
  back: "/cases/[reference]/statements/[number]/consents",
});
