"use server";
import { formAction } from "@/app/_server/form-action";
import { readNotice } from "@/lib/notices/read";
import { readAllNotices } from "@/lib/notices/read-all";

/** The list as it was, at its page. */
const back = (_: unknown, form: FormData) => {
  const query = new URLSearchParams();
  for (const name of ["view", "after"]) {
    const value = form.get(name);
    if (typeof value === "string" && value !== "") query.set(name, value);
  }
  return query.size > 0 ? `/notices?${query}` : "/notices";
};

export const submitRead = formAction(readNotice, { back });
export const submitReadAll = formAction(readAllNotices, { back: "/notices" });
