"use server";
import { formAction } from "@/app/_server/form-action";
import { applyCaseTemplate } from "@/lib/case-templates/apply";

export const submitTaken = formAction(applyCaseTemplate, { back: "/cases/[reference]/template" });
