import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { assessmentResults } from "./assessments";
import { caseId, personId } from "./cases";
import { day, id, moment, numberInCase, ofOneCase, oneOf, sameCase, version, wordsOf } from "./columns";
import { evidenceItems } from "./evidence";
import { organisations } from "./organisations";
import { exposures, findings } from "./verification";
import { recommendationStates, recommendationSteps as steps, wordChannels } from "./vocabulary";

/** Advice to the organisation that owns what it is about: what to do, why, and by which day. */
export const recommendations = pgTable(
  "recommendations",
  {
    id: id(),
    caseId: caseId(),
    number: numberInCase(),
    what: text().notNull(),
    why: text().notNull(),
    ownerId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The day of the world on which it was given, and by which it is to be carried out. */
    givenOn: day().notNull(),
    dueOn: day().notNull(),
    state: text({ enum: recommendationStates }).notNull().default("proposed"),
    madeBy: personId(),
    madeAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    oneOf("recommendations_state", t.state, recommendationStates),
    check("recommendations_due", sql`${t.dueOn} >= ${t.givenOn}`),
    index("recommendations_given").on(t.caseId, t.givenOn, t.id),
    uniqueIndex("recommendations_case_number").on(t.caseId, t.number),
    index("recommendations_case_open")
      .on(t.caseId, t.number)
      .where(sql`state in ('proposed', 'accepted', 'implemented')`),
    index("recommendations_owner_open")
      .on(t.ownerId, t.givenOn, t.id)
      .where(sql`state in ('proposed', 'accepted', 'implemented')`),
    index("recommendations_maker_open")
      .on(t.madeBy, t.dueOn)
      .where(sql`state in ('proposed', 'accepted', 'implemented')`),
    index("recommendations_due_open").on(t.dueOn).where(sql`state in ('proposed', 'accepted')`),
    index("recommendations_words").using("gin", wordsOf(sql`what || ' ' || why`)),
  ],
);

/** What a recommendation follows from: an exposure, a finding or a result of an assessment, one a row. */
export const recommendationGrounds = pgTable(
  "recommendation_grounds",
  {
    id: id(),
    caseId: caseId(),
    recommendationId: uuid().notNull(),
    exposureId: uuid(),
    findingId: uuid(),
    resultId: uuid(),
  },
  (t) => [
    sameCase([t.caseId, t.recommendationId], [recommendations.caseId, recommendations.id]),
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    sameCase([t.caseId, t.findingId], [findings.caseId, findings.id]),
    sameCase([t.caseId, t.resultId], [assessmentResults.caseId, assessmentResults.id]),
    check(
      "recommendation_grounds_one",
      sql`num_nonnulls(${t.exposureId}, ${t.findingId}, ${t.resultId}) = 1`,
    ),
    unique("recommendation_grounds_once")
      .on(t.recommendationId, t.exposureId, t.findingId, t.resultId)
      .nullsNotDistinct(),
    index("recommendation_grounds_exposure").on(t.exposureId),
    index("recommendation_grounds_finding").on(t.findingId),
    index("recommendation_grounds_result").on(t.resultId),
    index("recommendation_grounds_case").on(t.caseId),
  ],
);

/** What became of a recommendation: the owner's answers and what verification made of them, each with its day of the world. Append-only. */
export const recommendationSteps = pgTable(
  "recommendation_steps",
  {
    id: id(),
    caseId: caseId(),
    recommendationId: uuid().notNull(),
    step: text({ enum: steps }).notNull(),
    /** Why it is declined, what proves that it is carried out, what was looked at, or what is missing. */
    words: text().notNull().default(""),
    occurredOn: day().notNull(),
    /** Until when the owner plans to carry it out. */
    plannedOn: day(),
    evidenceId: uuid(),
    takenBy: personId(),
    takenAt: moment().notNull(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.recommendationId], [recommendations.caseId, recommendations.id]),
    sameCase([t.caseId, t.evidenceId], [evidenceItems.caseId, evidenceItems.id]),
    oneOf("recommendation_steps_step", t.step, steps),
    check("recommendation_steps_planned", sql`(${t.step} = 'accepted') = (${t.plannedOn} is not null)`),
    check("recommendation_steps_words", sql`${t.step} = 'accepted' or btrim(${t.words}) <> ''`),
    index("recommendation_steps_recommendation").on(t.recommendationId),
    index("recommendation_steps_case").on(t.caseId, t.occurredOn, t.id),
  ],
);

/** That the owner of an open recommendation was reminded: on which day, by which channel, in which words. Append-only. */
export const recommendationReminders = pgTable(
  "recommendation_reminders",
  {
    id: id(),
    caseId: caseId(),
    recommendationId: uuid().notNull(),
    remindedOn: day().notNull(),
    channel: text({ enum: wordChannels }).notNull(),
    words: text().notNull(),
    remindedBy: personId(),
    remindedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.recommendationId], [recommendations.caseId, recommendations.id]),
    oneOf("recommendation_reminders_channel", t.channel, wordChannels),
    index("recommendation_reminders_recommendation").on(t.recommendationId),
    index("recommendation_reminders_case").on(t.caseId),
  ],
);

/** That people were told that the day of a recommendation comes, or that it is over: once each, however many processes look. Append-only. */
export const recommendationCalls = pgTable(
  "recommendation_calls",
  {
    id: id(),
    caseId: caseId(),
    recommendationId: uuid().notNull(),
    dueOn: day().notNull(),
    isOver: boolean().notNull(),
    calledAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.recommendationId], [recommendations.caseId, recommendations.id]),
    unique("recommendation_calls_once").on(t.recommendationId, t.dueOn, t.isOver),
    index("recommendation_calls_case").on(t.caseId),
  ],
);
