import { type SQL, sql } from "drizzle-orm";
import { openTables, recordColumns } from "@/db/records/canonical";

/** A table of which a case has rows, and which rows those are. */
export type Part = { table: string; columns: readonly string[]; its: (caseId: string) => SQL };

/** Of whom it tells how they are reached within Runut alone, or what is of nobody's case but its reader's. */
const numbersWithin = ["named", "principal"];
const ofTheReader = ["notices"];

/** Corrections, whose texts are personal where they are a source's: row-level security gives each to who sees the record that it corrects, and the identity of a source stands in none. */
const corrections = "amendments";

const ofAllegations = (caseId: string) => sql`(select a.id from allegations a where a.case_id = ${caseId})`;
/** Where a record of the case does not name the case itself. */
const elsewhere: Readonly<Record<string, Part["its"]>> = {
  cases: (caseId) => sql`r.id = ${caseId}`,
  allegation_reports: (caseId) => sql`r.allegation_id in ${ofAllegations(caseId)}`,
  triage_decisions: (caseId) => sql`r.allegation_id in ${ofAllegations(caseId)}`,
  allegation_attachments: (caseId) => sql`r.allegation_id in ${ofAllegations(caseId)}`,
  attachment_looks: (caseId) =>
    sql`r.attachment_id in (select t.id from allegation_attachments t where t.allegation_id in ${ofAllegations(caseId)})`,
  source_answers: (caseId) => sql`r.allegation_id in ${ofAllegations(caseId)}`,
  sources: (caseId) =>
    sql`r.id in (select p.source_id from allegation_reports p where p.allegation_id in ${ofAllegations(caseId)})`,
  systems: (caseId) => sql`r.id in (select s.system_id from case_systems s where s.case_id = ${caseId})`,
  checklists: (caseId) => sql`r.id in (select a.checklist_id from assessments a where a.case_id = ${caseId})`,
  // Of a checklist, what was tested.
  checklist_requirements: (caseId) =>
    sql`r.id in (select x.requirement_id from assessment_results x where x.case_id = ${caseId})`,
  // Of what other cases show as well, and of a claim from before its case, a correction names no case.
  amendments: (
    caseId,
  ) => sql`(r.case_id = ${caseId} or r.record_id = any(array(select s.system_id from case_systems s where s.case_id = ${caseId})
    || array(select k.id from claims k where k.case_id = ${caseId})
    || array(select p.source_id from allegation_reports p where p.allegation_id in ${ofAllegations(caseId)})))`,
};

/** Every table of records of which a case has rows; of those with a personal column, the corrections alone. */
export const parts: readonly Part[] = [...openTables, corrections]
  .filter((table) => !ofTheReader.includes(table))
  .flatMap((table): Part[] => {
    const names = recordColumns(table).map(([name]) => name);
    const ofCase = names.includes("case_id") ? (caseId: string) => sql`r.case_id = ${caseId}` : undefined;
    const its = elsewhere[table] ?? ofCase;
    return its ? [{ table, columns: names.filter((name) => !numbersWithin.includes(name)), its }] : [];
  });
