import { z } from "zod";
import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { caseTemplateRevisions, takenBefore } from "./queries";
import { takeItems } from "./take-items";

/** The place of an item in its template, and whether it is taken. */
const item = { place: line(4), take: z.boolean().default(false) };

const input = z.object({
  caseId: z.uuid(),
  kind: z.enum(caseTemplateKinds),
  language: z.enum(deskLanguages),
  /** The revision that was on the page; 0 for the one that comes with Runut. */
  revision: z.coerce.number().int(),
  /** Claims as they are to stand in the case, their places filled. */
  claims: z
    .array(z.object({ ...item, text: line(1000).optional() }))
    .max(40)
    .default([]),
  tasks: z
    .array(z.object({ ...item, assigneeId: z.uuid().optional() }))
    .max(40)
    .default([]),
  deadlines: z.array(z.object(item)).max(20).default([]),
});

/** Takes what was chosen of a template into a case, all or nothing: claims with their places filled, tasks with who does them, deadlines by hand. What the case took before is not taken twice. Refuses a page older than the template, nothing that is new to the case, and a claim with a place still to fill. */
export const applyCaseTemplate = command("case.apply-template", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  const { kind, language, revision } = input;
  const [template] = await caseTemplateRevisions(tx, kind, language);
  const now = template.saved?.revision ?? 0;
  if (now !== revision) throw conflict("changed_meanwhile", { version: now });
  const { body } = template;
  const words = [
    ...body.claims.map(({ text }) => text),
    ...body.tasks.map(({ what }) => what),
    ...body.deadlines.map(({ title }) => title),
  ];
  const known = await takenBefore(tx, found.id, words);
  const taken = new Set(known.map((one) => `${one.part}:${one.words}`));
  const made = await takeItems(tx, { found, template, taken, actor, at }, input);
  const { claims, tasks, deadlines, before } = made;
  if (claims + tasks.length + deadlines === 0)
    throw conflict(before > 0 ? "case_template.taken_already" : "case_template.nothing_chosen");
  return done(
    { id: found.id, reference: found.reference, taken: claims + tasks.length + deadlines, before },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: { kind, language, revision, claims, tasks: tasks.length, deadlines, before },
    },
    tasks.map(({ id, assigneeId }) =>
      notify([assigneeId], { kind: "task.assigned", caseId: found.id, subjectId: id }),
    ),
  );
});
