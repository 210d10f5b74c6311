import { randomUUID } from "node:crypto";
import { z } from "zod";
import { caseSystems, systems } from "@/db/schema/verification";
import { systemClasses } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { areOfCase } from "./of-case";
import { bearsName } from "./same-name";

const input = z.object({
  caseId: z.uuid(),
  name: line(200),
  ownerId: z.uuid().optional(),
  class: z.enum(systemClasses),
  note: prose(4000).optional(),
  supersedesId: z.uuid().optional(),
});

/** Records an electronic system in a case. Refuses to let it supersede a system that is not of this case, and a name that a system of the same owner bears there already. */
export const recordSystem = command("system.record", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.supersedesId && !(await areOfCase(tx, into.id, [input.supersedesId]))) {
    throw invalid({ supersedesId: "not_of_this_case" });
  }
  await requireKnown(tx, { ownerId: input.ownerId });
  if (await bearsName(tx, into.id, input)) throw invalid({ name: "system_recorded" });
  const id = randomUUID();
  const by = { recordedBy: actor.id, recordedAt: at };
  await tx.insert(systems).values({
    id,
    name: input.name,
    ownerId: input.ownerId ?? null,
    class: input.class,
    note: input.note ?? "",
    supersedesId: input.supersedesId ?? null,
    ...by,
  });
  await tx.insert(caseSystems).values({ caseId: into.id, systemId: id, ...by });
  return done(
    { id },
    {
      caseId: into.id,
      subjectId: id,
      facts: { class: input.class, owner: input.ownerId ?? null, supersedes: input.supersedesId ?? null },
    },
  );
});
