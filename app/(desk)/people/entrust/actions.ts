"use server";
import { formAction } from "@/app/_server/form-action";
import { entrustCase } from "@/lib/cases/entrust";

export const submitEntrusted = formAction(entrustCase, { back: "/people/entrust" });
