import type { ListedField } from "@/lib/amendments/listed-fields";
import { type AmendedWords, amendmentEntries } from "./amendment-entries";
import { type AssessmentWords, assessmentEntry, groundsLine } from "./assessment-lines";
import { type ClaimWords, claimEntry } from "./claim-lines";
import { type EvidenceWords, evidenceEntry } from "./evidence-lines";
import { type ExposureWords, exposureEntry } from "./exposure-lines";
import type { Entry, Lines } from "./lines";
import { type ObservableWords, observableEntry } from "./observable-lines";
import type { Dossier, RecordRow } from "./read";
import { type StatementWords, statementEntry } from "./statement-lines";
import { type SystemWords, systemEntry } from "./system-lines";

/** A part of the case file to read: its title, and each record as a line with what is said of it below. */
export type Section = { title: string; entries: Entry[] };

type SayOf<Words> = Words extends Lines<infer Say, infer _List> ? Say : never;
type ListOf<Words> = Words extends Lines<infer _Say, infer List> ? List : never;
type OfRecords = ClaimWords | SystemWords | ObservableWords | EvidenceWords | StatementWords;

/** The closed lists of the domain that the case file words, by list and member. */
type Lists = Readonly<
  Record<
    | "severity"
    | "sector"
    | "case_state"
    | "channel"
    | "allegation_state"
    | "exposure_state"
    | "referral_step"
    | "deadline_ending"
    | "closure_outcome"
    | "party_role"
    | "workstream"
    | "recommendation_state"
    | "recommendation_step"
    | "assessment_state"
    | "requirement_result"
    | ListOf<OfRecords>
    | ListedField,
    Readonly<Record<string, string>>
  >
>;
export type DossierWords = {
  lists: Lists;
  /** The titles of the sections, and words between what is said. */
  say: Readonly<
    Record<
      | "allegations"
      | "claims"
      | "timeline"
      | "systems"
      | "exposures"
      | "recommendations"
      | "assessments"
      | "due"
      | "evidence"
      | "police"
      | "statements"
      | "deadlines"
      | "tasks"
      | "notes"
      | "people"
      | "closure"
      | "until"
      | "a_source"
      | "the_case"
      | "answered"
      | "observables"
      | "disclosures"
      | "workstreams"
      | "needed"
      | "not_needed"
      | "rest"
      | "rest_note"
      | SayOf<OfRecords>
      | "amendments",
      string
    >
  > &
    ExposureWords["say"] &
    AssessmentWords["say"];
  amended: AmendedWords;
  /** How a moment is written, and the day, month or year of one of which no more is known. */
  /** What a row of each table is called. */
  tables: Readonly<Record<string, string>>;
  moment: (iso: string) => string;
  day: (iso: string, precision?: "day" | "month" | "year") => string;
};

/** What has a day and no hour. */
const hasNoHour = /^\d{4}-\d\d-\d\d$/;

