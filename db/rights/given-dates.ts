import { getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import { allegations, positions } from "../schema/allegations";
import { assessmentSteps, assessments } from "../schema/assessments";
import { evidenceItems } from "../schema/evidence";
import { exposureReports } from "../schema/exposure-data";
import { systemConnections, systemFacts } from "../schema/inventory";
import { observables } from "../schema/observables";
import { positionReminders } from "../schema/position-reminders";
import {
  recommendationCalls,
  recommendationReminders,
  recommendationSteps,
  recommendations,
} from "../schema/recommendations";
import { referralEvents, referrals } from "../schema/referrals";
import { exposureRetestResults, exposureRetests } from "../schema/retests";
import { tasks } from "../schema/tasks";
import { deadlines, timelineEntries } from "../schema/timeline";
import { exposureSteps, exposures, findings } from "../schema/verification";
import { years } from "../schema/years";
import type { Rights } from "./table";

type Column<T extends PgTable> = keyof T["_"]["columns"] & string;
const dated = <T extends PgTable>(of: T, ...columns: Column<T>[]) => ({ of, columns });

/** The days and moments that people give, by table. */
const givenDates: readonly { of: PgTable; columns: readonly string[] }[] = [
  dated(allegations, "receivedOn"),
  dated(positions, "saidOn", "until"),
  dated(evidenceItems, "collectedAt"),
  dated(referrals, "openedOn"),
  dated(referralEvents, "occurredOn"),
  dated(deadlines, "startedAt", "dueAt", "endedAt"),
  dated(timelineEntries, "occurredAt"),
  dated(tasks, "dueOn"),
  dated(exposures, "firstSeenAt"),
  dated(exposureSteps, "occurredAt"),
  dated(exposureReports, "reportedAt"),
  dated(exposureRetests, "plannedFor"),
  dated(exposureRetestResults, "testedAt"),
  dated(observables, "firstSeenOn", "lastSeenOn"),
  dated(assessments, "startsOn", "endsOn"),
  dated(assessmentSteps, "occurredAt"),
  dated(systemConnections, "asOf"),
  dated(systemFacts, "asOf"),
  dated(findings, "lookedFrom", "lookedTo", "goneSince"),
  dated(positionReminders, "remindedOn"),
  dated(recommendations, "givenOn", "dueOn"),
  dated(recommendationSteps, "occurredOn", "plannedOn"),
  dated(recommendationReminders, "remindedOn"),
  dated(recommendationCalls, "dueOn"),
];

const refused = (column: string) =>
  `new.${column} is not null and extract(year from new.${column} at time zone 'Asia/Jakarta') not between ${years.first} and ${years.last}`;

/** A trigger and not a CHECK: a row that came by an odd date before may still be changed in everything else. */
const trigger = ({ of, columns }: (typeof givenDates)[number]): string => {
  const name = getTableName(of);
  const its = columns.map(toSnakeCase);
  return `create trigger ${name}_dated before insert or update of ${its.join(", ")} on ${name} for each row
  when (${its.map((column) => `(${refused(column)})`).join(" or ")}) execute function runut.refuse_date()`;
};

/** A day or moment that a person gives lies in the years that there can be something to record of; refused to everybody, the owner included. */
export const givenDateRights: Rights = {
  functions: `
create function runut.refuse_date() returns trigger language plpgsql as $$
begin
  raise exception 'a date of % is outside of the years ${years.first} to ${years.last}', tg_table_name using errcode = 'check_violation';
end $$;`,
  tables: givenDates.map(trigger),
};
