import { caseTemplateItems } from "@/db/schema/case-templates";
import type { templateParts } from "@/db/schema/vocabulary";
import type { Case } from "@/lib/cases/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { CaseTemplate } from "./queries";

export type Into = {
  found: Case;
  template: CaseTemplate;
  /** What the case took before, as "part:words". */
  taken: ReadonlySet<string>;
  actor: Person;
  at: Date;
};

/** Keeps what record a part of a template became in a case, under the words by which it is known when the template is applied again. */
export const keepItem = (
  tx: Tx,
  { found, template, actor, at }: Into,
  part: (typeof templateParts)[number],
  words: string,
  recordId: string,
) =>
  tx.insert(caseTemplateItems).values({
    ...{ caseId: found.id, kind: template.kind, language: template.language },
    ...{ revision: template.saved?.revision ?? 0, part, words, recordId },
    ...{ takenBy: actor.id, takenAt: at },
  });
