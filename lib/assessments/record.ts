import { randomUUID } from "node:crypto";
import { z } from "zod";
import { assessmentEvidence, assessmentResults } from "@/db/schema/assessments";
import { requirementResults } from "@/db/schema/vocabulary";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { recordNames } from "@/lib/kernel/record-name";
import { conflict, type FieldKey, Refusal } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { obstacleToResults } from "./lifecycle";
import { type Assessment, lockAssessment } from "./lock";
import { type Latest, latestResults, requirementsAmong } from "./results";

/** How many results one act takes: a chapter, however long. */
const mostAtOnce = 500;

const row = z.object({
  requirementId: z.uuid(),
  /** None where the requirement was left alone. */
  result: z.enum(requirementResults).optional(),
  note: prose(4000).optional(),
  evidence: recordNames(50).default([]),
  /** The revision that was read, 0 where there was none: a later one is not passed over unread. */
  after: z.coerce.number().int().min(0).default(0),
});
const input = z.object({ assessmentId: z.uuid(), rows: z.array(row).min(1).max(mostAtOnce) });
type Row = z.output<typeof row>;
type Judged = { row: Row; before: Latest | undefined; items: readonly { id: string }[] };

/** Records what testing requirements showed; each result follows the one before, and what stands already is left alone. All or nothing, with what is wrong row by row: no reason why a requirement is not applicable, evidence of elsewhere, and a result that somebody recorded meanwhile, which is shown. */
export const recordResults = command("assessment.record", input, async (tx, { actor, at, input }) => {
  const assessment = await lockAssessment(tx, input.assessmentId);
  const why = obstacleToResults(assessment);
  if (why) throw conflict(why);
  const changed = await judge(tx, assessment, input.rows);
  if (changed.length === 0) throw conflict("assessment.nothing_changed");
  const results = changed.map(({ row, before, items }) => ({
    id: randomUUID(),
    caseId: assessment.caseId,
    assessmentId: assessment.id,
    requirementId: row.requirementId,
    revision: (before?.revision ?? 0) + 1,
    result: row.result ?? "not_tested",
    note: row.note ?? "",
    evidenceCount: items.length,
    recordedBy: actor.id,
    recordedAt: at,
    items,
  }));
  await tx.insert(assessmentResults).values(results.map(({ items: _items, ...result }) => result));
  const evidence = results.flatMap(({ id, caseId, items }) =>
    items.map((item) => ({ caseId, resultId: id, itemId: item.id })),
  );
  if (evidence.length > 0) await tx.insert(assessmentEvidence).values(evidence);
  const tally = (which: string) => results.filter(({ result }) => result === which).length;
  return done(
    {
      number: assessment.number,
      recorded: results.map(({ id, requirementId, revision }) => ({ id, requirementId, revision })),
    },
    {
      caseId: assessment.caseId,
      subjectId: assessment.id,
      facts: {
        number: assessment.number,
        count: results.length,
        ...Object.fromEntries(requirementResults.map((which) => [which, tally(which)])),
      },
    },
  );
});

/** The rows that change something. Refuses all where one is wrong. */
const judge = async (tx: Tx, assessment: Assessment, rows: readonly Row[]): Promise<Judged[]> => {
  const ids = rows.map(({ requirementId }) => requirementId);
  const [known, latest] = [
    await requirementsAmong(tx, assessment, ids),
    await latestResults(tx, assessment.id, ids),
  ];
  const fields: Record<string, FieldKey> = {};
  const meanwhile: Record<string, Latest> = {};
  const judged: Judged[] = [];
  for (const [index, row] of rows.entries()) {
    const refuse = (field: string, key: FieldKey) => {
      fields[`rows.${index}.${field}`] = key;
    };
    const before = latest.get(row.requirementId);
    if (isAlone(row)) continue;
    const items = await itemsOfCase(tx, assessment.caseId, row.evidence);
    if (before && items && isSame(row, items, before)) continue;
    if (!known.has(row.requirementId) || ids.indexOf(row.requirementId) !== index)
      refuse("result", "not_of_this_checklist");
    else if (!row.result) refuse("result", "required");
    else if (!items) refuse("evidence", "not_of_this_case");
    else if (row.result === "not_applicable" && !row.note) refuse("note", "not_applicable_why");
    else if (row.after !== (before?.revision ?? 0)) {
      refuse("result", "recorded_meanwhile");
      if (before) meanwhile[row.requirementId] = before;
    } else judged.push({ row, before, items });
  }
  if (Object.keys(meanwhile).length > 0)
    throw new Refusal("conflict", "assessment.recorded_meanwhile", fields, { meanwhile });
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "invalid", fields);
  return judged;
};

const isAlone = ({ result, note, evidence }: Row) => !result && !note && evidence.length === 0;

const isSame = ({ result, note = "" }: Row, items: readonly { number: number }[], before: Latest) =>
  result === before.result &&
  note === before.note &&
  items.length === before.evidence.length &&
  items.every(({ number }) => before.evidence.includes(number));
