import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { invitations, people, personStates } from "@/db/schema/people";
import { roles } from "@/db/schema/vocabulary";
import type { Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { several } from "@/lib/kernel/several";
import { mayReset } from "./propose-reset";
import { everyUndecidedGrant, undecidedGrants } from "./undecided";

/** The list of people as its address says it; what is not understood is left out. */
export const peopleFilter = z.object({
  role: several(z.enum(roles)),
  organisation: several(z.uuid()),
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
  roles: sql<
    Role[]
  >`array(select r.role from person_roles r where r.person_id = ${people.id} order by r.role)`,
};

/** What the people of a filter fulfil, their state apart. */
const wantedBy = ({ role, organisation }: Pick<PeopleFilter, "role" | "organisation">): SQL[] => [
  ...(organisation.length > 0 ? [inArray(people.organisationId, organisation)] : []),
  ...(role.length > 0
    ? [sql`exists (select from person_roles r where r.person_id = ${people.id} and r.role in ${role})`]
    : []),
];

/** How many people of a filter there are in each state. */
export const countPeople = (tx: Tx, filter: PeopleFilter) =>
  tx
    .select({ status: people.status, count: sql<number>`count(*)::int` })
    .from(people)
    .where(and(...wantedBy(filter)))
    .groupBy(people.status);

/** A page of people by organisation and name, with their roles and what waits or was made alone, and the key of the next page. */
export const listPeople = async (tx: Tx, filter: PeopleFilter, size: number) => {
  const wanted = wantedBy(filter);
  if (filter.status) wanted.push(eq(people.status, filter.status));
  if (filter.after) {
    wanted.push(sql`(${organisations.short}, ${people.name}, ${people.id}) > (
      select o.short, p.name, p.id from people p join organisations o on o.id = p.organisation_id where p.id = ${filter.after})`);
  }
  const [rows, undecided] = await Promise.all([
    tx
      .select(listed)
      .from(people)
      .innerJoin(organisations, eq(organisations.id, people.organisationId))
      .where(and(...wanted))
      .orderBy(asc(organisations.short), asc(people.name), asc(people.id))
      .limit(size + 1),
    everyUndecidedGrant(tx),
  ]);
  const page = rows.slice(0, size);
  return {
    people: page.map((row) => ({
      ...row,
      undecided: undecided.filter(({ personId }) => personId === row.id),
    })),
    next: rows.length > size ? page.at(-1)?.id : undefined,
  };
};

/** One person with their roles, what waits for a second person, whether two have agreed on a link past their authenticator, and until when their newest invitation works; not found when there is none. */
export const findPerson = async (tx: Tx, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [[person], [link], undecided, resetAgreed] = await Promise.all([
    tx
      .select({ ...listed, recordedAt: people.recordedAt })
      .from(people)
      .innerJoin(organisations, eq(organisations.id, people.organisationId))
      .where(eq(people.id, id)),
    tx
      .select({ expiresAt: invitations.expiresAt, usedAt: invitations.usedAt })
      .from(invitations)
      .where(eq(invitations.personId, id))
      .orderBy(desc(invitations.madeAt))
      .limit(1),
    undecidedGrants(tx, id),
    mayReset(tx, id),
  ]);
  if (!person) throw notFound();
  return { ...person, undecided, resetAgreed, invitedUntil: link && !link.usedAt ? link.expiresAt : null };
};
