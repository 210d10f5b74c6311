import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, oneOf, sameCase } from "./columns";
import { organisations } from "./organisations";
import { exposures } from "./verification";
import { exactness, exposureEvents } from "./vocabulary";

/** How many people and records of a category of data were exposed, each from the least to the most, the same twice where it is a number, nothing where it is not known. A later count of the category follows; earlier ones stay, and of each the category alone is put right. */
export const exposureData = pgTable(
  "exposure_data",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    category: text().notNull(),
    peopleFrom: bigint({ mode: "number" }),
    peopleTo: bigint({ mode: "number" }),
    recordsFrom: bigint({ mode: "number" }),
    recordsTo: bigint({ mode: "number" }),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    check(
      "exposure_data_people",
      sql`(${t.peopleFrom} is null) = (${t.peopleTo} is null) and coalesce(${t.peopleFrom} <= ${t.peopleTo}, true)`,
    ),
    check(
      "exposure_data_records",
      sql`(${t.recordsFrom} is null) = (${t.recordsTo} is null) and coalesce(${t.recordsFrom} <= ${t.recordsTo}, true)`,
    ),
    index("exposure_data_exposure").on(t.exposureId, t.recordedAt, t.id),
    index("exposure_data_case").on(t.caseId),
  ],
);

/** When a weakness was reported in the world, to whom, and by whose word; and when another party says that it was first seen or closed. Several parties' dates for one event stand side by side, and what was recorded wrongly is amended. */
export const exposureReports = pgTable(
  "exposure_reports",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    event: text({ enum: exposureEvents }).notNull().default("reported"),
    reportedAt: moment().notNull(),
    exactness: text({ enum: exactness }).notNull(),
    reportedToId: uuid().references(() => organisations.id),
    /** By whose word it was then. */
    partyId: uuid().references(() => organisations.id),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    oneOf("exposure_reports_exactness", t.exactness, exactness),
    oneOf("exposure_reports_event", t.event, exposureEvents),
    check(
      "exposure_reports_by_word",
      sql`${t.event} = 'reported' or ${t.partyId} is not null and ${t.reportedToId} is null`,
    ),
    index("exposure_reports_exposure").on(t.exposureId, t.reportedAt, t.id),
    index("exposure_reports_case").on(t.caseId, t.reportedAt, t.id),
    index("exposure_reports_told").on(t.caseId, t.reportedAt, t.id).where(sql`event <> 'reported'`),
  ],
);
