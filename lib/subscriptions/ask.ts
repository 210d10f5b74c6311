import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { mails, subscriptions } from "@/db/schema/subscriptions";
import type { languages } from "@/db/schema/vocabulary";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { hashOf, keyOf, newToken, sealSubscriber } from "./sealed";
import { sendSoon } from "./send-soon";

type Asked = { address: string; language: (typeof languages)[number]; at: Date };

/** Milliseconds for which an address that was asked is not asked again. */
const notAgainFor = 3_600_000;

/** How often an address is asked that does not answer, before it is left alone until it is forgotten. */
export const mostAsks = 3;

/** Takes down that somebody wants to be told at an address, and asks by mail whether whoever reads it wants that. Whether the address was known is told to nobody: one that subscribes already, was asked within the hour or often enough, is left as it is. */
export const askToSubscribe = ({ address, language, at }: Asked): Promise<void> =>
  as(job("public"), async (tx) => {
    const token = newToken();
    const key = keyOf(address);
    const row = { addressKey: key, tokenHash: hashOf(token), sealed: sealSubscriber({ address, token }) };
    const [asked] = await tx
      .insert(subscriptions)
      .values({ ...row, language, askedAt: at })
      .onConflictDoNothing()
      .returning({ id: subscriptions.id });
    const id = asked?.id ?? (await askedAgain(tx, key, language, at));
    if (id === undefined) return;
    await tx.insert(mails).values({ subscriptionId: id, decidedAt: at, dueAt: at });
    await sendSoon(tx);
  });

/** The subscription of an address that has not answered for an hour, without the mail that asked; undefined for any other. */
const askedAgain = async (tx: Tx, key: string, language: Asked["language"], at: Date) => {
  const [again] = await tx
    .update(subscriptions)
    .set({ language, askedAt: at, asks: sql`${subscriptions.asks} + 1` })
    .where(
      and(
        eq(subscriptions.addressKey, key),
        isNull(subscriptions.confirmedAt),
        lt(subscriptions.asks, mostAsks),
        lt(subscriptions.askedAt, new Date(at.getTime() - notAgainFor)),
      ),
    )
    .returning({ id: subscriptions.id });
  if (again) await tx.delete(mails).where(eq(mails.subscriptionId, again.id));
  return again?.id;
};
