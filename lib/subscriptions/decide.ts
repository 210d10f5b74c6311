import { sql } from "drizzle-orm";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { mailServer } from "@/lib/mail/server";
import { sendSoon } from "./send-soon";

/** Decides a mail about a publication for everybody who subscribes, each once however often this is asked. Nothing is decided about what the public cannot read, about a translation, which the mail about its original leads to, and while no mail is sent. */
export const decideMails = async (publicationId: string, at: Date): Promise<void> => {
  if (!mailServer()) return;
  const moment = at.toISOString();
  await as(job("mail"), async (tx) => {
    await tx.execute(sql`
      insert into mails (subscription_id, publication_id, decided_at, due_at)
      select s.id, p.id, ${moment}::timestamptz, ${moment}::timestamptz from publications p, subscriptions s
      where p.id = ${publicationId}::uuid and s.confirmed_at is not null and p.original_id is null
      on conflict do nothing`);
    await sendSoon(tx);
  });
};
