import { randomBytes } from "node:crypto";
import { z } from "zod";
import { seal, unseal, unsealFromBrowser } from "@/lib/kernel/seal";

/** How long after its page was loaded a form may still be sent to be kept. */
const tokenDays = 30;
/** How long a device may hold what it could not send. */
export const heldHours = 24;

const token = z.object({ purpose: z.literal("form"), for: z.uuid(), key: z.string(), until: z.number() });

/** What the forms of a page carry so that, their session over, they can be kept for the person for whom the page was made, and for nobody else; with it the key under which that person's device holds what it cannot send. The token says the key to the server alone. */
export const formToken = (personId: string, at: Date): { token: string; key: string } => {
  const key = randomBytes(32).toString("base64url");
  const until = at.getTime() + tokenDays * 86_400_000;
  const told = { purpose: "form", for: personId, key, until } satisfies z.input<typeof token>;
  return { token: seal("session", JSON.stringify(told)), key };
};

/** Whose form it is that carries this token, and the key of their device; null when it is none of ours or past its time. */
export const readFormToken = (carried: string, at: Date): { personId: string; key: string } | null => {
  try {
    const read = token.parse(JSON.parse(unseal("session", carried)));
    return read.until > at.getTime() ? { personId: read.for, key: read.key } : null;
  } catch {
    return null;
  }
};

/** What a device sealed under that key, in clear; null when it was altered or is of another key. */
export const openHeld = (key: string, nonce: string, sealed: string): string | null => {
  try {
    return unsealFromBrowser(key, nonce, sealed);
  } catch {
    return null;
  }
};
