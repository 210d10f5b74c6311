"use server";

import { leave, speak } from "@/app/_server/enter";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { changePassword } from "@/lib/entry/change-password";
import { endEverywhere } from "@/lib/entry/end-everywhere";
import { endOtherSession } from "@/lib/entry/end-other-session";
import { renewRecoveryCodes } from "@/lib/entry/renew-recovery-codes";
import { handOverAll } from "@/lib/evidence/custody/hand-over-all";
import { invalid } from "@/lib/kernel/refusal";
import { chooseLanguage } from "@/lib/people/choose-language";
import { forgetDevice } from "@/lib/sessions/forget-device";
import { forgetEveryDevice } from "@/lib/sessions/forget-every-device";

export const submitEndOther = formAction(endOtherSession, { back: "/account" });

export const submitEverywhere = formAction(endEverywhere, {
  back: async () => {
    await leave();
    return "/sign-in";
  },
});

export const submitForget = formAction(forgetDevice, { back: "/account" });
export const submitForgetAll = formAction(forgetEveryDevice, { back: "/account" });

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
