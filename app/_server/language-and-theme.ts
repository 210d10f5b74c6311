"use server";
import { cookies } from "next/headers";

const year = 31_536_000;
const keep = async (name: string, value: FormDataEntryValue | null, allowed: readonly string[]) => {
  if (typeof value !== "string" || !allowed.includes(value)) return;
  (await cookies()).set(name, value, { maxAge: year, path: "/", sameSite: "lax", httpOnly: true });
};

/** Keeps the language of the desk that was chosen in its menu. */
export const setLanguage = async (form: FormData): Promise<void> =>
  keep("lang", form.get("lang"), ["id", "en"]);

/** Keeps whether the desk is light, dark or as the system says. */
export const setTheme = async (form: FormData): Promise<void> =>
  keep("theme", form.get("theme"), ["system", "light", "dark"]);
