import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { seal, unseal } from "@/lib/kernel/seal";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";

/** What is shown once, and the page that shows it. */
const pages = { "recovery-codes": "/sign-in/recovery-codes", invitation: "/people/invitation" } as const;
const minutes = 10;

type Secret = keyof typeof pages;

const shape = z.object({
  purpose: z.literal("shown-once"),
  what: z.string(),
  for: z.uuid(),
  texts: z.array(z.string()),
  until: z.number(),
});

const nameOf = (what: Secret) => cookieName(`runut.${what}`, pages[what]);
const options = (what: Secret) =>
  ({ httpOnly: true, sameSite: "lax", path: pages[what], secure: isSecure() }) as const;

/** Keeps texts for one page of one person, sealed and in their browser only, until they say they have them or ten minutes pass. */
export const keepOnce = async (what: Secret, personId: string, texts: readonly string[]): Promise<void> => {
  const kept = {
    purpose: "shown-once",
    what,
    for: personId,
    texts: [...texts],
    until: now().getTime() + minutes * 60_000,
  } satisfies z.input<typeof shape>;
  const value = seal("session", JSON.stringify(kept));
  (await cookies()).set(nameOf(what), value, { ...options(what), maxAge: minutes * 60 });
};

/** The texts kept for this person; null when there are none. */
export const readOnce = async (what: Secret, person: Person): Promise<string[] | null> => {
  const value = (await cookies()).get(nameOf(what))?.value;
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
  (await cookies()).set(nameOf(what), "", { ...options(what), maxAge: 0 });
};
