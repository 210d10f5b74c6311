"use server";
import { formAction } from "@/app/_server/form-action";
import { createOrganisation } from "@/lib/organisations/create";

export const submitOrganisation = formAction(createOrganisation, {
  back: "/people/invite?organisation=[id]",
  made: "/people?organisation=[id]",
});
