"use server";

import { redirect } from "next/navigation";
import { callerAddress } from "@/app/_server/address";
import { carryEnrolment } from "@/app/_server/enrolment-cookie";
import { leave } from "@/app/_server/enter";
import { entryAction } from "@/app/_server/entry-action";
import { job } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/refusal";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { offerEnrolment } from "@/lib/people/enrolment";

export const submitInvitation = entryAction(async (form) => {
  const password = form.get("password");
  if (password !== form.get("passwordAgain")) throw invalid({ passwordAgain: "passwords_differ" });
  const signIn = job("sign-in", await callerAddress());
  const accepted = await acceptInvitation(signIn, { token: form.get("token"), password });
  await leave();
  if (!accepted.enrols) redirect("/sign-in");
  await carryEnrolment(offerEnrolment(accepted.personId, accepted.email, now()));
  redirect("/sign-in/authenticator");
});
