"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { assignRoles } from "@/lib/people/assign-roles";
import { deactivatePerson } from "@/lib/people/deactivate";
import { invitationPath } from "@/lib/people/invitation-token";
import { reactivatePerson } from "@/lib/people/reactivate";
import { reinvitePerson } from "@/lib/people/reinvite";

const which = (form: FormData) => ({ personId: form.get("personId") });
const back = ({ personId }: { personId: string }) => redirect(`/people/${personId}`);

export const submitRoles = formAction(
  assignRoles,
  (form) => ({
    ...which(form),
    version: form.get("version"),
    roles: form.getAll("roles"),
    seesAll: form.has("seesAll"),
  }),
  back,
);

export const submitDeactivate = formAction(deactivatePerson, which, back);

export const submitReactivate = formAction(reactivatePerson, which, back);

export const submitReinvite = formAction(reinvitePerson, which, async ({ personId, token }) => {
  await keepOnce("invitation", (await requirePerson()).id, [personId, invitationPath(token)]);
  redirect("/people/invitation");
});
