import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { checklistRequirements, checklists } from "./checklists";
import { day, id, label, moment, named, numberInCase, ofOneCase, oneOf, sameCase, version } from "./columns";
import { evidenceItems } from "./evidence";
import { organisations } from "./organisations";
import { people } from "./people";
import { caseSystems, exposures } from "./verification";
import {
  exactness,
  assessmentKinds as kinds,
  requirementResults as results,
  assessmentStates as states,
} from "./vocabulary";

/** A test of systems of a case against the requirements of a checklist: of what, how, by when. */
export const assessments = pgTable(
  "assessments",
  {
    id: id(),
    caseId: caseId(),
    number: numberInCase(),
    kind: text({ enum: kinds }).notNull(),
    scope: text().notNull(),
    method: text().notNull(),
    checklistId: uuid()
      .notNull()
      .references(() => checklists.id),
    /** The levels of the checklist that are assessed. */
    levels: integer().array().notNull(),
    startsOn: day().notNull(),
    endsOn: day(),
    /** The file that says what the team may do. */
    rulesItemId: uuid(),
    state: text({ enum: states }).notNull().default("planned"),
    label: label(),
    named: named(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    plannedBy: personId(),
    plannedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.rulesItemId], [evidenceItems.caseId, evidenceItems.id]),
    oneOf("assessments_kind", t.kind, kinds),
    oneOf("assessments_state", t.state, states),
    check("assessments_levels", sql`${t.levels} <> '{}' and ${t.levels} <@ array[1, 2, 3]`),
    check("assessments_days", sql`${t.startsOn} <= ${t.endsOn}`),
    uniqueIndex("assessments_number").on(t.caseId, t.number),
  ],
);

/** When a system or somebody of the team was taken off an assessment, by an amendment of it that says who and why; nothing while they stand. */
const removedAt = () => moment();

/** A system that an assessment tests. */
export const assessmentSystems = pgTable(
  "assessment_systems",
  { caseId: caseId(), assessmentId: uuid().notNull(), systemId: uuid().notNull(), removedAt: removedAt() },
  (t) => [
    primaryKey({ columns: [t.assessmentId, t.systemId] }),
    sameCase([t.caseId, t.assessmentId], [assessments.caseId, assessments.id]),
    sameCase([t.caseId, t.systemId], [caseSystems.caseId, caseSystems.systemId]),
    index("assessment_systems_system").on(t.systemId),
  ],
);

/** Somebody of the case who assesses. */
export const assessmentTeam = pgTable(
  "assessment_team",
  {
    caseId: caseId(),
    assessmentId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    removedAt: removedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.assessmentId, t.personId] }),
    sameCase([t.caseId, t.assessmentId], [assessments.caseId, assessments.id]),
  ],
);

/** That an assessment came to a state: when in the world, and why. Append-only. */
export const assessmentSteps = pgTable(
  "assessment_steps",
  {
    id: id(),
    caseId: caseId(),
    assessmentId: uuid().notNull(),
    state: text({ enum: states }).notNull(),
    reason: text().notNull(),
    occurredAt: moment().notNull(),
    exactness: text({ enum: exactness }).notNull(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.assessmentId], [assessments.caseId, assessments.id]),
    oneOf("assessment_steps_state", t.state, states),
    oneOf("assessment_steps_exactness", t.exactness, exactness),
    index("assessment_steps_assessment").on(t.assessmentId),
    index("assessment_steps_case").on(t.caseId, t.occurredAt, t.id),
  ],
);

/** What testing one requirement showed; a later result follows, never overwrites. Append-only. */
export const assessmentResults = pgTable(
  "assessment_results",
  {
    id: id(),
    caseId: caseId(),
    assessmentId: uuid().notNull(),
    requirementId: uuid()
      .notNull()
      .references(() => checklistRequirements.id),
    /** 1 for the first of its requirement. */
    revision: integer().notNull(),
    result: text({ enum: results }).notNull(),
    note: text().notNull().default(""),
    /** How many items it names, those too that a reader may not see. */
    evidenceCount: integer().notNull().default(0),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.assessmentId], [assessments.caseId, assessments.id]),
    oneOf("assessment_results_result", t.result, results),
    check("assessment_results_reason", sql`${t.result} <> 'not_applicable' or btrim(${t.note}) <> ''`),
    uniqueIndex("assessment_results_follow").on(t.assessmentId, t.requirementId, t.revision),
    index("assessment_results_case").on(t.caseId),
  ],
);

/** An item of evidence that a result rests on. Append-only. */
export const assessmentEvidence = pgTable(
  "assessment_evidence",
  { caseId: caseId(), resultId: uuid().notNull(), itemId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.resultId, t.itemId] }),
    sameCase([t.caseId, t.resultId], [assessmentResults.caseId, assessmentResults.id]),
    sameCase([t.caseId, t.itemId], [evidenceItems.caseId, evidenceItems.id]),
    index("assessment_evidence_item").on(t.itemId),
  ],
);

/** That an exposure was recorded for what a result showed. Append-only. */
export const assessmentExposures = pgTable(
  "assessment_exposures",
  { caseId: caseId(), resultId: uuid().notNull(), exposureId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.resultId, t.exposureId] }),
    sameCase([t.caseId, t.resultId], [assessmentResults.caseId, assessmentResults.id]),
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    index("assessment_exposures_exposure").on(t.exposureId),
    index("assessment_exposures_case").on(t.caseId),
  ],
);
