import { desc, eq } from "drizzle-orm";
import { closures } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** Every closure of a case, newest first, with who signed. */
export const listClosures = (tx: Tx, caseId: string) =>
  tx
    .select({ closure: closures, signedBy: people.name })
    .from(closures)
    .leftJoin(people, eq(people.id, closures.signedBy))
    .where(eq(closures.caseId, caseId))
    .orderBy(desc(closures.signedAt));
