"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { keepOnce } from "@/app/_server/shown-once";
import { invitationPath } from "@/lib/people/invitation-token";
import { invitePerson } from "@/lib/people/invite";

export const submitInvite = formAction(
  invitePerson,
  (form) => ({
    organisationId: form.get("organisationId"),
    name: form.get("name"),
    email: form.get("email"),
    roles: form.getAll("roles"),
    seesAll: form.has("seesAll"),
  }),
  async ({ personId, token }) => {
    await keepOnce("invitation", (await requirePerson()).id, [personId, invitationPath(token)]);
    redirect("/people/invitation");
  },
);
