import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { nameErased } from "@/db/records/erased-marks";
import { auditErasures, erasureDecisions, erasureProposals } from "@/db/schema/audit";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { WhyNotErase } from "./proposal-to-decide";

/** Whether somebody reads what was erased under which authority: who proposes it, who is the second person, and who audits. */
export const readsErasures = ({ roles }: Person): boolean =>
  roles.some((role) => role === "custodian" || role === "auditor" || role === "administrator");

const about = alias(people, "about");

/** What was erased under which authority, by whom, the newest first. */
export const listErasures = (tx: Tx) =>
  tx
    .select({
      number: auditErasures.number,
      eventId: auditErasures.eventId,
      personId: auditErasures.personId,
      sourceId: auditErasures.sourceId,
      recordId: auditErasures.recordId,
      /** The name of the person whom it concerns, unless that was erased. */
      name: about.name,
      field: auditErasures.field,
      authority: auditErasures.authority,
      erasedAt: auditErasures.erasedAt,
      by: people.name,
    })
    .from(auditErasures)
    .leftJoin(people, eq(people.id, auditErasures.erasedBy))
    .leftJoin(about, eq(about.id, auditErasures.personId))
    .orderBy(desc(auditErasures.number))
    .limit(500);

const why = sql<WhyNotErase>`runut.why_not_erase(${erasureProposals.id})`;

/** Proposals by which nothing was erased and on which nobody has said a word, the longest first. */
const undecided = (tx: Tx, which: SQL, upTo: number) =>
  tx
    .select({
      id: erasureProposals.id,
      eventId: erasureProposals.eventId,
      personId: erasureProposals.personId,
      sourceId: erasureProposals.sourceId,
      recordId: erasureProposals.recordId,
      /** The name of the person whom it concerns. */
      name: about.name,
      field: erasureProposals.field,
      authority: erasureProposals.authority,
      paperNumber: erasureProposals.paperNumber,
      paperOn: erasureProposals.paperOn,
      paperSha256: erasureProposals.paperSha256,
      proposedAt: erasureProposals.proposedAt,
      by: people.name,
      why,
    })
    .from(erasureProposals)
    .leftJoin(people, eq(people.id, erasureProposals.proposedBy))
    .leftJoin(about, eq(about.id, erasureProposals.personId))
    .leftJoin(erasureDecisions, eq(erasureDecisions.proposalId, erasureProposals.id))
    .leftJoin(auditErasures, eq(auditErasures.proposalId, erasureProposals.id))
    .where(and(isNull(erasureDecisions.proposalId), isNull(auditErasures.number), which))
    .orderBy(asc(erasureProposals.proposedAt), asc(erasureProposals.id))
    .limit(upTo);

/** What waits for a second person to erase it; with why the reader is not that person. */
export const listErasureProposals = (tx: Tx) => undecided(tx, sql`${why} <> 'erased'`, 100);

/** What this reader may erase or refuse now as the second person. */
export const erasuresToDecide = (tx: Tx, upTo: number) => undecided(tx, sql`${why} = 'none'`, upTo);

/** Of proposals that came to nothing: which, how, why and by whom, the newest first. */
export const listErasureDecisions = (tx: Tx) =>
  tx
    .select({
      id: erasureProposals.id,
      authority: erasureProposals.authority,
      decision: erasureDecisions.decision,
      reason: erasureDecisions.reason,
      decidedAt: erasureDecisions.decidedAt,
      by: people.name,
    })
    .from(erasureDecisions)
    .innerJoin(erasureProposals, eq(erasureProposals.id, erasureDecisions.proposalId))
    .leftJoin(people, eq(people.id, erasureDecisions.decidedBy))
    .orderBy(desc(erasureDecisions.decidedAt), desc(erasureDecisions.proposalId))
    .limit(100);

/** Whose accounts of the reader's organisation are closed, by name: those of whom personal values can be erased. */
export const peopleWhoLeft = (tx: Tx, { id, organisationId }: Person) =>
  tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(
        eq(people.organisationId, organisationId),
        eq(people.status, "deactivated"),
        sql`${people.id} <> ${id}`,
        sql`${people.name} <> ${nameErased}`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(1000);
