import { and, desc, eq, lt, or } from "drizzle-orm";
import { auditCheckpoints, auditEvents, auditKeys, auditLeaves } from "@/db/schema/audit";
import { cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { verifierOf } from "./note";

type Filter = { caseId?: string | undefined; actorId?: string | undefined; action?: string | undefined };
type After = { at: Date; id: string };

/** Events that the reader may see, newest first, with their place in the log when they have one. */
export const listEvents = (tx: Tx, filter: Filter, limit: number, after?: After) =>
  tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorKind: auditEvents.actorKind,
      actorId: auditEvents.actorId,
      actorJob: auditEvents.actorJob,
      actor: people.name,
      organisation: organisations.short,
      role: auditEvents.role,
      action: auditEvents.action,
      outcome: auditEvents.outcome,
      caseReference: cases.reference,
      subjectKind: auditEvents.subjectKind,
      subjectId: auditEvents.subjectId,
      facts: auditEvents.facts,
      index: auditLeaves.index,
    })
    .from(auditEvents)
    .leftJoin(auditLeaves, eq(auditLeaves.eventId, auditEvents.id))
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .leftJoin(organisations, eq(organisations.id, auditEvents.organisationId))
    .leftJoin(cases, eq(cases.id, auditEvents.caseId))
    .where(
      and(
        filter.caseId ? eq(auditEvents.caseId, filter.caseId) : undefined,
        filter.actorId ? eq(auditEvents.actorId, filter.actorId) : undefined,
        filter.action ? eq(auditEvents.action, filter.action) : undefined,
        after &&
          or(lt(auditEvents.at, after.at), and(eq(auditEvents.at, after.at), lt(auditEvents.id, after.id))),
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(limit);

/** The newest checkpoint of the log as a signed note, or nothing before the first. */
export const newestNote = async (tx: Tx): Promise<string | undefined> => {
  const order = [desc(auditCheckpoints.size), desc(auditCheckpoints.keyPosition)];
  const [newest] = await tx
    .select({ note: auditCheckpoints.note })
    .from(auditCheckpoints)
    .orderBy(...order)
    .limit(1);
  return newest?.note;
};

/** The verifier keys of the log, the one in force first. */
export const verifierKeys = async (tx: Tx): Promise<string[]> => {
  const keys = await tx.select().from(auditKeys).orderBy(desc(auditKeys.position));
  return keys.map(({ name, publicKey }) => verifierOf(name, Buffer.from(publicKey, "latin1")).vkey);
};
