import { bigint, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, ofOneCase, oneOf, sameCase } from "./columns";
import { evidenceBlobs } from "./evidence";
import { organisations } from "./organisations";
import { recommendationSteps, recommendations } from "./recommendations";
import { bytesShown } from "./vocabulary";

/** A file by which the owner of a recommendation proves that it is carried out. It becomes an item of the case, under the same id, when that is looked at. Append-only. */
export const recommendationFiles = pgTable(
  "recommendation_files",
  {
    id: id(),
    caseId: caseId(),
    recommendationId: uuid().notNull(),
    /** The answer that it came with. */
    stepId: uuid().notNull(),
    /** Within its recommendation: the database gives it. */
    number: integer()
      .notNull()
      .$default(() => 0),
    sha256: text()
      .notNull()
      .references(() => evidenceBlobs.sha256),
    size: bigint({ mode: "number" }).notNull(),
    fileName: text().notNull(),
    mediaType: text(),
    addedBy: personId(),
    /** The organisation that answers with it. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    addedAt: moment().notNull(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.recommendationId], [recommendations.caseId, recommendations.id]),
    sameCase([t.caseId, t.stepId], [recommendationSteps.caseId, recommendationSteps.id]),
    uniqueIndex("recommendation_files_number").on(t.recommendationId, t.number),
    index("recommendation_files_sha256").on(t.sha256),
    index("recommendation_files_case").on(t.caseId),
  ],
);

/** Each copy of such a file that was given out: to whom, when, for which purpose, and what hashing its bytes showed. Append-only. */
export const recommendationFileLooks = pgTable(
  "recommendation_file_looks",
  {
    id: id(),
    caseId: caseId(),
    fileId: uuid().notNull(),
    purpose: text().notNull(),
    shown: text({ enum: bytesShown }).notNull(),
    lookedBy: personId(),
    lookedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.fileId], [recommendationFiles.caseId, recommendationFiles.id]),
    oneOf("recommendation_file_looks_shown", t.shown, bytesShown),
    index("recommendation_file_looks_file").on(t.fileId),
    index("recommendation_file_looks_case").on(t.caseId),
  ],
);
