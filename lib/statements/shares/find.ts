import { and, asc, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { jointDecisions, statementShares } from "@/db/schema/statement-shares";
import { sentences, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { notFound } from "@/lib/kernel/refusal";
import { sentenceColumns } from "../lock";

const sharer = alias(people, "sharer");
const from = alias(organisations, "speaking");

const shared = {
  id: statementShares.id,
  caseId: statementShares.caseId,
  statementId: statementShares.statementId,
  purpose: statementShares.purpose,
  sharedAt: statementShares.sharedAt,
  by: sharer.name,
  /** Whose statement it is. */
  organisation: from.short,
  title: statementVersions.title,
  language: statementVersions.language,
};

/** With what the newest decision of one's own organisation on a version was, if there is one. */
const decided = sql<"approved" | "returned" | null>`(select d.decision from ${jointDecisions} d
  where d.share_id = ${statementShares.id} order by d.decided_at desc limit 1)`;

const ofOthers = (tx: Tx) =>
  tx
    .select({ ...shared, decided })
    .from(statementShares)
    .innerJoin(statementVersions, eq(statementVersions.id, statementShares.versionId))
    .leftJoin(sharer, eq(sharer.id, statementShares.sharedBy))
    .leftJoin(from, eq(from.id, sharer.organisationId))
    .$dynamic();

/** What other organisations share with the reader's own in a case now, the newest first. */
export const sharedWithUs = (tx: Tx, caseId: string) =>
  ofOthers(tx)
    .where(
      and(
        eq(statementShares.caseId, caseId),
        sql`${statementShares.organisationId} = runut.organisation()`,
        sql`${statementShares.endedAt} is null`,
      ),
    )
    .orderBy(desc(statementShares.sharedAt))
    .limit(100);
export type SharedWithUs = Awaited<ReturnType<typeof sharedWithUs>>[number];

/** One version that is shared with the reader's organisation, its sentences, what they decided on it and how it stands; refuses a share that they do not see. */
export const findShared = async (tx: Tx, caseId: string, shareId: string) => {
  if (!z.uuid().safeParse(shareId).success) throw notFound();
  const [[found], its, decisions] = await Promise.all([
    tx
      .select({
        ...shared,
        current: {
          ...getTableColumns(statementVersions),
          byOneself: isOneself(statementVersions.writtenBy, statementVersions.writtenAt),
        },
        stands: sql<Stands>`runut.stands_shared(${statementShares.id})`,
      })
      .from(statementShares)
      .innerJoin(statementVersions, eq(statementVersions.id, statementShares.versionId))
      .leftJoin(sharer, eq(sharer.id, statementShares.sharedBy))
      .leftJoin(from, eq(from.id, sharer.organisationId))
      .where(
        and(
          eq(statementShares.id, shareId),
          eq(statementShares.caseId, caseId),
          sql`${statementShares.organisationId} = runut.organisation()`,
        ),
      ),
    tx
      .select(sentenceColumns)
      .from(sentences)
      .where(
        sql`${sentences.versionId} = (select h.version_id from ${statementShares} h where h.id = ${shareId})`,
      )
      .orderBy(asc(sentences.position)),
    decisionsOn(tx, sql`${jointDecisions.shareId} = ${shareId}`),
  ]);
  if (!found) throw notFound();
  return { ...found, current: { ...found.current, sentences: its }, decisions };
};
/** What became of a text that was shared: nobody changed it, it was changed since, or it is out or given up. */
export type Stands = "waits" | "changed" | "over";

const decisionsOn = (tx: Tx, which: SQL) =>
  tx
    .select({
      id: jointDecisions.id,
      shareId: jointDecisions.shareId,
      decision: jointDecisions.decision,
      reason: jointDecisions.reason,
      /** Why it was given although their own organisation has published otherwise. */
      inSpite: jointDecisions.inSpite,
      by: people.name,
      at: jointDecisions.decidedAt,
    })
    .from(jointDecisions)
    .leftJoin(people, eq(people.id, jointDecisions.decidedBy))
    .where(which)
    .orderBy(desc(jointDecisions.decidedAt));

/** With whom the versions of one's own statement are and were shared, the newest first, and what they decided. */
export const sharesOf = async (tx: Tx, caseId: string, number: number) => {
  const its = sql`(select s.id from statements s where s.case_id = ${caseId} and s.number = ${number}
    and s.organisation_id = runut.organisation())`;
  const ender = alias(people, "ender");
  const [shares, decisions] = await Promise.all([
    tx
      .select({
        id: statementShares.id,
        organisationId: statementShares.organisationId,
        organisation: organisations.short,
        purpose: statementShares.purpose,
        version: statementVersions.number,
        by: sharer.name,
        at: statementShares.sharedAt,
        endedBy: ender.name,
        endedAt: statementShares.endedAt,
        endReason: statementShares.endReason,
      })
      .from(statementShares)
      .innerJoin(statementVersions, eq(statementVersions.id, statementShares.versionId))
      .leftJoin(organisations, eq(organisations.id, statementShares.organisationId))
      .leftJoin(sharer, eq(sharer.id, statementShares.sharedBy))
      .leftJoin(ender, eq(ender.id, statementShares.endedBy))
      .where(sql`${statementShares.statementId} = ${its}`)
      .orderBy(desc(statementShares.sharedAt)),
    decisionsOn(tx, sql`${jointDecisions.statementId} = ${its}`),
  ]);
  return shares.map((share) => ({
    ...share,
    decisions: decisions.filter(({ shareId }) => shareId === share.id),
  }));
};
export type Share = Awaited<ReturnType<typeof sharesOf>>[number];
