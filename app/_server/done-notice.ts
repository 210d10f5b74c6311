import "server-only";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { keyed } from "@/app/_words/keyed";
import { type Action, actions } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { seal, unseal } from "@/lib/kernel/seal";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";
import { currentPath } from "./path";

const seconds = 20;
const shape = z.object({
  purpose: z.literal("done"),
  for: z.uuid(),
  act: z.enum(Object.keys(actions) as [Action, ...Action[]]),
  page: z.string(),
  made: z.string().nullable(),
  until: z.number(),
});
const name = () => cookieName("runut.done");

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
    until: now().getTime() + seconds * 1000,
  } satisfies z.input<typeof shape>;
  const value = seal("session", JSON.stringify(told));
  // A script takes it away once it was shown; it says nothing to whoever has it.
  (await cookies()).set(name(), value, { sameSite: "lax", path: "/", secure: isSecure(), maxAge: seconds });
};

/** What a person has just done, for the page they were led to; null when there is nothing to say. */
export const doneJustNow = async (person: Person) => {
  const value = (await cookies()).get(name())?.value;
  const told = value === undefined ? null : read(value);
  if (!told || told.for !== person.id || told.until < now().getTime()) return null;
  if (told.page !== (await currentPath())) return null;
  const [t, acts] = await Promise.all([getTranslations("ui.done"), getTranslations("audit.act")]);
  const text = t("told", { act: acts(keyed(told.act)) });
  return { cookie: name(), text, made: told.made, open: t("open") };
};

const read = (value: string) => {
  try {
    return shape.parse(JSON.parse(unseal("session", value)));
  } catch {
    return null;
  }
};
