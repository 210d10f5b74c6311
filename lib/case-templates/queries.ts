import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { caseTemplateItems, caseTemplates } from "@/db/schema/case-templates";
import { people } from "@/db/schema/people";
import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { shipped } from "./shipped/shipped";
import type { CaseTemplateBody, CaseTemplateKind, DeskLanguage } from "./template";

type Saved = { revision: number; by: string | null; at: Date; reason: string };
/** A template as it was saved; `saved` is null for the one that comes with Runut. */
export type CaseTemplate = {
  kind: CaseTemplateKind;
  language: DeskLanguage;
  body: CaseTemplateBody;
  saved: Saved | null;
};

/** So many revisions of one template are shown. */
const mostShown = 20;

/** The revisions of one template of the reader's organisation, the newest first; the one that comes with Runut last. The first of them holds. */
export const caseTemplateRevisions = async (
  tx: Tx,
  kind: CaseTemplateKind,
  language: DeskLanguage,
): Promise<[CaseTemplate, ...CaseTemplate[]]> => {
  const found = await tx
    .select({
      body: caseTemplates.body,
      revision: caseTemplates.revision,
      by: people.name,
      at: caseTemplates.savedAt,
      reason: caseTemplates.reason,
    })
    .from(caseTemplates)
    .leftJoin(people, eq(people.id, caseTemplates.savedBy))
    .where(
      and(
        sql`${caseTemplates.organisationId} = runut.organisation()`,
        eq(caseTemplates.kind, kind),
        eq(caseTemplates.language, language),
      ),
    )
    .orderBy(desc(caseTemplates.revision))
    .limit(mostShown);
  const original: CaseTemplate = { kind, language, body: shipped[language][kind], saved: null };
  const [first, ...others] = found.map(
    ({ body, ...saved }): CaseTemplate => ({ kind, language, body: body as CaseTemplateBody, saved }),
  );
  return first ? [first, ...others, original] : [original];
};

/** Each kind in each language of the desk, with its newest revision, who saved it and when; nobody, where the one that comes with Runut holds. */
export const listCaseTemplates = async (tx: Tx) => {
  const found = await tx
    .selectDistinctOn([caseTemplates.kind, caseTemplates.language], {
      kind: caseTemplates.kind,
      language: caseTemplates.language,
      body: caseTemplates.body,
      revision: caseTemplates.revision,
      by: people.name,
      at: caseTemplates.savedAt,
    })
    .from(caseTemplates)
    .leftJoin(people, eq(people.id, caseTemplates.savedBy))
    .where(sql`${caseTemplates.organisationId} = runut.organisation()`)
    .orderBy(caseTemplates.kind, caseTemplates.language, desc(caseTemplates.revision));
  return caseTemplateKinds.flatMap((kind) =>
    deskLanguages.map((language) => {
      const saved = found.find((each) => each.kind === kind && each.language === language) ?? null;
      const body = (saved?.body ?? shipped[language][kind]) as CaseTemplateBody;
      return { kind, language, saved, body };
    }),
  );
};

/** So many things that a case took from templates are shown. */
const mostTaken = 200;

/** What a case took from which revision of a template, by part and words. */
export const takenFromTemplates = (tx: Tx, caseId: string) =>
  tx
    .select({
      part: caseTemplateItems.part,
      words: caseTemplateItems.words,
      kind: caseTemplateItems.kind,
      language: caseTemplateItems.language,
      revision: caseTemplateItems.revision,
      recordId: caseTemplateItems.recordId,
      by: people.name,
      at: caseTemplateItems.takenAt,
    })
    .from(caseTemplateItems)
    .leftJoin(people, eq(people.id, caseTemplateItems.takenBy))
    .where(eq(caseTemplateItems.caseId, caseId))
    .orderBy(asc(caseTemplateItems.part), asc(caseTemplateItems.words))
    .limit(mostTaken);
export type TakenItem = Awaited<ReturnType<typeof takenFromTemplates>>[number];

/** Of these words, as they stand in a template, what a case took before. */
export const takenBefore = (tx: Tx, caseId: string, words: readonly string[]) =>
  tx
    .select({ part: caseTemplateItems.part, words: caseTemplateItems.words })
    .from(caseTemplateItems)
    .where(and(eq(caseTemplateItems.caseId, caseId), inArray(caseTemplateItems.words, [...words])));
