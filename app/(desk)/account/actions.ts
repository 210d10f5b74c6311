"use server";

import { leave, speak } from "@/app/_server/enter";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { changePassword } from "@/lib/entry/change-password";
import { renewRecoveryCodes } from "@/lib/entry/renew-recovery-codes";
import { handOverAll } from "@/lib/evidence/custody/hand-over-all";
import { invalid } from "@/lib/kernel/refusal";
import { chooseLanguage } from "@/lib/people/choose-language";
import { endSession } from "@/lib/sessions/end";
import { endEverywhere } from "@/lib/sessions/end-everywhere";

/** Ends another of one's own sessions, or this one; the account page then sends to sign in whoever has none. */
export const submitEnd = formAction(endSession, { back: "/account" });

export const submitEverywhere = formAction(endEverywhere, {
  back: async () => {
    await leave();
    return "/sign-in";
  },
});

export const submitRecoveryCodes = formAction(renewRecoveryCodes, {
  back: async ({ recoveryCodes }) => {
    await keepOnce("recovery-codes", (await requirePerson()).id, recoveryCodes);
    return "/sign-in/recovery-codes?to=/account";
  },
});

export const submitPassword = formAction(changePassword, {
  back: "/account?changed=password",
  read: (fields, form) => {
    if (form.get("password") !== form.get("passwordAgain"))
      throw invalid({ passwordAgain: "passwords_differ" });
    return fields;
  },
});

export const submitHandOverAll = formAction(handOverAll, { back: "/account" });

export const submitLanguage = formAction(chooseLanguage, {
  back: async ({ locale }) => {
    await speak(locale);
    return "/account";
  },
});
