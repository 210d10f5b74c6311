"use server";
import { formAction } from "@/app/_server/form-action";
import { addClaim } from "@/lib/claims/add";

export const submitClaim = formAction(addClaim, {
  back: "/cases/[reference]",
  made: ({ number }) => `/cases/[reference]/positions?after=${number - 1}#claim-${number}`,
});
