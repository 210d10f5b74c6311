import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { seal, unseal } from "@/lib/kernel/seal";
import { cookieList } from "./cookie-list";
import { dropCookie, nameOfCookie, setCookie } from "./set-cookie";

/** What is shown once. */
type Secret = "recovery-codes" | "invitation" | "calendar";

const shape = z.object({
  purpose: z.literal("shown-once"),
  what: z.string(),
  for: z.uuid(),
  texts: z.array(z.string()),
  until: z.number(),
});

/** Keeps texts for one page of one person, sealed and in their browser only, until they say they have them or ten minutes pass. */
export const keepOnce = async (what: Secret, personId: string, texts: readonly string[]): Promise<void> => {
  const kept = {
    purpose: "shown-once",
    what,
    for: personId,
    texts: [...texts],
    until: now().getTime() + cookieList[what].seconds * 1000,
  } satisfies z.input<typeof shape>;
  const value = seal("session", JSON.stringify(kept));
  await setCookie(what, value);
};

/** The texts kept for this person; null when there are none. */
export const readOnce = async (what: Secret, person: Person): Promise<string[] | null> => {
  const value = (await cookies()).get(nameOfCookie(what))?.value;
  if (!value) return null;
  try {
    const kept = shape.parse(JSON.parse(unseal("session", value)));
    const isTheirs = kept.what === what && kept.for === person.id && kept.until > now().getTime();
    return isTheirs ? kept.texts : null;
  } catch {
    return null;
  }
};

export const forgetOnce = async (what: Secret): Promise<void> => {
  await dropCookie(what);
};
