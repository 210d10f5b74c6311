"use server";
import { formAction } from "@/app/_server/form-action";
import { withRows } from "@/app/_server/with-rows";
import { logAllegation } from "@/lib/allegations/log";

export const submitAllegation = withRows(
  formAction(logAllegation, {
    back: "/allegations/[reference]",
    read: (fields, form) => ({ ...fields, answerWithinHours: form.get("clock") === "on" ? 24 : null }),
  }),
);
