import { sql } from "drizzle-orm";
import { check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { day, id, moment, ofOneCase, oneOf, sameCase } from "./columns";
import { evidenceItems } from "./evidence";
import { exposures } from "./verification";
import { exactness, retestResults as results } from "./vocabulary";

/** A test, planned, of whether a weakness that is said to be closed is so; what was planned wrongly is amended. */
export const exposureRetests = pgTable(
  "exposure_retests",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    plannedFor: day().notNull(),
    /** Who is to test, a person or a team, in words. */
    tester: text().notNull(),
    method: text().notNull(),
    plannedBy: personId(),
    plannedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    ofOneCase(t.caseId, t.id),
    index("exposure_retests_exposure").on(t.exposureId),
    index("exposure_retests_case").on(t.caseId, t.plannedFor, t.id),
  ],
);

/** What a re-test showed, once and for good; when and by whom it was tested and what was found are put right. */
export const exposureRetestResults = pgTable(
  "exposure_retest_results",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    retestId: uuid().notNull(),
    result: text({ enum: results }).notNull(),
    /** When it was tested; nothing where it was not. */
    testedAt: moment(),
    testedExactness: text({ enum: exactness }),
    /** Who tested, a person or a team, in words; nothing where it was not tested, or where nobody said. */
    tester: text(),
    found: text().notNull(),
    evidenceId: uuid(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    sameCase([t.caseId, t.retestId], [exposureRetests.caseId, exposureRetests.id]),
    sameCase([t.caseId, t.evidenceId], [evidenceItems.caseId, evidenceItems.id]),
    oneOf("exposure_retest_results_result", t.result, results),
    oneOf("exposure_retest_results_exactness", t.testedExactness, exactness),
    check("exposure_retest_results_tested", sql`(${t.result} = 'not_done') = (${t.testedAt} is null)`),
    unique("exposure_retest_results_once").on(t.retestId),
    index("exposure_retest_results_exposure").on(t.exposureId),
    index("exposure_retest_results_case").on(t.caseId, t.testedAt, t.id),
  ],
);
