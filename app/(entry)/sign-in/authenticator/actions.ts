"use server";

import { redirect } from "next/navigation";
import { callerAddress } from "@/app/_server/address";
import { browserInWords, carriedDevice } from "@/app/_server/device-cookie";
import { carriedEnrolment, dropEnrolment } from "@/app/_server/enrolment-cookie";
import { enter } from "@/app/_server/enter";
import { entryAction } from "@/app/_server/entry-action";
import { ownPath } from "@/app/_server/own-path";
import { keepOnce } from "@/app/_server/shown-once";
import { enterEnrolled } from "@/lib/entry/enter-enrolled";
import { enrolmentOver } from "@/lib/people/enrolment";

export const submitAuthenticator = entryAction(async (form) => {
  const carried = await carriedEnrolment();
  if (!carried) throw enrolmentOver();
  const given = { step: carried.step, code: String(form.get("code") ?? "") };
  const device = (await carriedDevice()) ?? undefined;
  const entered = await enterEnrolled(await callerAddress(), given, device, await browserInWords());
  await dropEnrolment();
  await enter(entered);
  await keepOnce("recovery-codes", entered.personId, entered.recoveryCodes);
  redirect(`/sign-in/recovery-codes?to=${encodeURIComponent(ownPath(form.get("to")))}`);
});
