import { and, eq, notInArray } from "drizzle-orm";
import { z } from "zod";
import { grantDecisions, people, personRoles } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { asked, type Grantable, give } from "./give";
import { keepAnAdministrator, lockPerson } from "./lock";
import { roleList } from "./role-list";
import { undecidedGrants } from "./undecided";

const input = z.object({
  personId: z.uuid(),
  version: z.coerce.number().int(),
  roles: roleList(),
  seesAll: z.boolean().default(false),
});

/** Gives a colleague exactly these roles: at once what takes nobody else, the rest when a second person has confirmed it. Refuses when somebody else changed the person meanwhile, and the last administrator's own removal. */
export const assignRoles = command("person.assign-roles", input, async (tx, { actor, at, input }) => {
  if (!input.roles.includes("administrator")) await keepAnAdministrator(tx, actor, input.personId);
  const person = await lockPerson(tx, input.personId, actor, "person.assign-roles");
  if (person.version !== input.version) throw conflict("person.changed");
  const wanted = asked(input);
  const waited = await takeBack(tx, { personId: person.id, wanted, actor, at });
  const of = eq(personRoles.personId, person.id);
  const held = await tx.select({ role: personRoles.role }).from(personRoles).where(of);
  await tx.delete(personRoles).where(and(of, notInArray(personRoles.role, input.roles)));
  const before = { roles: held.map((row) => row.role).sort(), seesAll: person.seesAll };
  // What somebody holds already, or what waits already, stays as it was given, by whom it was given.
  const there = [...asked(before), ...waited];
  const given = await give(
    tx,
    { personId: person.id, gives: wanted.filter((gives) => !there.includes(gives)), alone: false },
    { actor, at },
  );
  await tx
    .update(people)
    .set({ seesAll: input.seesAll && person.seesAll, version: person.version + 1 })
    .where(eq(people.id, person.id));
  const waiting = [...waited, ...given.waiting].sort();
  const after = {
    roles: input.roles.filter((role) => before.roles.includes(role) || !waiting.includes(role)),
    seesAll: input.seesAll && person.seesAll,
    ...(waiting.length > 0 ? { waiting } : {}),
  };
  return done(
    { personId: person.id, version: person.version + 1 },
    { caseId: null, subjectId: person.id, facts: { before, after } },
  );
});

/** Takes back the grants that nobody has decided and that are wanted no more; gives what still waits. */
const takeBack = async (
  tx: Tx,
  {
    personId,
    wanted,
    actor,
    at,
  }: { personId: string; wanted: readonly Grantable[]; actor: Person; at: Date },
): Promise<Grantable[]> => {
  const undecided = (await undecidedGrants(tx, personId)).flatMap(({ gives, deputyId, ...grant }) =>
    gives === "new_authenticator" || deputyId !== null ? [] : [{ ...grant, gives }],
  );
  const unwanted = undecided.filter(({ gives }) => !wanted.includes(gives));
  if (unwanted.length > 0)
    await tx
      .insert(grantDecisions)
      .values(
        unwanted.map(({ id }) => ({
          grantId: id,
          decision: "withdrawn" as const,
          decidedBy: actor.id,
          decidedAt: at,
        })),
      )
      .onConflictDoNothing();
  return undecided.filter(({ gives, alone }) => !alone && wanted.includes(gives)).map(({ gives }) => gives);
};
