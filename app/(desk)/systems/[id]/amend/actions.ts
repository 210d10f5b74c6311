"use server";
import { formAction } from "@/app/_server/form-action";
import { amendSystem } from "@/lib/amendments/amend";

export const submitAmendment = formAction(amendSystem, { back: "/systems/[recordId]" });
