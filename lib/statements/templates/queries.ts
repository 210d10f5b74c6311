import { and, desc, eq, sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { statementTemplates } from "@/db/schema/statement-templates";
import { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { shipped } from "./shipped/shipped";
import type { DeskLanguage, StatementKind, TemplateSentence, TemplateText } from "./template";

type Saved = { revision: number; by: string | null; at: Date; reason: string };
/** A template as it was saved; `saved` is null for the one that comes with Runut. */
export type Template = TemplateText & { kind: StatementKind; language: DeskLanguage; saved: Saved | null };

const ofOurs = sql`${statementTemplates.organisationId} = runut.organisation()`;

/** So many revisions of one template are shown. */
const mostShown = 20;

/** The revisions of one template, the newest first; the one that comes with Runut last. The first of them holds. */
export const revisionsOf = async (
  tx: Tx,
  kind: StatementKind,
  language: DeskLanguage,
): Promise<[Template, ...Template[]]> => {
  const found = await tx
    .select({
      title: statementTemplates.title,
      sentences: statementTemplates.sentences,
      revision: statementTemplates.revision,
      by: people.name,
      at: statementTemplates.savedAt,
      reason: statementTemplates.reason,
    })
    .from(statementTemplates)
    .leftJoin(people, eq(people.id, statementTemplates.savedBy))
    .where(and(ofOurs, eq(statementTemplates.kind, kind), eq(statementTemplates.language, language)))
    .orderBy(desc(statementTemplates.revision))
    .limit(mostShown);
  const saved = found.map(
    ({ title, sentences, ...saved }): Template => ({
      ...{ kind, language, title, saved },
      sentences: sentences as readonly TemplateSentence[],
    }),
  );
  const original = { kind, language, ...shipped[language][kind], saved: null };
  const [first, ...others] = saved;
  return first ? [first, ...others, original] : [original];
};

/** Each kind in each language of the desk, with who saved it last and when; nobody, where the one that comes with Runut holds. */
export const listTemplates = async (tx: Tx) => {
  const found = await tx
    .selectDistinctOn([statementTemplates.kind, statementTemplates.language], {
      kind: statementTemplates.kind,
      language: statementTemplates.language,
      title: statementTemplates.title,
      revision: statementTemplates.revision,
      by: people.name,
      at: statementTemplates.savedAt,
    })
    .from(statementTemplates)
    .leftJoin(people, eq(people.id, statementTemplates.savedBy))
    .where(ofOurs)
    .orderBy(statementTemplates.kind, statementTemplates.language, desc(statementTemplates.revision));
  return statementKinds.flatMap((kind) =>
    deskLanguages.map((language) => {
      const saved = found.find((each) => each.kind === kind && each.language === language);
      return { kind, language, title: saved?.title ?? shipped[language][kind].title, saved: saved ?? null };
    }),
  );
};

/** The full name of the organisation that speaks, as it says it in a language. */
export const nameInLanguage = async (tx: Tx, organisationId: string, language: DeskLanguage) => {
  const [found] = await tx
    .select({ name: organisations.name, english: organisations.english })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return (language === "en" ? found?.english : null) ?? found?.name ?? "";
};
