"use server";
import { formAction } from "@/app/_server/form-action";
import { withRows } from "@/app/_server/with-rows";
import { saveTemplate } from "@/lib/statements/templates/save";

export const submitTemplate = withRows(formAction(saveTemplate, { back: "/templates/[kind]-[language]" }));
