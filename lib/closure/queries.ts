import { and, desc, eq, sql } from "drizzle-orm";
import { closures } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";

/** A page of the closures of a case, newest first, with who signed. */
export const listClosures = async (tx: Tx, caseId: string, { after, limit }: Slice<Cursor> = pageFrom()) => {
  const found = await tx
    .select({ closure: closures, signedBy: people.name })
    .from(closures)
    .leftJoin(people, eq(people.id, closures.signedBy))
    .where(
      and(
        eq(closures.caseId, caseId),
        after &&
          sql`(${closures.signedAt}, ${closures.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(closures.signedAt), desc(closures.id))
    .limit(limit + 1);
  return pageOf(found, limit, ({ closure }) => writeCursor(closure.signedAt, closure.id));
};
