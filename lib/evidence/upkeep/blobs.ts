import { sql } from "drizzle-orm";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";

/** Bytes on record. `isNeeded`: an item still rests on them; `size` in bytes. */
export type Blob = { sha256: string; size: number; isNeeded: boolean };

/** All bytes on record, those first that were hashed longest ago or never by the job. Read as the job that looks after them. */
export const blobs = (): Promise<Blob[]> =>
  as(
    job("upkeep"),
    async (tx) => {
      const rows = await tx.execute<{ sha256: string; size: string; needed: boolean }>(
        sql`select sha256, size, needed from runut.blobs() order by checked_at nulls first, sha256`,
      );
      return rows.map(({ sha256, size, needed }) => ({ sha256, size: Number(size), isNeeded: needed }));
    },
    "read only",
  );

/** Whether it is on record that the bytes are held. */
export const isOnRecord = async (tx: Tx, sha256: string): Promise<boolean> => {
  const [found] = await tx.execute(sql`select 1 from runut.blobs() where sha256 = ${sha256}`);
  return found !== undefined;
};

/** The items that rest on these bytes, and whom to tell of them. */
export const itemsOf = async (tx: Tx, sha256: string) => {
  const rows = await tx.execute<{ id: string; case_id: string; number: number; people: string[] }>(
    sql`select id, case_id, number, people from runut.items_of_blob(${sha256})`,
  );
  return rows.map(({ case_id: caseId, ...item }) => ({ ...item, caseId }));
};
