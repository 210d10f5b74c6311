import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { allegationReports, allegations, claims, sources } from "@/db/schema/allegations";
import { claimEndings } from "@/db/schema/claim-endings";
import { people } from "@/db/schema/people";
import { findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { choicesOf, pageFrom, pageOf, pageSize, type Slice } from "@/lib/kernel/page";
import { isStanding, partsOf } from "./standing";

/** The newest claims of a case that stand, for a choice among them. */
export const claimChoicesOfCase = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({ id: claims.id, number: claims.number, text: claims.text })
    .from(claims)
    .where(and(eq(claims.caseId, caseId), isStanding()))
    .orderBy(desc(claims.number))
    .limit(pageSize + 1);
  return choicesOf(found);
};

const other = alias(claims, "other");
const whole = alias(claims, "whole");

/** A page of the claims of a case, those too that were merged or split, with where each came from and went. */
export const claimsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
) => {
  // One a claim of the page: joined without a limit, those of the whole case would be read.
  const ending = tx
    .select()
    .from(claimEndings)
    .where(eq(claimEndings.claimId, claims.id))
    .limit(1)
    .as("ending");
  const last = tx
    .select({ verdict: findings.verdict, revision: findings.revision })
    .from(findings)
    .where(eq(findings.claimId, claims.id))
    .orderBy(desc(findings.revision))
    .limit(1)
    .as("last");
  const found = await tx
    .select({
      id: claims.id,
      number: claims.number,
      text: claims.text,
      credibility: claims.credibility,
      version: claims.version,
      reliability: sources.reliability,
      /** The allegation that it is of and who said it, as far as the reader sees them. */
      allegation: allegations.reference,
      source: sources.described,
      /** What was found of it last, of what the reader sees. */
      verdict: last.verdict,
      revision: last.revision,
      splitFrom: whole.number,
      ending: ending.kind,
      into: other.number,
      reason: ending.reason,
      endedBy: people.name,
      endedAt: ending.endedAt,
      /** The claims that it was split into, and those that were merged into it. */
      parts: partsOf(),
      merged: sql<
        number[]
      >`array(select m.number from claim_endings e join claims m on m.id = e.claim_id where e.into_id = ${claims.id} order by m.number)`,
    })
    .from(claims)
    .leftJoin(allegationReports, eq(allegationReports.allegationId, claims.allegationId))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .leftJoin(allegations, eq(allegations.id, claims.allegationId))
    .leftJoin(whole, eq(whole.id, claims.splitFromId))
    .leftJoinLateral(ending, sql`true`)
    .leftJoinLateral(last, sql`true`)
    .leftJoin(other, eq(other.id, ending.intoId))
    .leftJoin(people, eq(people.id, ending.endedBy))
    .where(and(eq(claims.caseId, caseId), gt(claims.number, after)))
    .orderBy(asc(claims.number))
    .limit(limit + 1);
  return pageOf(found, limit, ({ number }) => number);
};

/** The claim of this number, or the one that stands in its place where it was merged; undefined where the case has none. */
export const claimNow = async (tx: Tx, caseId: string, number: number) => {
  const of = async (its: number) => {
    const [claim] = (await claimsOfCase(tx, caseId, { after: its - 1, limit: 1 })).rows;
    return claim?.number === its ? claim : undefined;
  };
  let claim = await of(number);
  while (claim && claim.into !== null) claim = await of(claim.into);
  return claim;
};

export type ClaimWithHistory = Awaited<ReturnType<typeof claimsOfCase>>["rows"][number];
