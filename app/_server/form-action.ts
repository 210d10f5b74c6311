import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { FormState } from "@/app/_ui/form-state";
import type { Command } from "@/lib/kernel/command";
import { Refusal } from "@/lib/kernel/refusal";
import { requirePerson } from "./session";

type Read = (form: FormData) => unknown;

/** A form's server action: reads the fields, runs the command as the signed-in person, and shows a refusal where it arises. `onDone` redirects. */
export const formAction =
  <S extends z.ZodType, R>(act: Command<S, R>, read: Read, onDone: (result: R, form: FormData) => unknown) =>
  async (_before: FormState, form: FormData): Promise<FormState> => {
    const person = await requirePerson();
    try {
      const result = await act(person, read(form));
      await onDone(result, form);
      return { status: "idle" };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) return refused(error, form);
      throw error;
    }
  };

/** The form's state after a refusal, worded in the reader's language, with what was typed. */
export const refused = async (refusal: Refusal, form: FormData): Promise<FormState> => {
  const t = await getTranslations("refusals");
  const word = (key: string) => (t.has(key as never) ? t(key as never) : t("other"));
  const fields = Object.fromEntries(
    Object.entries(refusal.fields).map(([field, key]) => [field, word(`fields.${key}`)]),
  );
  return {
    status: "refused",
    code: refusal.code,
    message: word(`keys.${refusal.key.replaceAll(".", "_")}`),
    fields,
    values: typed(form),
    details: refusal.details,
  };
};

const secretFields = /password|code|token/i;

const typed = (form: FormData): Record<string, string | string[]> => {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || secretFields.test(name)) continue;
    const all = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
};
