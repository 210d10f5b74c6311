"use server";
import { formAction } from "@/app/_server/form-action";
import { makeFinding } from "@/lib/findings/make";

export const submitFinding = formAction(makeFinding, { back: "/cases/[reference]/findings" });
