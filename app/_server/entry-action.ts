import "server-only";
import type { FormAction } from "@/app/_ui/form-state";
import { stateAfter } from "./form-action";

/** The server action of a form that is filled in before anybody is signed in; a refusal is shown where it arises. */
export const entryAction =
  (act: (form: FormData) => Promise<unknown>): FormAction =>
  async (_before, form) =>
    stateAfter(() => act(form), form);
