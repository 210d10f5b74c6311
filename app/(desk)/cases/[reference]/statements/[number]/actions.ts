"use server";
import { formAction } from "@/app/_server/form-action";
import { submitStatement } from "@/lib/statements/submit";

export const submitForReview = formAction(submitStatement, {
  back: "/cases/[reference]/statements/[number]",
});
