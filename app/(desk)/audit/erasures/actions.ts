"use server";
import { formAction } from "@/app/_server/form-action";
import { erasePersonal } from "@/lib/audit/erase-personal";

export const submitErasure = formAction(erasePersonal, { back: "/audit/erasures" });
