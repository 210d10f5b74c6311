import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { auditErasures, erasureProposals } from "@/db/schema/audit";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { WhyNotErase } from "./erase-personal";

/** Whether somebody reads what was erased under which authority: who proposes it, who is the second person, and who audits. */
export const readsErasures = ({ roles }: Person): boolean =>
  roles.some((role) => role === "custodian" || role === "auditor" || role === "administrator");

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

/** What waits for a second person to erase it, the longest first; with why the reader is not that person. */
export const listErasureProposals = (tx: Tx) =>
  tx
    .select({
      id: erasureProposals.id,
      eventId: erasureProposals.eventId,
      authority: erasureProposals.authority,
      paperNumber: erasureProposals.paperNumber,
      paperOn: erasureProposals.paperOn,
      proposedAt: erasureProposals.proposedAt,
      by: people.name,
      why: sql<WhyNotErase>`runut.why_not_erase(${erasureProposals.id})`,
    })
    .from(erasureProposals)
    .leftJoin(people, eq(people.id, erasureProposals.proposedBy))
    .leftJoin(
      auditErasures,
      and(
        eq(auditErasures.eventId, erasureProposals.eventId),
        eq(auditErasures.field, erasureProposals.field),
      ),
    )
    .where(isNull(auditErasures.number))
    .orderBy(erasureProposals.proposedAt)
    .limit(100);
