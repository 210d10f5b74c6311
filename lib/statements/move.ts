import { eq } from "drizzle-orm";
import { statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import type { StatementState } from "./lifecycle";

type Moved = { id: string; version: number };

/** Puts a statement into a state, and a page that was read before it is old by that. */
export const moveStatement = (tx: Tx, { id, version }: Moved, state: StatementState, at: Date) =>
  tx
    .update(statements)
    .set({ state, updatedAt: at, version: version + 1 })
    .where(eq(statements.id, id));
