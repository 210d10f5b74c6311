import "server-only";
import type { FormAction } from "@/app/_ui/form-state";
import { sentForm } from "./door/taken-up";
import { returned } from "./returned";

/** The action of a form whose button for another row sends the form as well: it comes back as it was, with more rows. */
export const withRows = (submit: FormAction): FormAction => {
  const added: FormAction = async (before, sent) => {
    const form = sentForm(sent);
    return form.has("add") ? returned(form, "row_added") : submit(before, form);
  };
  return Object.assign(added, { limits: submit.limits ?? {} });
};
