import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { endedSubscriptions, subscriptions } from "@/db/schema/subscriptions";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { unansweredSince } from "./forget";
import { hashOf, isToken } from "./sealed";

/** How a subscription stands whose link somebody has; null when there is none, or none any longer. */
export const standOfSubscription = async (token: string, at: Date): Promise<"asked" | "confirmed" | null> => {
  if (!isToken(token)) return null;
  const [found] = await as(
    job("public"),
    (tx) =>
      tx
        .select({ askedAt: subscriptions.askedAt, confirmedAt: subscriptions.confirmedAt })
        .from(subscriptions)
        .where(eq(subscriptions.tokenHash, hashOf(token))),
    "read only",
  );
  if (!found) return null;
  if (found.confirmedAt) return "confirmed";
  return found.askedAt > unansweredSince(at) ? "asked" : null;
};

/** Begins a subscription, as whoever reads the mail of its address wants; whether it stands now. */
export const confirmSubscription = async (token: string, at: Date): Promise<boolean> => {
  if (!isToken(token)) return false;
  await as(job("public"), (tx) =>
    tx
      .update(subscriptions)
      .set({ confirmedAt: at })
      .where(
        and(
          eq(subscriptions.tokenHash, hashOf(token)),
          isNull(subscriptions.confirmedAt),
          gt(subscriptions.askedAt, unansweredSince(at)),
        ),
      ),
  );
  return (await standOfSubscription(token, at)) === "confirmed";
};

/** Ends a subscription and forgets its address, with what was still to be sent to it; that it was ended is kept outside the database too, so that no backup brings it back. */
export const endSubscription = async (token: string, at: Date): Promise<void> => {
  if (!isToken(token)) return;
  await as(job("public"), async (tx) => {
    const ended = await tx
      .delete(subscriptions)
      .where(eq(subscriptions.tokenHash, hashOf(token)))
      .returning({ tokenHash: subscriptions.tokenHash });
    if (ended.length === 0) return;
    await tx.insert(endedSubscriptions).values(ended.map((each) => ({ ...each, endedAt: at })));
    await tx.execute(
      sql`select runut.enqueue('keep-ended-subscriptions', '{}'::json, 'keep-ended-subscriptions')`,
    );
  });
};
