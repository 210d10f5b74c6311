"use server";

import { redirect } from "next/navigation";
import { leave, speak } from "@/app/_server/enter";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { chooseLanguage } from "@/lib/people/choose-language";
import { renewRecoveryCodes } from "@/lib/people/renew-recovery-codes";
import { endSession } from "@/lib/sessions/end";
import { endEverywhere } from "@/lib/sessions/end-everywhere";

/** Ends another of one's own sessions, or this one, which signs out. */
export const submitEnd = formAction(
  endSession,
  (form) => ({ sessionId: form.get("sessionId") }),
  // Whose own session just ended is sent to sign in by the account page.
  () => redirect("/account"),
);

export const submitEverywhere = formAction(
  endEverywhere,
  () => ({}),
  async () => {
    await leave();
    redirect("/sign-in");
  },
);

export const submitRecoveryCodes = formAction(
  renewRecoveryCodes,
  (form) => ({ code: form.get("code") }),
  async ({ recoveryCodes }) => {
    await keepOnce("recovery-codes", (await requirePerson()).id, recoveryCodes);
    redirect("/sign-in/recovery-codes?to=/account");
  },
);

export const submitLanguage = formAction(
  chooseLanguage,
  (form) => ({ locale: form.get("locale") }),
  async ({ locale }) => {
    await speak(locale);
    redirect("/account");
  },
);
