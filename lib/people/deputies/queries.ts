import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { deputies, people } from "@/db/schema/people";
import type { Person, StandsFor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

const principal = alias(people, "principal");

const state = sql<"in_force" | "waits" | null>`runut.state_of_deputy(${deputies.id})`;

/** Deputies whose time is not over, by its beginning; and whether they can act now. */
const deputiesWhere = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({
      id: deputies.id,
      personId: deputies.personId,
      name: people.name,
      forId: deputies.forId,
      forName: principal.name,
      role: deputies.role,
      beginsAt: deputies.beginsAt,
      endsAt: deputies.endsAt,
      /** Null where it neither is in force nor waits for a second person. */
      state,
      /** How many notices of whom they stand in for they would find unread; null where it is not the actor who could. */
      unread: sql<number | null>`runut.unread_for_deputy(${deputies.id})`,
    })
    .from(deputies)
    .innerJoin(people, eq(people.id, deputies.personId))
    .innerJoin(principal, eq(principal.id, deputies.forId))
    .where(and(isNull(deputies.endedAt), sql`${deputies.endsAt} > now()`, which))
    .orderBy(asc(deputies.beginsAt), asc(deputies.id))
    .limit(100);

export type Deputy = Awaited<ReturnType<typeof deputiesWhere>>[number];

/** Those who stand in for this person, and for whom this person does. */
export const deputiesOf = (tx: Tx, personId: string) =>
  deputiesWhere(tx, or(eq(deputies.personId, personId), eq(deputies.forId, personId)));

/** For whom this person can act now. */
export const standInsOf = (tx: Tx, personId: string) =>
  deputiesWhere(tx, and(eq(deputies.personId, personId), sql`${state} = 'in_force'`));

/** The person as they act for whom they stand in for. */
export const standingIn = (person: Person, deputy: Deputy): Person => {
  const standsFor: StandsFor = {
    deputyId: deputy.id,
    id: deputy.forId,
    name: deputy.forName,
    until: deputy.endsAt,
  };
  return { ...person, roles: [deputy.role], standsFor };
};

/** Colleagues who can stand in for this person, by name. */
export const deputyChoices = (tx: Tx, { id, organisationId }: Pick<Person, "id" | "organisationId">) =>
  tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(eq(people.organisationId, organisationId), eq(people.status, "active"), sql`${people.id} <> ${id}`),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(1000);
