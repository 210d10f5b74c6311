import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { publications, sentences, statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { unsaidUse } from "../assertions";

/** How many sentences of others are looked at. */
const most = 500;

/** The assertions that stand published by other organisations in a case. What they draft, and what waits for its moment, is not among them: row security gives none of it, and this asks for what is out. */
export const publishedByOthers = (tx: Tx, caseId: string) =>
  publishedBy(tx, caseId, sql`${statements.organisationId} <> runut.organisation()`);

/** The assertions that stand published by one's own organisation in a case. */
export const publishedByOurs = (tx: Tx, caseId: string) =>
  publishedBy(tx, caseId, sql`${statements.organisationId} = runut.organisation()`);

const publishedBy = async (tx: Tx, caseId: string, whose: SQL) => {
  const found = await tx
    .select({
      publicationId: publications.id,
      number: statements.number,
      title: statements.title,
      organisation: organisations.short,
      language: publications.language,
      at: publications.publishedAt,
      position: sentences.position,
      text: sentences.text,
      basis: sentences.basis,
      basisId: sentences.basisId,
      use: sentences.use,
    })
    .from(statements)
    .innerJoin(publications, eq(publications.statementId, statements.id))
    .innerJoin(
      sentences,
      and(eq(sentences.versionId, publications.versionId), eq(sentences.kind, "assertion")),
    )
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(
      and(
        eq(statements.caseId, caseId),
        eq(statements.state, "published"),
        whose,
        sql`(${publications.releaseAt} is null or runut.is_released(${publications.id}, ${publications.releaseAt}))`,
      ),
    )
    .orderBy(asc(statements.number), asc(sentences.position))
    .limit(most);
  return found.map((each) => ({ ...each, use: each.use ?? unsaidUse(each.basis) }));
};
export type PublishedByOther = Awaited<ReturnType<typeof publishedBy>>[number];
