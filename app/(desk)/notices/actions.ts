"use server";
import { formAction } from "@/app/_server/form-action";
import { readNotice } from "@/lib/notices/read";

export const submitRead = formAction(readNotice, {
  back: (_, form) => (form.get("after") ? `/notices?after=${form.get("after")}` : "/notices"),
});
