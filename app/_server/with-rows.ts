import "server-only";
import type { FormAction } from "@/app/_ui/form-state";
import { conflict } from "@/lib/kernel/refusal";
import { sentForm } from "./door/taken-up";
import { refused } from "./form-action";

/** The action of a form whose button for another row sends the form as well: it comes back as it was, with more rows. */
export const withRows = (submit: FormAction): FormAction => {
  const added: FormAction = async (before, sent) => {
    const form = sentForm(sent);
    return form.has("add") ? refused(conflict("form.row_added"), form) : submit(before, form);
  };
  return Object.assign(added, { limits: submit.limits ?? {} });
};
