import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { allegationReports, claims, positions, sources } from "@/db/schema/allegations";
import { evidenceItems } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { given } from "@/db/schema/referrals";
import { timelineEntries } from "@/db/schema/timeline";
import { exposures, findings } from "@/db/schema/verification";
import { listData } from "@/lib/exposures/data";
import { exposureFacts, seenParty } from "@/lib/exposures/facts";
import { listReports } from "@/lib/exposures/reports";
import { listScores } from "@/lib/exposures/scores";
import type { Tx } from "@/lib/kernel/as";
import { kevAmong } from "@/lib/kev/queries";
import type { GivenKind } from "./list-givable";

type Handed = { kind: string; id: string; at: Date };

/** What a referral handed over, by kind and id, in the order of handing over; the referral itself and what was ended since are left out. */
const handedOver = (tx: Tx, referralId: string): Promise<Handed[]> =>
  tx
    .select({ kind: given.kind, id: given.recordId, at: given.givenAt })
    .from(given)
    .where(and(eq(given.referralId, referralId), ne(given.kind, "referral"), isNull(given.endedAt)))
    .orderBy(asc(given.givenAt), asc(given.recordId));

/** Which of these records a referral handed over. */
export const handedOverAmong = async (
  tx: Tx,
  referralId: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const found = await tx
    .select({ id: given.recordId })
    .from(given)
    .where(and(eq(given.referralId, referralId), inArray(given.recordId, [...ids]), isNull(given.endedAt)));
  return new Set(found.map(({ id }) => id));
};

/** The records that a referral handed over, as far as the reader sees them; `hidden` counts the others. */
export const readGiven = async (tx: Tx, referralId: string) => {
  const handed = await handedOver(tx, referralId);
  const ids = (kind: GivenKind) => handed.filter((each) => each.kind === kind).map(({ id }) => id);
  const [claims, findings, exposures, evidence, timeline] = await Promise.all([
    claimsAmong(tx, ids("claim")),
    findingsAmong(tx, ids("finding")),
    exposuresAmong(tx, ids("exposure")),
    evidenceAmong(tx, ids("evidence")),
    timelineAmong(tx, ids("timeline")),
  ]);
  const its = { claims, findings, exposures, evidence, timeline };
  const seen = Object.values(its).reduce((sum, each) => sum + each.length, 0);
  return { ...its, hidden: handed.length - seen };
};

const claimsAmong = async (tx: Tx, ids: string[]) => {
  if (ids.length === 0) return [];
  const its = await tx
    .select({ id: claims.id, number: claims.number, text: claims.text, credibility: claims.credibility })
    .from(claims)
    .where(inArray(claims.id, ids))
    .orderBy(asc(claims.number));
  const said = await tx
    .select({
      id: positions.id,
      claimId: positions.claimId,
      party: sql<string | null>`coalesce(${organisations.short}, ${sources.described})`,
      position: positions.position,
      saidOn: positions.saidOn,
      words: positions.words,
    })
    .from(positions)
    .leftJoin(organisations, eq(organisations.id, positions.partyId))
    .leftJoin(allegationReports, eq(allegationReports.allegationId, positions.allegationId))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .where(inArray(positions.claimId, ids))
    .orderBy(asc(positions.saidOn), asc(positions.enteredAt));
  return its.map((claim) => ({ ...claim, positions: said.filter(({ claimId }) => claimId === claim.id) }));
};

/** A finding may be given without its claim, whose number then stays unknown. The standing version of each comes first. */
const findingsAmong = async (tx: Tx, ids: string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({
          id: findings.id,
          claim: claims.number,
          revision: findings.revision,
          /** The newest version on the same claim that the reader sees. */
          standing: sql<number>`(select max(f.revision) from findings f where f.claim_id = ${findings.claimId})`,
          verdict: findings.verdict,
          confidence: findings.confidence,
          reasoning: findings.reasoning,
          lookedAt: findings.lookedAt,
          lookedFrom: findings.lookedFrom,
          lookedTo: findings.lookedTo,
          notLooked: findings.notLooked,
          goneSince: findings.goneSince,
          label: findings.label,
          madeAt: findings.madeAt,
        })
        .from(findings)
        .leftJoin(claims, eq(claims.id, findings.claimId))
        .where(inArray(findings.id, ids))
        .orderBy(asc(claims.number), asc(findings.claimId), desc(findings.revision));

const exposuresAmong = async (tx: Tx, ids: string[]) => {
  if (ids.length === 0) return [];
  const its = await tx
    .select({
      id: exposures.id,
      number: exposures.number,
      ...exposureFacts,
    })
    .from(exposures)
    .leftJoin(organisations, eq(organisations.id, exposures.firstSeenById))
    .leftJoin(seenParty, eq(seenParty.id, exposures.firstSeenPartyId))
    .where(inArray(exposures.id, ids))
    .orderBy(asc(exposures.number));
  const those = sql`any(${`{${ids.join(",")}}`}::uuid[])`;
  const [scores, data, reports, kev] = await Promise.all([
    listScores(tx, those),
    listData(tx, those),
    listReports(tx, those),
    kevAmong(tx, sql`select unnest(e.cve) from exposures e where e.id = ${those}`),
  ]);
  return its.map((each) => ({
    ...each,
    scores: scores.filter(({ exposureId }) => exposureId === each.id),
    data: data.filter(({ exposureId }) => exposureId === each.id),
    reports: reports.filter(({ exposureId }) => exposureId === each.id),
    kev: kev.filter(({ cve }) => each.cve.includes(cve)),
  }));
};

const evidenceAmong = async (tx: Tx, ids: string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({
          id: evidenceItems.id,
          number: evidenceItems.number,
          title: evidenceItems.title,
          kind: evidenceItems.kind,
          sha256: evidenceItems.sha256,
          state: evidenceItems.state,
          label: evidenceItems.label,
        })
        .from(evidenceItems)
        .where(inArray(evidenceItems.id, ids))
        .orderBy(asc(evidenceItems.number));

const timelineAmong = async (tx: Tx, ids: string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({
          id: timelineEntries.id,
          occurredAt: timelineEntries.occurredAt,
          precision: timelineEntries.precision,
          what: timelineEntries.what,
          source: timelineEntries.source,
        })
        .from(timelineEntries)
        .where(inArray(timelineEntries.id, ids))
        .orderBy(asc(timelineEntries.occurredAt));
