import { asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { organisations } from "@/db/schema/organisations";
import { caseSystems, systemConnections, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

const older = alias(systems, "older");

/** The systems of a case with owner and what each supersedes, by name. */
export const systemsOfCase = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: systems.id,
      name: systems.name,
      class: systems.class,
      note: systems.note,
      owner: organisations.short,
      supersedesId: systems.supersedesId,
      supersedes: older.name,
    })
    .from(caseSystems)
    .innerJoin(systems, eq(systems.id, caseSystems.systemId))
    .leftJoin(organisations, eq(organisations.id, systems.ownerId))
    .leftJoin(older, eq(older.id, systems.supersedesId))
    .where(eq(caseSystems.caseId, caseId))
    .orderBy(asc(systems.name), asc(systems.id));

const from = alias(systems, "from_system");
const to = alias(systems, "to_system");

/** What was said in a case about which systems are connected, newest word first. */
export const connectionsOfCase = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: systemConnections.id,
      fromId: systemConnections.fromId,
      from: from.name,
      toId: systemConnections.toId,
      to: to.name,
      state: systemConnections.state,
      asOf: systemConnections.asOf,
      saidBy: organisations.short,
      source: systemConnections.source,
      recordedAt: systemConnections.recordedAt,
    })
    .from(systemConnections)
    .innerJoin(from, eq(from.id, systemConnections.fromId))
    .innerJoin(to, eq(to.id, systemConnections.toId))
    .leftJoin(organisations, eq(organisations.id, systemConnections.saidById))
    .where(eq(systemConnections.caseId, caseId))
    .orderBy(desc(systemConnections.recordedAt), desc(systemConnections.id));
