import { and, asc, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { evidenceItems } from "@/db/schema/evidence";
import { timelineEntries } from "@/db/schema/timeline";
import { exposures, findings } from "@/db/schema/verification";
import type { precisions, verdicts } from "@/db/schema/vocabulary";
import type { Case } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { type Page, pageOf, readNumber, type Slice } from "@/lib/kernel/page";
import type { Label } from "@/lib/labels/leave";

export const givenKinds = ["claim", "finding", "evidence", "exposure", "timeline"] as const;
export type GivenKind = (typeof givenKinds)[number];

/** A record that could be handed over: what it is, under which label, and which organisation recorded it. */
export type Givable = { id: string; label: Label; organisationId: string } & (
  | { kind: "claim"; number: number; text: string }
  | {
      kind: "finding";
      claim: number;
      revision: number;
      verdict: (typeof verdicts)[number];
      isSuperseded: boolean;
    }
  | { kind: "evidence"; number: number; text: string }
  | { kind: "exposure"; number: number; text: string }
  | { kind: "timeline"; at: Date; precision: (typeof precisions)[number]; text: string }
);

type From = Pick<Case, "id" | "label" | "organisationId">;
/** Which records of a kind: these, or those behind the key at which a page begins. */
type Which = { ids: readonly string[] } | { after: string | undefined };

/** A page of the records of one kind that the actor sees in a case and a referral can hand over; what carries no label has the case's. */
export const listGivable = async (
  tx: Tx,
  from: From,
  kind: GivenKind,
  { after, limit }: Slice<string>,
): Promise<Page<Givable, string>> =>
  pageOf(await readKind[kind](tx, from, { after }, limit + 1), limit, keyOf);

/** Of these records those of the case that the actor sees and a referral can hand over. */
export const givableAmong = async (
  tx: Tx,
  from: From,
  items: readonly { kind: GivenKind; id: string }[],
): Promise<Givable[]> => {
  const found = givenKinds.map((kind) => {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : readKind[kind](tx, from, { ids }, ids.length);
  });
  return (await Promise.all(found)).flat();
};

const keyOf = (record: Givable): string => {
  if (record.kind === "finding") return `${record.claim}.${record.revision}`;
  return record.kind === "timeline" ? writeCursor(record.at, record.id) : String(record.number);
};

type ReadKind = (tx: Tx, from: From, which: Which, limit: number) => Promise<Givable[]>;
type IdColumn = Parameters<typeof inArray>[0];

const these = (id: IdColumn, which: Which, behind: (after: string | undefined) => SQL | undefined) =>
  "ids" in which ? inArray(id, [...which.ids]) : behind(which.after);

const claimsOf: ReadKind = async (tx, { id, label, organisationId }, which, limit) => {
  const found = await tx
    .select({ id: claims.id, number: claims.number, text: claims.text })
    .from(claims)
    .where(
      and(
        eq(claims.caseId, id),
        these(claims.id, which, (after) => gt(claims.number, readNumber(after) ?? 0)),
      ),
    )
    .orderBy(asc(claims.number))
    .limit(limit);
  return found.map((row) => ({ kind: "claim", label, organisationId, ...row }));
};

const findingsOf: ReadKind = async (tx, { id }, which, limit) => {
  const found = await tx
    .select({
      id: findings.id,
      label: findings.label,
      organisationId: findings.organisationId,
      claim: claims.number,
      revision: findings.revision,
      verdict: findings.verdict,
      isSuperseded: sql<boolean>`exists (select 1 from findings f where f.claim_id = ${findings.claimId} and f.revision > ${findings.revision})`,
    })
    .from(claims)
    .innerJoin(findings, eq(findings.claimId, claims.id))
    .where(
      and(
        eq(claims.caseId, id),
        these(findings.id, which, (after) => {
          const [claim, revision] = (after ?? "").split(".").map(readNumber);
          return sql`${claims.number} >= ${claim ?? 0} and (${claims.number}, ${findings.revision}) > (${claim ?? 0}::int, ${revision ?? 0}::int)`;
        }),
      ),
    )
    .orderBy(asc(claims.number), asc(findings.revision))
    .limit(limit);
  return found.map((row) => ({ kind: "finding", ...row }));
};

const evidenceOf: ReadKind = async (tx, { id }, which, limit) => {
  const found = await tx
    .select({
      id: evidenceItems.id,
      label: evidenceItems.label,
      organisationId: evidenceItems.organisationId,
      number: evidenceItems.number,
      text: evidenceItems.title,
    })
    .from(evidenceItems)
    .where(
      and(
        eq(evidenceItems.caseId, id),
        these(evidenceItems.id, which, (after) => gt(evidenceItems.number, readNumber(after) ?? 0)),
      ),
    )
    .orderBy(asc(evidenceItems.number))
    .limit(limit);
  return found.map((row) => ({ kind: "evidence", ...row }));
};

const exposuresOf: ReadKind = async (tx, { id }, which, limit) => {
  const found = await tx
    .select({
      id: exposures.id,
      label: exposures.label,
      organisationId: exposures.organisationId,
      number: exposures.number,
      text: exposures.service,
    })
    .from(exposures)
    .where(
      and(
        eq(exposures.caseId, id),
        these(exposures.id, which, (after) => gt(exposures.number, readNumber(after) ?? 0)),
      ),
    )
    .orderBy(asc(exposures.number))
    .limit(limit);
  return found.map((row) => ({ kind: "exposure", ...row }));
};

const timelineOf: ReadKind = async (tx, { id, label, organisationId }, which, limit) => {
  const found = await tx
    .select({
      id: timelineEntries.id,
      at: timelineEntries.occurredAt,
      precision: timelineEntries.precision,
      text: timelineEntries.what,
    })
    .from(timelineEntries)
    .where(
      and(
        eq(timelineEntries.caseId, id),
        these(timelineEntries.id, which, (text) => {
          const after = readCursor(text);
          return (
            after &&
            sql`(${timelineEntries.occurredAt}, ${timelineEntries.id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
          );
        }),
      ),
    )
    .orderBy(asc(timelineEntries.occurredAt), asc(timelineEntries.id))
    .limit(limit);
  return found.map((row) => ({ kind: "timeline", label, organisationId, ...row }));
};

const readKind = {
  claim: claimsOf,
  finding: findingsOf,
  evidence: evidenceOf,
  exposure: exposuresOf,
  timeline: timelineOf,
} as const satisfies Record<GivenKind, ReadKind>;
