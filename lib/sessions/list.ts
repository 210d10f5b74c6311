import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { idleMinutes } from "./limits";

/** The sessions of a person that are live now, the last seen first. */
export const liveSessions = (tx: Tx, personId: string, at: Date) =>
  tx
    .select({ id: sessions.id, createdAt: sessions.createdAt, seenAt: sessions.seenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, at),
        gt(sessions.seenAt, new Date(at.getTime() - idleMinutes * 60_000)),
      ),
    )
    .orderBy(desc(sessions.seenAt));
