"use server";
import { formAction } from "@/app/_server/form-action";
import { makeFinding } from "@/lib/findings/make";

const back = "/cases/[reference]/findings";

export const submitFinding = formAction(makeFinding, {
  back,
  made: ({ claim }) => `${back}?after=${claim - 1}#claim-${claim}`,
});
