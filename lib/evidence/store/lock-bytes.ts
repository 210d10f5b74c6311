import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Keeps bytes from being taken away until the transaction ends that writes that they are held. */
export const lockBytes = (tx: Tx, sha256: string) =>
  tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${sha256}, 0))`);

/** Keeps everybody from writing that the bytes are held until the transaction ends that takes them away. */
export const lockBytesAlone = (tx: Tx, sha256: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`);
