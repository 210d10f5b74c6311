import "server-only";
import type { FormAction } from "@/app/_ui/form-state";
import { sentForm } from "./door/taken-up";
import { stateAfter } from "./form-action";

/** The server action of a form that is filled in before anybody is signed in; a refusal is shown where it arises. */
export const entryAction =
  (act: (form: FormData) => Promise<unknown>): FormAction =>
  async (_before, sent) => {
    const form = sentForm(sent);
    return stateAfter(() => act(form), form);
  };
