"use server";

import { redirect } from "next/navigation";
import { ownPath } from "@/app/_server/own-path";
import { forgetOnce } from "@/app/_server/shown-once";

export const leaveRecoveryCodes = async (form: FormData): Promise<void> => {
  await forgetOnce("recovery-codes");
  redirect(ownPath(form.get("to")));
};
