import { eq, sql } from "drizzle-orm";
import { mails } from "@/db/schema/subscriptions";
import type { languages } from "@/db/schema/vocabulary";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import type { HandedOver } from "@/lib/mail/hand-over";
import { type News, newsOf } from "./news";
import { openSubscriber, type Subscriber } from "./sealed";

const minute = 60_000;
/** How long whoever took a mail on has for it before another may; handing over takes less. */
const lease = 3 * minute;
/** How often a mail is refused before it is given up, and for how long one that is put off is tried (RFC 5321 §4.5.4.1). */
const limits = { refused: 3, days: 5 } as const;

/** A mail that this process alone hands over now. */
export type Due = {
  id: string;
  tries: number;
  decidedAt: Date;
  language: (typeof languages)[number];
  /** Null when it was sealed under a key that this home does not hold. */
  to: Subscriber | null;
  /** What it tells, or that it asks whether somebody subscribes; null when what it should tell cannot be read. */
  says: News | "asks" | null;
};

type Row = {
  id: string;
  tries: number;
  decided_at: string;
  publication_id: string | null;
  language: Due["language"];
  sealed: string;
};

/** Takes the mail on that has waited longest, for three minutes; undefined when none is due. Whoever dies meanwhile leaves it to be handed over again under the same id. */
export const takeDue = (at: Date): Promise<Due | undefined> =>
  as(job("mail"), async (tx) => {
    const until = new Date(at.getTime() + lease).toISOString();
    const [row] = await tx.execute<Row>(sql`
      update mails m set due_at = ${until}::timestamptz from subscriptions s where s.id = m.subscription_id and m.id = (
        select id from mails where sent_at is null and ended_at is null and due_at <= ${at.toISOString()}::timestamptz
        order by due_at limit 1 for update skip locked)
      returning m.id, m.tries, m.decided_at, m.publication_id, s.language, s.sealed`);
    if (!row) return undefined;
    const { id, tries, language, publication_id: publicationId } = row;
    const says = publicationId === null ? "asks" : await newsOf(tx, publicationId, language);
    return { id, tries, language, says, decidedAt: new Date(row.decided_at), to: opened(row.sealed) };
  });

const opened = (sealed: string): Subscriber | null => {
  try {
    return openSubscriber(sealed);
  } catch {
    return null;
  }
};

/** Keeps what became of a mail: it was taken, is given up, or is due again later. */
export const keepOutcome = async ({ id, tries, decidedAt }: Due, { is }: HandedOver, at: Date) => {
  const again = (count: number) => ({ tries: count, dueAt: new Date(at.getTime() + pause(count)) });
  const old = at.getTime() - decidedAt.getTime() > limits.days * 24 * 60 * minute;
  const isGivenUp = (is === "refused" && tries + 1 >= limits.refused) || (is === "put_off" && old);
  const outcome =
    is === "taken"
      ? { sentAt: at }
      : is === "no_server"
        ? again(tries)
        : isGivenUp
          ? { endedAt: at, tries: tries + 1 }
          : again(tries + 1);
  await as(job("mail"), (tx) => tx.update(mails).set(outcome).where(eq(mails.id, id)));
};

/** Milliseconds until a mail is tried again: a minute at first, twice as long each time, at most four hours. */
const pause = (tries: number) => Math.min(2 ** tries * minute, 240 * minute);
