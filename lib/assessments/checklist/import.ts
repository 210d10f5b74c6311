import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { checklistRequirements, checklists } from "@/db/schema/checklists";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { findEdition } from "./queries";
import { type Requirement, requirement } from "./requirement";

const input = z.object({
  name: line(120),
  edition: line(40),
  requirements: z.array(requirement).min(1, "required").max(5000),
});

/** Keeps an edition of a checklist; one of before stays beside it. Refuses an edition that is there already and an id that stands twice. */
export const importChecklist = command("checklist.import", input, async (tx, { at, input }) => {
  const known = await findEdition(tx, input);
  if (known) throw conflict("checklist.known");
  if (new Set(input.requirements.map(({ code }) => code)).size < input.requirements.length)
    throw invalid({ requirements: "repeated_id" });
  const id = randomUUID();
  await tx.insert(checklists).values({
    id,
    name: input.name,
    edition: input.edition,
    digest: digestOf(input.requirements),
    importedAt: at,
  });
  await tx
    .insert(checklistRequirements)
    .values(input.requirements.map((each, index) => ({ ...each, checklistId: id, position: index + 1 })));
  return done(
    { id, requirements: input.requirements.length },
    {
      caseId: null,
      subjectKind: "log",
      subjectId: id,
      facts: { name: input.name, edition: input.edition, requirements: input.requirements.length },
    },
  );
});

/** SHA-256 of what requirements say, in their order: of two files that say the same it is one. */
export const digestOf = (requirements: readonly Requirement[]): string =>
  createHash("sha256")
    .update(
      JSON.stringify(
        requirements.map(({ code, chapter, section, level, words }) => [
          ...[code, chapter, section, level],
          ...[words.id, words.en].map((its) => its && [its.chapter, its.section, its.text]),
        ]),
      ),
    )
    .digest("hex");
