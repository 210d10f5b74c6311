import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { invitations, people, personRoles, personStates } from "@/db/schema/people";
import type { Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

/** The list of people as its address says it; what is not understood is left out. */
export const peopleFilter = z.object({
  organisation: z.uuid().optional().catch(undefined),
  status: z.enum(personStates).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

const listed = {
  id: people.id,
  name: people.name,
  status: people.status,
  seesAll: people.seesAll,
  version: people.version,
  organisationId: organisations.id,
  organisation: organisations.short,
};

/** A page of people by organisation and name, with their roles, and the key of the next page. */
export const listPeople = async (tx: Tx, filter: PeopleFilter, size: number) => {
  const wanted: SQL[] = [];
  if (filter.organisation) wanted.push(eq(people.organisationId, filter.organisation));
  if (filter.status) wanted.push(eq(people.status, filter.status));
  if (filter.after) {
    wanted.push(sql`(${organisations.short}, ${people.name}, ${people.id}) > (
      select o.short, p.name, p.id from people p join organisations o on o.id = p.organisation_id where p.id = ${filter.after})`);
  }
  const rows = await tx
    .select(listed)
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(...wanted))
    .orderBy(asc(organisations.short), asc(people.name), asc(people.id))
    .limit(size + 1);
  const page = rows.slice(0, size);
  const roles = await rolesOf(
    tx,
    page.map((row) => row.id),
  );
  return {
    people: page.map((row) => ({ ...row, roles: roles.get(row.id) ?? [] })),
    next: rows.length > size ? page.at(-1)?.id : undefined,
  };
};

/** One person with their roles and until when their newest invitation works; not found when there is none. */
export const findPerson = async (tx: Tx, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [person] = await tx
    .select({ ...listed, recordedAt: people.recordedAt })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.id, id));
  if (!person) throw notFound();
  const [link] = await tx
    .select({ expiresAt: invitations.expiresAt, usedAt: invitations.usedAt })
    .from(invitations)
    .where(eq(invitations.personId, id))
    .orderBy(desc(invitations.madeAt))
    .limit(1);
  const roles = (await rolesOf(tx, [id])).get(id) ?? [];
  return { ...person, roles, invitedUntil: link && !link.usedAt ? link.expiresAt : null };
};

const rolesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Role[]>> => {
  const held = new Map<string, Role[]>();
  if (ids.length === 0) return held;
  const rows = await tx
    .select()
    .from(personRoles)
    .where(inArray(personRoles.personId, [...ids]))
    .orderBy(personRoles.role);
  for (const { personId, role } of rows) held.set(personId, [...(held.get(personId) ?? []), role]);
  return held;
};
