"use server";
import { cookies } from "next/headers";
import { cookieName } from "./cookie-name";
import { sentForm } from "./door/taken-up";
import { isSecure } from "./is-secure";

const year = 31_536_000;
const keep = async (name: string, value: FormDataEntryValue | null, allowed: readonly string[]) => {
  if (typeof value !== "string" || !allowed.includes(value)) return;
  (await cookies()).set(cookieName(name), value, {
    maxAge: year,
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
  });
};

/** Keeps the language of the desk that was chosen in its menu. */
export const setLanguage = async (form: FormData): Promise<void> =>
  keep("lang", sentForm(form).get("lang"), ["id", "en"]);

/** Keeps whether the desk is light, dark or as the system says. */
export const setTheme = async (form: FormData): Promise<void> =>
  keep("theme", sentForm(form).get("theme"), ["system", "light", "dark"]);
