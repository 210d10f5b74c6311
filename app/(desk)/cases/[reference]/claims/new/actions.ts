"use server";
import { backAddress } from "@/app/_server/back-address";
import { formAction } from "@/app/_server/form-action";
import { addClaim } from "@/lib/claims/add";

/** Whoever came from the overview of the case is led back there, where claims stand with what was said of them. */
const listFor = (form: FormData) =>
  form.get("from") === "overview"
    ? { back: "/cases/[reference]", list: "/cases/[reference]/positions" }
    : { back: "/cases/[reference]/claims", list: "/cases/[reference]/claims" };

export const submitClaim = formAction(addClaim, {
  back: (result, form) => backAddress(listFor(form).back, result, form),
  made: ({ number }, form) => `${listFor(form).list}?after=${number - 1}#claim-${number}`,
});
