"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/form-action";
import { createOrganisation } from "@/lib/organisations/create";

export const submitOrganisation = formAction(
  createOrganisation,
  (form) => ({
    name: form.get("name"),
    short: form.get("short"),
    english: form.get("english") || undefined,
    kind: form.get("kind"),
  }),
  ({ id }) => redirect(`/people/invite?organisation=${id}`),
);
