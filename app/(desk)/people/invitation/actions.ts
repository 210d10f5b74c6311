"use server";

import { redirect } from "next/navigation";
import { forgetOnce } from "@/app/_server/shown-once";

export const leaveInvitation = async (form: FormData): Promise<void> => {
  await forgetOnce("invitation");
  redirect(`/people/${encodeURIComponent(String(form.get("personId")))}`);
};
