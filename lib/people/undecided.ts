import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { deputies, grantDecisions, grants, people } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** What the database says of who may not confirm a grant. */
export type WhyNot =
  | "elsewhere"
  | "decided"
  | "over"
  | "deactivated"
  | "to_oneself"
  | "own"
  | "not_enrolled"
  | "appointed_alone"
  | "let_in_anew"
  | "same_appointer";

const why = sql<WhyNot | null>`runut.why_not_confirm(${grants.id})`;
const giver = alias(people, "giver");

const principal = alias(people, "principal");
/** What a deputy's time that is over gives nobody has to decide any more. */
const goesOn = and(isNull(deputies.endedAt), sql`${deputies.endsAt} > now()`);

/** The grants on which nobody has said a word, the longest first: they wait, or were made alone; with why the actor is not who confirms each. */
const undecided = (tx: Tx, which: SQL, upTo = 100) =>
  tx
    .select({
      id: grants.id,
      personId: grants.personId,
      name: people.name,
      gives: grants.gives,
      alone: grants.alone,
      grantedAt: grants.grantedAt,
      grantedBy: grants.grantedBy,
      /** Nobody's name where set-up gave it. */
      giver: giver.name,
      /** For whom a deputy would stand in, and until when; null of a grant for good. */
      deputyId: grants.deputyId,
      forWhom: principal.name,
      endsAt: deputies.endsAt,
      why,
    })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .leftJoin(giver, eq(giver.id, grants.grantedBy))
    .leftJoin(deputies, eq(deputies.id, grants.deputyId))
    .leftJoin(principal, eq(principal.id, deputies.forId))
    .leftJoin(grantDecisions, eq(grantDecisions.grantId, grants.id))
    .where(and(which, isNull(grantDecisions.grantId), sql`(${grants.deputyId} is null or ${goesOn})`))
    .orderBy(asc(grants.grantedAt), asc(grants.id))
    .limit(upTo);

export type UndecidedGrant = Awaited<ReturnType<typeof undecided>>[number];

/** Those of one person. */
export const undecidedGrants = (tx: Tx, personId: string) => undecided(tx, eq(grants.personId, personId));

/** All that the actor reads: those of their organisation, and their own. */
export const everyUndecidedGrant = (tx: Tx) => undecided(tx, sql`true`, 1000);

/** Those that this person may confirm or refuse now. */
export const grantsToConfirm = (tx: Tx, { organisationId }: Person, upTo: number) =>
  undecided(tx, sql`${people.organisationId} = ${organisationId} and ${why} is null`, upTo);

/** Those of this person's organisation that were made alone and are in force without a second person. */
export const madeAlone = (tx: Tx, { organisationId }: Person, upTo: number) =>
  undecided(tx, sql`${people.organisationId} = ${organisationId} and ${grants.alone}`, upTo);
