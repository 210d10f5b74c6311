"use server";

import { redirect } from "next/navigation";
import { sentForm } from "@/app/_server/door/taken-up";
import { forgetOnce } from "@/app/_server/shown-once";

export const leaveInvitation = async (sent: FormData): Promise<void> => {
  const form = sentForm(sent);
  await forgetOnce("invitation");
  redirect(`/people/${encodeURIComponent(String(form.get("personId")))}`);
};
