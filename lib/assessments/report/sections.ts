import { requirementResults } from "@/db/schema/vocabulary";
import { evidenceReference } from "@/lib/evidence/reference";
import { personOf } from "@/lib/kernel/person-of";
import type { ChapterProgress } from "../sheet";
import { wordsIn } from "../words-in";
import type { Report, ReportRow } from "./read";

type Result = (typeof requirementResults)[number];
type Say = (key: string, values?: Record<string, string | number>) => string;

/** The words of a report in one language. */
export type ReportWords = {
  lang: "id" | "en";
  /** Those of assessments, those of their report and those of the domain, each by its key. */
  say: Say;
  pdf: Say;
  domain: Say;
  moment: (at: Date) => string;
  day: (at: Date | string, exactness?: "day" | "minute") => string;
};

type Entry = { head: string; lines: readonly string[]; small?: readonly string[] };
type Section = {
  title: string;
  facts?: readonly (readonly [string, string])[];
  table?: { head: readonly string[]; rows: readonly (readonly string[])[] };
  entries?: readonly Entry[];
  /** Rows of a number, its text and a word, in columns of words. */
  list?: { head: readonly string[]; rows: readonly (readonly string[])[] };
};

/** The report in its sections: what was assessed and how, the counts, what is not met, what was recommended and what became of it, what does not apply and why, what was not tested, and each requirement by name with its result. */
export const sectionsOf = (report: Report, words: ReportWords): Section[] => {
  const { pdf } = words;
  const having = (result: Result) => report.rows.filter((row) => row.result === result);
  const open = report.rows.filter(({ result }) => result === null || result === "not_tested");
  return [
    { title: pdf("summary"), facts: factsOf(report, words) },
    { title: pdf("by_chapter"), table: tableOf(byChapter(report.progress, words), words) },
    { title: pdf("by_level"), table: tableOf(byLevel(report.progress, words), words) },
    listed(pdf("not_met"), having("not_met"), words),
    ...advice(report, words),
    listed(pdf("not_applicable"), having("not_applicable"), words),
    listed(pdf("not_tested"), open, words),
    { title: words.say("steps"), entries: stepsIn(report, words) },
    { title: `${pdf("annex")} (${report.rows.length})`, list: everyResult(report, words) },
  ];
};

const factsOf = ({ assessment, systems, team }: Report, words: ReportWords) => {
  const { say, day, domain } = words;
  const till = assessment.endsOn === null ? [] : [day(assessment.endsOn)];
  const rules =
    assessment.rules === null ? [] : ([[say("rules"), evidenceReference(assessment.rules)]] as const);
  return [
    [say("kind_label"), domain(`assessment_kind.${assessment.kind}`)],
    [say("scope"), assessment.scope],
    [say("method"), assessment.method],
    [say("systems"), systems.map(({ name, owner }) => (owner ? `${name} (${owner})` : name)).join(", ")],
    [say("team"), team.map(({ name, organisation }) => personOf(name, organisation)).join("; ")],
    [say("dates"), [day(assessment.startsOn), ...till].join(" – ")],
    ...rules,
    [say("checklist"), `${assessment.checklist} ${assessment.edition}`],
    [say("levels"), assessment.levels.join(", ")],
  ] as const;
};

type Counted = { name: string; of: readonly ChapterProgress[] };
const byChapter = (progress: readonly ChapterProgress[], { lang }: ReportWords): Counted[] =>
  [...new Set(progress.map(({ chapter }) => chapter))].map((chapter) => {
    const of = progress.filter((each) => each.chapter === chapter);
    return { name: `${chapter} ${of[0] ? wordsIn(of[0].words, lang).chapter : ""}`, of };
  });
const byLevel = (progress: readonly ChapterProgress[], { say }: ReportWords): Counted[] =>
  [...new Set(progress.map(({ level }) => level))].sort().map((level) => ({
    name: say("level", { level }),
    of: progress.filter((each) => each.level === level),
  }));

const tableOf = (counted: readonly Counted[], { say, domain }: ReportWords) => {
  const sum = (of: readonly ChapterProgress[], which: Result | "none" | "n") =>
    String(of.reduce((all, each) => all + each[which], 0));
  const row = ({ name, of }: Counted) => [
    name,
    ...requirementResults.map((result) => sum(of, result)),
    sum(of, "none"),
    sum(of, "n"),
  ];
  return {
    head: [
      "",
      ...requirementResults.map((result) => domain(`requirement_result.${result}`)),
      ...[say("none_yet"), say("requirements")],
    ],
    rows: [...counted.map(row), row({ name: say("whole"), of: counted.flatMap(({ of }) => of) })],
  };
};

const listed = (title: string, rows: readonly ReportRow[], words: ReportWords): Section => ({
  title: `${title} (${rows.length})`,
  entries:
    rows.length === 0
      ? [{ head: "", lines: [words.pdf("nothing")] }]
      : rows.map((row) => entryOf(row, words)),
});

const entryOf = (row: ReportRow, words: ReportWords): Entry => {
  const { lang, say, pdf, moment } = words;
  const head = `${row.code} (${say("level", { level: row.level })})`;
  const { text } = wordsIn(row.words, lang);
  if (row.result === null) return { head, lines: [text], small: [say("none_yet")] };
  const evidence = row.evidence.map(evidenceReference).join(", ");
  const hidden = row.evidenceCount - row.evidence.length;
  return {
    head,
    lines: [text, row.note || pdf("no_note")],
    small: [
      ...(row.evidence.length > 0 ? [pdf("evidence", { items: evidence })] : []),
      ...(row.evidenceCount === 0 && row.result === "not_met" ? [pdf("no_evidence")] : []),
      ...(row.recommendations.length > 0
        ? [pdf("recommended", { numbers: row.recommendations.join(", ") })]
        : []),
      ...(hidden > 0 ? [pdf("hidden", { n: hidden })] : []),
      ...(row.at ? [pdf("recorded", { at: moment(row.at), by: row.by ?? "" })] : []),
    ],
  };
};

const everyResult = ({ rows }: Report, { lang, say, pdf, domain }: ReportWords) => ({
  head: [pdf("code"), pdf("requirement"), pdf("result")],
  rows: rows.map(({ code, words, result }) => [
    code,
    wordsIn(words, lang).text,
    result === null ? say("none_yet") : domain(`requirement_result.${result}`),
  ]),
});

const advice = ({ advised }: Report, { say, pdf, domain, day }: ReportWords): Section[] => {
  if (advised.length === 0) return [];
  const entries = advised.map(({ number, what, owner, dueOn, step, words, occurredOn, by }): Entry => {
    const answer = step && `${domain(`recommendation_step.${step}`)}, ${day(occurredOn ?? dueOn)}`;
    return {
      head: `${number}. ${what}`,
      lines: words ? [words] : [],
      small: [
        pdf("to", { owner, due: day(dueOn) }),
        answer ? pdf("answer", { answer }) : pdf("unanswered"),
        ...(by ? [say("by", { by })] : []),
      ],
    };
  });
  return [{ title: `${pdf("advised")} (${advised.length})`, entries }];
};

const stepsIn = ({ steps }: Report, { domain, say, day }: ReportWords): Entry[] =>
  steps.map(({ state, occurredAt, exactness, reason, by }) => ({
    head: `${domain(`assessment_state.${state}`)}, ${day(occurredAt, exactness)}`,
    lines: [reason],
    small: [say("by", { by: by ?? "" })],
  }));
