"use server";
import { formAction } from "@/app/_server/form-action";
import { clearWords } from "@/lib/statements/clear-words";

export const submitClearedWords = formAction(clearWords, {
  back: "/cases/[reference]/statements/[number]/words",
});
