import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { approvalRules } from "@/db/schema/approval-rules";
import { translationServices } from "@/db/schema/translation-services";
import { findings } from "@/db/schema/verification";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { ownOpenCases } from "./own-open-cases";
import type { Wait } from "./wait";

/** Findings that somebody else of one's organisation made and that wait for a second person, in the open cases that one is in by name. */
export const findingsToConfirm = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  // Where no rule asks for two, no case is looked through.
  const isAsked = sql`exists (select from ${approvalRules} r where r.organisation_id = ${person.organisationId} and r.concerns = 'finding')`;
  const theirs = ownOpenCases(tx, person, isAsked);
  const rows = await tx
    .select({
      id: findings.id,
      since: findings.madeAt,
      title: claims.text,
      claim: claims.number,
      reference: theirs.reference,
    })
    .from(theirs)
    .innerJoin(findings, eq(findings.caseId, theirs.id))
    .innerJoin(claims, eq(claims.id, findings.claimId))
    .where(
      and(
        eq(findings.organisationId, person.organisationId),
        sql`not ${isOneself(findings.madeBy, findings.madeAt)}`,
        sql`runut.awaits_second(${findings.id})`,
      ),
    )
    .orderBy(asc(findings.madeAt), asc(findings.id))
    .limit(upTo);
  return rows.map(({ claim, ...row }) => {
    const href = `/cases/${row.reference}/findings?after=${claim - 1}#claim-${claim}`;
    return { ...row, kind: "confirm_finding", href };
  });
};

/** Translation services that somebody else of one's organisation entered and that wait for a second person. */
export const servicesToConfirm = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const { id, name, enteredBy, enteredAt, confirmedAt, endedAt, organisationId } = translationServices;
  const rows = await tx
    .select({ id, title: name, since: enteredAt })
    .from(translationServices)
    .where(
      and(
        eq(organisationId, person.organisationId),
        isNull(confirmedAt),
        isNull(endedAt),
        sql`not ${isOneself(enteredBy, enteredAt)}`,
      ),
    )
    .orderBy(asc(enteredAt), asc(id))
    .limit(upTo);
  return rows.map((row) => ({
    ...row,
    ...{ kind: "confirm_service", reference: "", href: `/people/translation-services#h-${row.id}` },
  }));
};
