import "server-only";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { keyed } from "@/app/_words/keyed";
import { type Action, actions } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { seal, unseal } from "@/lib/kernel/seal";
import { cookieList } from "./cookie-list";
import { currentPath } from "./path";
import { dropCookie, nameOfCookie, setCookie } from "./set-cookie";

const shape = z.object({
  purpose: z.literal("done"),
  for: z.uuid(),
  act: z.enum(Object.keys(actions) as [Action, ...Action[]]),
  page: z.string(),
  made: z.string().nullable(),
  until: z.number(),
});

/** Lets the page to which a form leads say that its act was done, once and soon, and lead to what it made. */
export const tellDone = async (
  person: Person,
  act: Action,
  back: string,
  made: string | null,
): Promise<void> => {
  const [page = ""] = back.split(/[?#]/);
  const told = {
    ...{ purpose: "done", for: person.id, act, page, made },
    until: now().getTime() + cookieList.done.seconds * 1000,
  } satisfies z.input<typeof shape>;
  const value = seal("session", JSON.stringify(told));
  await setCookie("done", value);
};

/** What a person has just done, for the page they were led to; null when there is nothing to say. */
export const doneJustNow = async (person: Person) => {
  const value = (await cookies()).get(nameOfCookie("done"))?.value;
  const told = value === undefined ? null : read(value);
  if (!told || told.for !== person.id || told.until < now().getTime()) return null;
  if (told.page !== (await currentPath())) return null;
  const [t, acts] = await Promise.all([getTranslations("ui.done"), getTranslations("audit.act")]);
  const text = t("told", { act: acts(keyed(told.act)) });
  return { key: told.until, cookie: nameOfCookie("done"), text, made: told.made, open: t("open") };
};

/** Lets what was done before go unsaid beside a refusal; a browser with JavaScript has said it once already. */
export const passOverDone = async (): Promise<void> => {
  if ((await cookies()).has(nameOfCookie("done"))) await dropCookie("done");
};

const read = (value: string) => {
  try {
    return shape.parse(JSON.parse(unseal("session", value)));
  } catch {
    return null;
  }
};
