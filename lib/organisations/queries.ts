import { asc, eq, or, sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** Every organisation that Runut knows, by name. */
export const listAllOrganisations = (tx: Tx) =>
  tx
    .select({
      id: organisations.id,
      name: organisations.name,
      short: organisations.short,
      kind: organisations.kind,
      standing: organisations.standing,
    })
    .from(organisations)
    .orderBy(asc(organisations.name));

/** Organisations in whose names these words stand as they are, the shortest name first. */
export const organisationsCalled = (tx: Tx, words: string) =>
  tx
    .select({ id: organisations.id, name: organisations.name, short: organisations.short })
    .from(organisations)
    .where(
      sql`position(lower(${words}) in lower(concat_ws(' ', ${organisations.short}, ${organisations.name}, ${organisations.english}))) > 0`,
    )
    .orderBy(sql`length(${organisations.name})`, asc(organisations.name))
    .limit(5);

/** Where this person may invite somebody: into their own organisation, and into those that theirs has set up and in which nobody is yet. */
export const organisationsToInviteInto = (tx: Tx, { organisationId }: Person) =>
  tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      or(eq(organisations.id, organisationId), sql`runut.sets_up(${organisations.id}, gen_random_uuid())`),
    )
    .orderBy(asc(organisations.name));
