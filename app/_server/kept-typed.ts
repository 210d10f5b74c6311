import "server-only";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { KeptState } from "@/app/_ui/kept-form";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { dropKeptForm, keepForm, keptForm, keptHours } from "@/lib/sessions/kept-form";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";
import { currentPath } from "./path";
import { typedIn } from "./typed-in";

/** Says that something is kept, so that pages look for it only then; it holds nothing of it. */
const flag = () => cookieName("runut.kept");
const options = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;

/** Keeps what was typed into a form that came after its session was over, for the person for whom the page was made. */
export const keepTyped = async (form: FormData): Promise<void> => {
  const carried = form.get("$kept");
  if (typeof carried !== "string") return;
  const typed = { form: String(form.get("$form") ?? ""), values: typedIn(form) };
  if (await keepForm(carried, await currentPath(), typed, now()))
    (await cookies()).set(flag(), "1", { ...options(), maxAge: keptHours * 3600 });
};

/** What this person typed on this page before their session was over, as the form shows it again. */
export const keptTyped = async (person: Person): Promise<KeptState | null> => {
  if (!(await cookies()).has(flag())) return null;
  const found = await keptForm(person.id, await currentPath(), now());
  if (!found) return null;
  const t = await getTranslations("refusals");
  const message = t("kept");
  return {
    form: found.form,
    state: { status: "refused", code: "unauthenticated", message, fields: {}, values: found.values },
  };
};

/** Takes away what was kept on this page, now that its person has sent it. */
export const dropKept = async (person: Person): Promise<void> => {
  const jar = await cookies();
  if (!jar.has(flag())) return;
  await dropKeptForm(person.id, await currentPath());
  jar.set(flag(), "", { ...options(), maxAge: 0 });
};
