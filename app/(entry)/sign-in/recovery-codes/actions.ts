"use server";

import { redirect } from "next/navigation";
import { sentForm } from "@/app/_server/door/taken-up";
import { ownPath } from "@/app/_server/own-path";
import { forgetOnce } from "@/app/_server/shown-once";

export const leaveRecoveryCodes = async (sent: FormData): Promise<void> => {
  const form = sentForm(sent);
  await forgetOnce("recovery-codes");
  redirect(ownPath(form.get("to")));
};
