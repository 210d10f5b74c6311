import "server-only";
import { z } from "zod";
import { sentForm } from "@/app/_server/door/taken-up";
import { refused } from "@/app/_server/form-action";
import { returned } from "@/app/_server/returned";
import type { FormAction } from "@/app/_ui/form-state";
import { languages } from "@/db/schema/vocabulary";
import { conflict } from "@/lib/kernel/refusal";
import { rowsOfPasted } from "@/lib/statements/translation/pasted";

const language = z.enum(languages);

/** The action of a form in which a translation can be pasted whole: it comes back with a text in each row, for its writer to read beside the original. */
export const withPasted = (submit: FormAction): FormAction => {
  const laid: FormAction = async (before, sent) => {
    const form = sentForm(sent);
    const whole = String(form.get("whole") ?? "").trim();
    const into = language.safeParse(form.get("language"));
    if (!form.has("lay") || whole === "" || !into.success) return submit(before, form);
    const places = [...form.keys()].filter((name) => /^sentences\.\d+\.place$/.test(name)).length;
    const rows = places + 1;
    const pasted = rowsOfPasted(whole, into.data, rows);
    if ("count" in pasted)
      return refused(conflict("translation.pasted_otherwise", { ...pasted, rows }), form);
    for (const [place, text] of pasted.texts.entries())
      form.set(place === 0 ? "title" : `sentences.${place - 1}.text`, text);
    form.set("whole", "");
    return returned(form, "laid", { rows });
  };
  return Object.assign(laid, { limits: submit.limits ?? {} });
};
