import { sql } from "drizzle-orm";
import type { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

/** What a case shows to those to whom only something of it was given. */
export type Face = { id: string; reference: string; title: string; label: (typeof labels)[number] };

/** The faces of the cases of which only something was given to the reader, by the case's id. */
export const guestFaces = async (tx: Tx): Promise<Map<string, Face>> => {
  const faces = await tx.execute<Face>(sql`select id, reference, title, label from runut.guest_cases()`);
  return new Map([...faces].map((face) => [face.id, face]));
};
