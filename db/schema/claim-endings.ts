import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { claims } from "./allegations";
import { caseId, personId } from "./cases";
import { id, moment, oneOf, sameCase } from "./columns";
import { claimEndingKinds } from "./vocabulary";

/** That a claim was merged into another one, or split: what was said and found of it stays with it. At most one a claim. Append-only. */
export const claimEndings = pgTable(
  "claim_endings",
  {
    id: id(),
    caseId: caseId(),
    claimId: uuid().notNull(),
    kind: text({ enum: claimEndingKinds }).notNull(),
    intoId: uuid(),
    reason: text().notNull(),
    endedBy: personId(),
    endedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.claimId], [claims.caseId, claims.id]),
    sameCase([t.caseId, t.intoId], [claims.caseId, claims.id]),
    oneOf("claim_endings_kind", t.kind, claimEndingKinds),
    check("claim_endings_into", sql`(${t.kind} = 'merged') = (${t.intoId} is not null)`),
    check("claim_endings_another", sql`${t.intoId} <> ${t.claimId}`),
    uniqueIndex("claim_endings_claim").on(t.claimId),
    index("claim_endings_into_claim").on(t.intoId).where(sql`into_id is not null`),
    index("claim_endings_case").on(t.caseId),
  ],
);
