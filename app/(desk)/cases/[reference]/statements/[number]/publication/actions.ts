"use server";
import { formAction } from "@/app/_server/form-action";
import { publishStatement } from "@/lib/statements/publish";

export const submitPublication = formAction(publishStatement, {
  back: "/cases/[reference]/statements/[number]",
});
