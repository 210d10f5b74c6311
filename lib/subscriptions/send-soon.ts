import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Has the worker send what is due as soon as this transaction is committed. */
export const sendSoon = (tx: Tx): Promise<unknown> =>
  tx.execute(sql`select runut.enqueue('send-mails', '{}'::json, 'send-mails')`);
