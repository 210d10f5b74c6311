import { createHash, createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "@/lib/kernel/seal";
import { secret } from "@/lib/kernel/secrets";

const subscriber = z.object({ address: z.string(), token: z.string() });

/** Who subscribes, and the token of the links that they are sent. */
export type Subscriber = z.output<typeof subscriber>;

/** A token for the links of a new subscription, of 256 bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Whether something could be a token at all. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** By what a subscription is found that has a token. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** By what a subscription is found that has an address; nobody computes it without the key. */
export const keyOf = (address: string): string =>
  createHmac("sha256", secret("subscriber")).update(`address\n${address}`).digest("base64url");

export const sealSubscriber = (who: Subscriber): string => seal("subscriber", JSON.stringify(who));

/** Who it is, in clear; throws when it was sealed elsewhere. */
export const openSubscriber = (sealed: string): Subscriber =>
  subscriber.parse(JSON.parse(unseal("subscriber", sealed)));
