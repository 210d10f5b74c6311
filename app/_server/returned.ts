import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/app/_ui/form-state";
import { typedIn } from "@/app/_ui/typed-in";

/** The form's state where it comes back as its writer asked, with more rows or with a text laid into them: what was typed, and what is to do now. Nothing is saved and nothing refused. */
export const returned = async (
  form: FormData,
  word: "row_added" | "laid",
  counts: Readonly<Record<string, number>> = {},
): Promise<FormState> => {
  const t = await getTranslations("ui.form.returned");
  return { status: "returned", message: t(word, counts as never), fields: {}, values: typedIn(form) };
};
