import { and, isNotNull, isNull, lt, lte, or } from "drizzle-orm";
import { mails, subscriptions } from "@/db/schema/subscriptions";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";

const hour = 3_600_000;
/** How many hours an address waits for its yes. */
const answerHours = 48;
/** How many days it is known that a mail was sent; longer than anything would decide it again. */
const keptDays = 90;

/** Since when who was asked may still say yes. */
export const unansweredSince = (at: Date) => new Date(at.getTime() - answerHours * hour);

/** Forgets the addresses that nobody confirmed in time, and mails that were sent or given up long ago. */
export const forgetUnconfirmed = (at: Date): Promise<void> =>
  as(job("mail"), async (tx) => {
    await tx
      .delete(subscriptions)
      .where(and(isNull(subscriptions.confirmedAt), lte(subscriptions.askedAt, unansweredSince(at))));
    await tx
      .delete(mails)
      .where(
        and(
          lt(mails.decidedAt, new Date(at.getTime() - keptDays * 24 * hour)),
          or(isNotNull(mails.sentAt), isNotNull(mails.endedAt)),
        ),
      );
  });
