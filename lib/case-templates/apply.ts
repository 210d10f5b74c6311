import { z } from "zod";
import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { conflict } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { caseTemplateRevisions, takenBefore } from "./queries";
import { takeAssessment } from "./take-assessment";
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
  /** The assessment, with what it says in this case, of which systems, by whom and from when. */
  assessment: z
    .object({
      take: z.boolean().default(false),
      scope: prose(4000).optional(),
      method: prose(4000).optional(),
      systemIds: z.array(z.uuid()).max(100).default([]),
      team: z.array(z.uuid()).max(100).default([]),
      startsOn: day().optional(),
    })
    .optional(),
});

/** Takes what was chosen of a template into a case, all or nothing: claims with their places filled, tasks with who does them, deadlines by hand, the assessment with its systems and team. What the case took before is not taken twice. Refuses a page older than the template, nothing that is new to the case, and a claim with a place still to fill. */
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
    ...(body.assessment ? [body.assessment.checklist] : []),
  ];
  const known = await takenBefore(tx, found.id, words);
  const taken = new Set(known.map((one) => `${one.part}:${one.words}`));
  const into = { found, template, taken, actor, at };
  const made = await takeItems(tx, into, input);
  const planned = await takeAssessment(tx, into, input.assessment);
  const { claims, tasks, deadlines } = made;
  const before = made.before + planned.before;
  const count = claims + tasks.length + deadlines + (planned.assessment === undefined ? 0 : 1);
  if (count === 0)
    throw conflict(before > 0 ? "case_template.taken_already" : "case_template.nothing_chosen");
  return done(
    { id: found.id, reference: found.reference, taken: count, before },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: {
        ...{ kind, language, revision, claims, tasks: tasks.length, deadlines, before },
        ...(planned.assessment === undefined ? {} : { assessment: planned.assessment }),
      },
    },
    tasks.map(({ id, assigneeId }) =>
      notify([assigneeId], { kind: "task.assigned", caseId: found.id, subjectId: id }),
    ),
  );
});
