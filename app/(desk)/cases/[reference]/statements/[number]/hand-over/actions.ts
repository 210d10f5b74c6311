"use server";
import { formAction } from "@/app/_server/form-action";
import { handOverStatement } from "@/lib/statements/hand-over/hand-over";

export const submitHandOver = formAction(handOverStatement, {
  back: "/cases/[reference]/statements/[number]",
});
