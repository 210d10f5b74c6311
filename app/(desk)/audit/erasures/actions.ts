"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/form-action";
import { erasePersonal } from "@/lib/audit/erase-personal";

export const submitErasure = formAction(
  erasePersonal,
  (form) => ({ eventId: form.get("eventId"), authority: form.get("authority") }),
  () => redirect("/audit/erasures"),
);
