"use server";

import { redirect } from "next/navigation";
import { callerAddress } from "@/app/_server/address";
import { browserInWords, carriedDevice } from "@/app/_server/device-cookie";
import { carryEnrolment } from "@/app/_server/enrolment-cookie";
import { enter } from "@/app/_server/enter";
import { entryAction } from "@/app/_server/entry-action";
import { ownPath } from "@/app/_server/own-path";
import { signIn } from "@/lib/sessions/sign-in";

export const submitSignIn = entryAction(async (form) => {
  const to = ownPath(form.get("to"));
  const given = {
    email: form.get("email"),
    password: form.get("password"),
    code: form.get("code") ?? "",
  };
  const entered = await signIn(await callerAddress(), given, await carriedDevice(), await browserInWords());
  if (entered.step === "entered") {
    await enter(entered);
    redirect(to);
  }
  await carryEnrolment(entered.enrolment);
  redirect(`/sign-in/authenticator?to=${encodeURIComponent(to)}`);
});
