import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { evidenceItems, findingEvidence } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import { sentences, statements, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { type Label, mayLeave } from "@/lib/labels/leave";
import type { RestsOn } from "./assertions";

/** A record on which a version draws; `number` is that of the exposure or item, for a finding of its claim. `organisationId` found it. */
export type Drawn = {
  kind: "finding" | "exposure" | "evidence";
  id: string;
  number: number;
  label: Label;
  organisationId: string | null;
};

/** The records under a version that do not reach the public by their label: its publication needs the consent of whoever found each. */
export const drawnAboveClear = async (
  tx: Tx,
  caseId: string,
  rests: readonly RestsOn[],
): Promise<Drawn[]> => {
  const ids = rests.flatMap((restsOn) => (restsOn.kind === "finding" ? [restsOn.record.id] : []));
  return aboveClear(rests, ids.length === 0 ? [] : await evidenceUnder(tx, caseId, ids));
};

/** An evidence item above CLEAR and the finding that rests on it. */
export type Under = Drawn & { findingId: string };

/** Of what a version rests on, with the items under its findings, that which does not reach the public by its label, each once. */
export const aboveClear = (rests: readonly RestsOn[], under: readonly Under[]): Drawn[] => {
  const direct = rests.flatMap((restsOn): Drawn[] => {
    if (restsOn.kind === "finding") {
      const { id, claim, label, organisationId } = restsOn.record;
      return [{ kind: "finding", id, number: claim, label, organisationId }];
    }
    if (restsOn.kind !== "exposure") return [];
    const { id, number, label, organisationId } = restsOn.record;
    return [{ kind: "exposure", id, number, label, organisationId }];
  });
  const seen = new Set(direct.map(({ id }) => id));
  const items = under
    .filter(({ findingId }) => seen.has(findingId))
    .map(({ findingId: _finding, ...item }): Drawn => item);
  const all = [...direct, ...items];
  const once = [...new Map(all.map((each) => [each.id, each])).values()];
  return once.filter(
    ({ label }) => !mayLeave({ label, exit: "public", receiver: { kind: "public" } }).leaves,
  );
};

/** The items above CLEAR under the findings that the newest version of a statement rests on. */
export const evidenceUnderStatement = (tx: Tx, caseId: string, number: number): Promise<Under[]> =>
  evidenceUnder(
    tx,
    caseId,
    sql`(select s.basis_id from ${sentences} s where s.basis = 'finding' and s.version_id = (
      select v.id from ${statementVersions} v join ${statements} t on t.id = v.statement_id
      where t.case_id = ${caseId} and t.number = ${number} order by v.number desc limit 1))`,
  );

const evidenceUnder = async (
  tx: Tx,
  caseId: string,
  findingIds: SQL | readonly string[],
): Promise<Under[]> => {
  const found = await tx
    .select({
      findingId: findingEvidence.findingId,
      id: evidenceItems.id,
      number: evidenceItems.number,
      label: evidenceItems.label,
      organisationId: people.organisationId,
    })
    .from(findingEvidence)
    .innerJoin(evidenceItems, eq(evidenceItems.id, findingEvidence.itemId))
    .leftJoin(people, eq(people.id, evidenceItems.collectedBy))
    .where(
      and(
        eq(findingEvidence.caseId, caseId),
        inArray(findingEvidence.findingId, isList(findingIds) ? [...findingIds] : findingIds),
        ne(evidenceItems.label, "CLEAR"),
      ),
    )
    .orderBy(evidenceItems.number);
  return found.map((item) => ({ kind: "evidence", ...item }));
};

const isList = (ids: SQL | readonly string[]): ids is readonly string[] => Array.isArray(ids);
