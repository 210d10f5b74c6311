"use server";

import { formAction } from "@/app/_server/form-action";
import { assignRoles } from "@/lib/people/assign-roles";
import { confirmGrant } from "@/lib/people/confirm-grant";
import { deactivatePerson } from "@/lib/people/deactivate";
import { proposeReset } from "@/lib/people/propose-reset";
import { reactivatePerson } from "@/lib/people/reactivate";
import { refuseGrant } from "@/lib/people/refuse-grant";
import { reinvitePerson } from "@/lib/people/reinvite";
import { forgetDevice } from "@/lib/sessions/forget-device";
import { forgetEveryDevice } from "@/lib/sessions/forget-every-device";
import { showInvitation } from "../show-invitation";

const back = "/people/[personId]";

export const submitRoles = formAction(assignRoles, { back });
export const submitDeactivate = formAction(deactivatePerson, { back });
export const submitReactivate = formAction(reactivatePerson, { back });
export const submitConfirmation = formAction(confirmGrant, { back });
export const submitGrantRefusal = formAction(refuseGrant, { back });
export const submitReset = formAction(proposeReset, { back });
export const submitForget = formAction(forgetDevice, { back });
export const submitForgetAll = formAction(forgetEveryDevice, { back });
export const submitReinvite = formAction(reinvitePerson, { back: showInvitation });
