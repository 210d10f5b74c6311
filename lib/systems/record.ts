import { randomUUID } from "node:crypto";
import { z } from "zod";
import { caseSystems, systems } from "@/db/schema/verification";
import { sectors, systemClasses } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { systemNamed, writtenName } from "./named";
import { areOfCase } from "./of-case";
import { lockNames, namesakes } from "./same-name";
import { areSeen } from "./seen";

const input = z.object({
  /** The case that it is recorded in; else it comes into the inventory alone. */
  caseId: z.uuid().optional(),
  name: line(200),
  ownerId: z.uuid().optional(),
  class: z.enum(systemClasses),
  sector: z.enum(sectors).optional(),
  note: prose(4000).optional(),
  supersedesId: z.uuid().optional(),
  /** What it supersedes as it is written, in place of its id. */
  supersedesNamed: writtenName().optional(),
  /** That it is another one than the system of this name and owner in the inventory. */
  isAnother: z.boolean().default(false),
});

/** Records an electronic system, in a case or in the inventory alone. Refuses to let it supersede a system that is not of the case or not seen, and a name that a system of the same owner bears there already; one that the inventory holds is offered instead. */
export const recordSystem = command("system.record", input, async (tx, { actor, at, input }) => {
  const into = input.caseId ? await lockOpenCase(tx, input.caseId) : null;
  const { supersedesNamed } = input;
  const supersedesId = supersedesNamed
    ? await systemNamed(tx, "supersedesNamed", supersedesNamed)
    : input.supersedesId;
  if (supersedesId && into && !(await areOfCase(tx, into.id, [supersedesId])))
    throw invalid({ supersedesId: "not_of_this_case" });
  if (supersedesId && !(await areSeen(tx, [supersedesId]))) throw invalid({ supersedesId: "not_listed" });
  await requireKnown(tx, { ownerId: input.ownerId });
  await requireOwnName(tx, input);
  const id = randomUUID();
  const by = { recordedBy: actor.id, recordedAt: at };
  await tx.insert(systems).values({
    id,
    name: input.name,
    ownerId: input.ownerId ?? null,
    class: input.class,
    sector: input.sector ?? "",
    note: input.note ?? "",
    supersedesId: supersedesId ?? null,
    ...by,
  });
  if (into) await tx.insert(caseSystems).values({ caseId: into.id, systemId: id, ...by });
  return done(
    { id },
    {
      caseId: into?.id ?? null,
      subjectId: id,
      facts: { class: input.class, owner: input.ownerId ?? null, supersedes: supersedesId ?? null },
    },
  );
});

const requireOwnName = async (tx: Tx, input: z.output<typeof recordSystem.input>): Promise<void> => {
  await lockNames(tx);
  const alike = await namesakes(tx, input);
  if (alike.some(({ caseId }) => caseId === (input.caseId ?? caseId)))
    throw invalid({ name: input.caseId ? "system_recorded" : "system_in_inventory" });
  const [first] = alike;
  if (first && !input.isAnother)
    throw invalid({ name: "system_elsewhere" }, "invalid", { existing: first.id });
};
