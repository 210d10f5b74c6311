import { and, eq, notInArray } from "drizzle-orm";
import { z } from "zod";
import { people, personRoles } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { keepAnAdministrator, lockPerson } from "./lock";
import { roleList } from "./role-list";

const input = z.object({
  personId: z.uuid(),
  version: z.coerce.number().int(),
  roles: roleList(),
  seesAll: z.boolean().default(false),
});

/** Gives a person exactly these roles, from their next request on. Refuses when somebody else changed the person meanwhile, and the last administrator's own removal. */
export const assignRoles = command("person.assign-roles", input, async (tx, { actor, at, input }) => {
  if (!input.roles.includes("administrator")) await keepAnAdministrator(tx, input.personId);
  const person = await lockPerson(tx, input.personId, "person.assign-roles");
  if (person.version !== input.version) throw conflict("person.changed");
  const of = eq(personRoles.personId, person.id);
  const held = await tx.select({ role: personRoles.role }).from(personRoles).where(of);
  // What somebody holds already stays as it was given, by whom it was given.
  const granted = input.roles.filter((role) => !held.some((row) => row.role === role));
  await tx.delete(personRoles).where(and(of, notInArray(personRoles.role, input.roles)));
  if (granted.length > 0)
    await tx
      .insert(personRoles)
      .values(granted.map((role) => ({ personId: person.id, role, grantedAt: at, grantedBy: actor.id })));
  await tx
    .update(people)
    .set({ seesAll: input.seesAll, version: person.version + 1 })
    .where(eq(people.id, person.id));
  const before = { roles: held.map((row) => row.role).sort(), seesAll: person.seesAll };
  const after = { roles: input.roles, seesAll: input.seesAll };
  return done(
    { personId: person.id, version: person.version + 1 },
    { caseId: null, subjectId: person.id, facts: { before, after } },
  );
});
