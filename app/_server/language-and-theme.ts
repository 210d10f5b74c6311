"use server";
import { sentForm } from "./door/taken-up";
import { setCookie } from "./set-cookie";

const keep = async (name: "lang" | "theme", value: FormDataEntryValue | null, allowed: readonly string[]) => {
  if (typeof value !== "string" || !allowed.includes(value)) return;
  await setCookie(name, value);
};

/** Keeps the language of the desk that was chosen in its menu. */
export const setLanguage = async (form: FormData): Promise<void> =>
  keep("lang", sentForm(form).get("lang"), ["id", "en"]);

/** Keeps whether the desk is light, dark or as the system says. */
export const setTheme = async (form: FormData): Promise<void> =>
  keep("theme", sentForm(form).get("theme"), ["system", "light", "dark"]);
