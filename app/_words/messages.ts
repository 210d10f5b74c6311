import type { ObstacleKey } from "@/lib/closure/obstacles";
import type { Action } from "@/lib/kernel/actions";
import type { NoticeKind } from "@/lib/notices/notify";
import allegations from "./allegations";
import amendments from "./amendments";
import approval from "./approval";
import assessments from "./assessments";
import attachments from "./attachments";
import audit from "./audit";
import caseTemplates from "./case-templates";
import cases from "./cases";
import claims from "./claims";
import closure from "./closure";
import contradictions from "./contradictions";
import custody from "./custody";
import cvss from "./cvss";
import deadlines from "./deadlines";
import disclosures from "./disclosures";
import domain from "./domain";
import dossier from "./dossier";
import evidence from "./evidence";
import exposures from "./exposures";
import facts from "./facts";
import findings from "./findings";
import forms from "./forms";
import { gather } from "./gather";
import handOver from "./hand-over";
import intake from "./intake";
import kev from "./kev";
import { allKeyed } from "./keyed";
import labels from "./labels";
import notes from "./notes";
import notices from "./notices";
import observables from "./observables";
import parts from "./parts";
import people from "./people";
import positions from "./positions";
import promises from "./promises";
import recommendations from "./recommendations";
import referrals from "./referrals";
import retests from "./retests";
import reviewing from "./reviewing";
import { type In, inLanguage, type Said } from "./said";
import search from "./search";
import sessions from "./sessions";
import shares from "./shares";
import shell from "./shell";
import statements from "./statements";
import systemFile from "./system-file";
import systemJoins from "./system-joins";
import systems from "./systems";
import tables from "./tables";
import tasks from "./tasks";
import templates from "./templates";
import timeline from "./timeline";
import today from "./today";
import translationServices from "./translation-services";
import translations from "./translations";
import ui from "./ui";
import writing from "./writing";

/** The languages of the desk; the public pages speak more. */
export const deskLocales = ["id", "en"] as const;
export type DeskLocale = (typeof deskLocales)[number];

/** Every noun: what is said of its tabs, obstacles, acts, refusals and notices is gathered from here. */
export const nouns = [
  allegations,
  amendments,
  assessments,
  attachments,
  approval,
  audit,
  cases,
  caseTemplates,
  claims,
  closure,
  contradictions,
  custody,
  cvss,
  deadlines,
  disclosures,
  dossier,
  evidence,
  exposures,
  findings,
  forms,
  handOver,
  intake,
  kev,
  labels,
  notes,
  notices,
  observables,
  people,
  positions,
  promises,
  recommendations,
  referrals,
  retests,
  reviewing,
  sessions,
  shares,
  statements,
  systemFile,
  systemJoins,
  systems,
  tasks,
  templates,
  timeline,
  translations,
  translationServices,
] as const;

export const acts = gather("acts", nouns) satisfies Record<Action, Said>;
const told = gather("notices", nouns) satisfies Record<NoticeKind, Said>;
const obstacles = gather("obstacles", nouns) satisfies Record<ObstacleKey, unknown>;
/** What commands refuse with, as a whole and by field. */
export const refusals = gather("refusals", nouns);
export const fields = gather("fields", nouns);

const words = {
  allegations: allegations.words,
  amendments: amendments.words,
  assessments: assessments.words,
  attachments: attachments.words,
  audit: { ...audit.words, act: allKeyed(acts), fact: facts, table: tables },
  cases: { ...cases.words, nav: gather("tabs", nouns) },
  case_templates: caseTemplates.words,
  claims: claims.words,
  closure: { ...closure.words, obstacle: obstacles },
  deadlines: deadlines.words,
  disclosures: disclosures.words,
  domain,
  dossier: dossier.words,
  evidence: { ...evidence.words, ...intake.words, acts: custody.words },
  kev: kev.words,
  notices: { ...notices.words, kind: { ...allKeyed(told), ...notices.words.kind } },
  notes: notes.words,
  observables: observables.words,
  parts,
  people: people.words,
  police: referrals.words,
  positions: positions.words,
  recommendations: recommendations.words,
  refusals: { ...forms.words, fields, keys: allKeyed(refusals) },
  search,
  shell,
  signin: sessions.words,
  statements: {
    ...statements.words,
    ...approval.words,
    ...promises.words,
    ...writing.words,
    ...shares.words,
    ...handOver.words,
    ...contradictions.words,
    ...reviewing.words,
    ...translations.words,
    ...translationServices.words,
  },
  tasks: tasks.words,
  templates: templates.words,
  today,
  ui,
  verification: {
    cvss: cvss.words,
    exposures: exposures.words,
    findings: findings.words,
    label: labels.words,
    retests: retests.words,
    system_file: systemFile.words,
    system_joins: systemJoins.words,
    systems: systems.words,
    timeline: timeline.words,
  },
};

/** The words that keys and their arguments are checked against. */
export type Messages = In<"en", typeof words>;

/** Every word of the desk by language and namespace. A new noun is one file, its import, one entry in `nouns` and one namespace above. */
export const messages = { id: inLanguage("id", words), en: inLanguage("en", words) };