/** The records of a case as sections in a reader's words; a section without an entry is left out. */
export const sectionsOf = (
  dossier: Dossier,
  { lists, say, amended, tables, moment, day }: DossierWords,
): Section[] => {
  const written = new Set<string>();
  const rows = (table: string): readonly RecordRow[] => {
    written.add(table);
    return dossier.records[table] ?? [];
  };
  const names = new Map([
    ...dossier.people.map(({ id, name }) => [id, name] as const),
    ...dossier.organisations.map(({ id, name }) => [id, name] as const),
    ...rows("systems").map(({ id, name }) => [`${id}`, `${name}`] as const),
  ]);
  const who = (id: unknown) => names.get(`${id}`) ?? "";
  const at = (value: unknown) =>
    value ? (hasNoHour.test(`${value}`) ? day(`${value}`) : moment(`${value}`)) : "";
  const word = (list: keyof Lists, key: unknown) => lists[list][`${key}`] ?? `${key ?? ""}`;
  const text = (...parts: unknown[]) =>
    parts.filter((part) => part !== null && part !== undefined && part !== "").join(", ");
  const below = (table: string, column: string, id: unknown) =>
    rows(table).filter((row) => row[column] === id);
  const described = (report: RecordRow | undefined) =>
    rows("sources").find(({ id }) => id === report?.source_id)?.described;
  const sourceOf = (allegationId: unknown) =>
    described(below("allegation_reports", "allegation_id", allegationId)[0]) ?? say.a_source;
  const section = (title: string, table: string, entry: (row: RecordRow) => Entry) => ({
    title,
    entries: rows(table).map(entry),
  });
  const on = (iso: unknown, exactness: unknown) =>
    exactness === "minute"
      ? at(iso)
      : day(`${iso}`, exactness === "month" || exactness === "year" ? exactness : "day");
  const lines = { say, word, at, who, text, rows, below };
  const assessing: AssessmentWords = { say, on, word, text, rows };
  const byNumber = (a: RecordRow, b: RecordRow) => Number(a.number) - Number(b.number);
  const all: Section[] = [
    section(say.the_case, "cases", (row) => ({
      head: text(row.reference, row.title),
      lines: [
        text(
          word("case_state", row.state),
          row.severity && word("severity", row.severity),
          row.sector && word("sector", row.sector),
          `TLP:${row.label}`,
          at(row.opened_at),
        ),
      ],
    })),
    section(say.allegations, "allegations", (row) => {
      const [report] = below("allegation_reports", "allegation_id", row.id);
      return {
        head: text(row.reference, word("channel", row.channel), at(row.received_on)),
        lines: [
          text(described(report), report?.source_reference),
          `${report?.summary ?? ""}`,
          ...below("triage_decisions", "allegation_id", row.id).map((each) =>
            text(
              word("allegation_state", each.decision),
              at(each.decided_at),
              who(each.decided_by),
              each.reason,
            ),
          ),
          ...below("source_answers", "allegation_id", row.id).map((each) =>
            text(
              say.answered,
              at(each.told_at ?? each.answered_at),
              word("channel", each.channel),
              each.words,
            ),
          ),
          ...below("allegation_attachments", "allegation_id", row.id).map((each) =>
            text(each.number, each.file_name, each.sha256, at(each.added_at)),
          ),
        ],
      };
    }),
    {
      title: say.claims,
      entries: [...rows("claims")].sort(byNumber).map((row) => claimEntry(row, { ...lines, sourceOf })),
    },
    section(say.timeline, "timeline_entries", (row) => ({
      head: text(on(row.occurred_at, row.precision), row.what),
      lines: [text(who(row.party_id), row.source)],
    })),
    section(say.systems, "systems", (row) => systemEntry(row, lines)),
    section(say.exposures, "exposures", (row) =>
      exposureEntry(row, {
        ...{ say, at, on, who, text },
        state: (state) => word("exposure_state", state),
        below: (table, id) => below(table, "exposure_id", id),
      }),
    ),
    section(say.assessments, "assessments", (row) => assessmentEntry(row, assessing)),
    section(say.recommendations, "recommendations", (row) => ({
      head: text(
        row.number,
        row.what,
        who(row.owner_id),
        `${say.due} ${at(row.due_on)}`,
        word("recommendation_state", row.state),
      ),
      lines: [
        `${row.why}`,
        groundsLine(row.id, assessing),
        ...below("recommendation_steps", "recommendation_id", row.id).map((each) =>
          text(
            at(each.occurred_on),
            word("recommendation_step", each.step),
            at(each.planned_on),
            each.words,
            who(each.taken_by),
          ),
        ),
        ...below("recommendation_reminders", "recommendation_id", row.id).map((each) =>
          text(at(each.reminded_on), word("word_channel", each.channel), each.words),
        ),
        ...below("recommendation_files", "recommendation_id", row.id).map((each) =>
          text(each.number, each.file_name, each.sha256, at(each.added_at), who(each.added_by)),
        ),
      ],
    })),
    section(say.observables, "observables", (row) => observableEntry(row, lines)),
    section(say.evidence, "evidence_items", (row) => evidenceEntry(row, lines)),
    section(say.police, "referrals", (row) => ({
      head: text(row.number, who(row.unit_id), row.basis_in_law),
      lines: below("referral_events", "referral_id", row.id).map((each) =>
        text(word("referral_step", each.step), at(each.occurred_on ?? each.written_at), each.reason),
      ),
    })),
    section(say.statements, "statements", (row) => statementEntry(row, lines)),
    section(say.disclosures, "disclosures", (row) => ({
      head: text(at(row.seen_at), row.seen_in),
      lines: [text(row.source)],
    })),
    section(say.workstreams, "workstream_decisions", (row) => ({
      head: text(
        word("workstream", row.workstream),
        row.needed ? say.needed : say.not_needed,
        at(row.decided_at),
        who(row.decided_by),
      ),
      lines: [text(row.reason)],
    })),
    section(say.deadlines, "deadlines", (row) => ({
      head: text(row.title, at(row.due_at)),
      lines: [text(row.ending ? word("deadline_ending", row.ending) : "", at(row.ended_at), row.end_reason)],
    })),
    section(say.tasks, "tasks", (row) => ({
      head: text(row.what, who(row.assignee_id)),
      lines: [text(row.due_on && `${say.until} ${at(row.due_on)}`, at(row.ended_at), row.end_note)],
    })),
    section(say.notes, "notes", (row) => ({
      head: text(who(row.written_by), at(row.written_at)),
      lines: [`${row.text}`],
    })),
    {
      title: say.people,
      entries: [
        ...rows("case_organisations")
          .filter((row) => row.removed_at === null)
          .map((row) => ({
            head: text(who(row.organisation_id), word("party_role", row.role)),
            lines: [],
          })),
        ...rows("case_members")
          .filter((row) => row.removed_at === null)
          .map((row) => ({ head: text(who(row.person_id), at(row.added_at)), lines: [] })),
      ],
    },
    {
      title: say.amendments,
      entries: amendmentEntries(rows("amendments"), { ...amended, lists, who, at }),
    },
    section(say.closure, "closures", (row) => ({
      head: text(word("closure_outcome", row.outcome), at(row.signed_at), who(row.signed_by)),
      lines: [text(row.reason), text(row.stays_open)],
    })),
  ];
  const rest = Object.entries(dossier.records).filter(
    ([table, { length }]) => length > 0 && !written.has(table),
  );
  all.push({
    title: say.rest,
    entries: rest.length === 0 ? [] : [restEntry(rest, say.rest_note, tables)],
  });
  return all
    .map(({ title, entries }) => ({
      title,
      entries: entries.map(({ head, lines }) => ({ head, lines: lines.filter((line) => line !== "") })),
    }))
    .filter(({ entries }) => entries.length > 0);
};

/** What the case has beside all that is written out: how many records of which kind. */
const restEntry = (
  rest: readonly (readonly [table: string, rows: readonly RecordRow[]])[],
  note: string,
  tables: DossierWords["tables"],
): Entry => ({
  head: note,
  lines: rest.map(([table, { length }]) => `${tables[table] ?? table}: ${length}`).sort(),
});
