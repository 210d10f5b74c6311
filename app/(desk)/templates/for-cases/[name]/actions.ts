"use server";
import { formAction } from "@/app/_server/form-action";
import { saveCaseTemplate } from "@/lib/case-templates/save";

export const submitCaseTemplate = formAction(saveCaseTemplate, {
  back: "/templates/for-cases/[kind]-[language]",
});
