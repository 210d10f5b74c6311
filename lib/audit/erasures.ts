import { desc, eq } from "drizzle-orm";
import { auditErasures } from "@/db/schema/audit";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** Whether somebody reads what was erased under which authority: who erases, and who audits. */
export const readsErasures = ({ roles }: Person): boolean =>
  roles.includes("custodian") || roles.includes("auditor");

/** What was erased under which authority, by whom, the newest first. */
export const listErasures = (tx: Tx) =>
  tx
    .select({
      number: auditErasures.number,
      eventId: auditErasures.eventId,
      authority: auditErasures.authority,
      erasedAt: auditErasures.erasedAt,
      by: people.name,
    })
    .from(auditErasures)
    .leftJoin(people, eq(people.id, auditErasures.erasedBy))
    .orderBy(desc(auditErasures.number))
    .limit(500);
