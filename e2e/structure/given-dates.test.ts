import { randomUUID } from "node:crypto";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, test } from "vitest";
import { trackAxis } from "@/app/_components/track-axis";
import { formatDay, formatMoment, formatUtc } from "@/app/_ui/moment";
import { readCasePage } from "@/app/(desk)/cases/[reference]/_parts/read-case-page";
import * as allegationTables from "@/db/schema/allegations";
import * as assessmentTables from "@/db/schema/assessments";
import * as evidenceTables from "@/db/schema/evidence";
import * as observableTables from "@/db/schema/observables";
import * as recommendationTables from "@/db/schema/recommendations";
import * as referralTables from "@/db/schema/referrals";
import * as retestTables from "@/db/schema/retests";
import * as taskTables from "@/db/schema/tasks";
import * as timelineTables from "@/db/schema/timeline";
import * as verificationTables from "@/db/schema/verification";
import { readAllegation } from "@/lib/allegations/queries";
import { findCase } from "@/lib/cases/find";
import { setDeadline } from "@/lib/deadlines/set";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { caseUco } from "@/lib/evidence/out/case-uco";
import { custodyReport } from "@/lib/evidence/out/custody-report";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { recordSystem } from "@/lib/systems/record";
import { setTask } from "@/lib/tasks/set";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { spansOf } from "@/lib/track/spans";
import { trackOf } from "@/lib/track/track";
import { caseWithEvidence } from "./case-with-evidence";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";

ownDatabase();

/** What a person gives, by table; every other moment is the record's own. */
const given = {
  allegations: ["received_on"],
  positions: ["said_on", "until"],
  evidence_items: ["collected_at"],
  referrals: ["opened_on"],
  referral_events: ["occurred_on"],
  deadlines: ["started_at", "due_at", "ended_at"],
  timeline_entries: ["occurred_at"],
  tasks: ["due_on"],
  exposures: ["first_seen_at"],
  exposure_steps: ["occurred_at"],
  exposure_reports: ["reported_at"],
  exposure_retests: ["planned_for"],
  exposure_retest_results: ["tested_at"],
  assessments: ["starts_on", "ends_on"],
  assessment_steps: ["occurred_at"],
  observables: ["first_seen_on", "last_seen_on"],
  findings: ["looked_from", "looked_to", "gone_since"],
  system_connections: ["as_of"],
  system_facts: ["as_of"],
  position_reminders: ["reminded_on"],
  recommendations: ["given_on", "due_on"],
  recommendation_steps: ["occurred_on", "planned_on"],
  recommendation_reminders: ["reminded_on"],
  recommendation_calls: ["due_on"],
};

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
let itemId: string;
beforeAll(async () => {
  cast = await caseWithEvidence();
  const { investigator, coordinator } = cast.people;
  const caseId = cast.opened.id;
  itemId = (await collectEvidence(investigator, cast.file())).id;
  const systemId = (await recordSystem(investigator, { caseId, name: "Old register", class: "high" })).id;
  await recordExposure(investigator, {
    caseId,
    systemId,
    service: "SSH",
    host: "withheld",
    firstSeenAt: "2021-08-23",
  });
  const entry = { caseId, occurredAt: "2021-08-23T06:00", what: "The agency was told." };
  await recordTimelineEntry(investigator, { ...entry, workstream: "intake" });
  await setTask(coordinator, { caseId, what: "Ask", assigneeId: investigator.id, dueOn: "2090-01-01" });
  await setDeadline(coordinator, { caseId, title: "An answer", basis: "A promise", dueAt: "2090-01-01" });
});

describe("A date out of the years", () => {
  test("is watched for in every day that there is a column for", () => {
    const tables = [
      allegationTables,
      evidenceTables,
      assessmentTables,
      observableTables,
      recommendationTables,
      referralTables,
      retestTables,
      taskTables,
      timelineTables,
      verificationTables,
    ];
    const days = tables
      .flatMap((all) => Object.values(all))
      .filter((one) => is(one, PgTable))
      .flatMap((one) =>
        Object.entries(getTableColumns(one))
          .filter(([, column]) => column.getSQLType() === "date" && column.generated === undefined)
          .map(([name]) => `${getTableName(one)}.${toSnakeCase(name)}`),
      );
    const watched = Object.entries(given).flatMap(([name, its]) => its.map((column) => `${name}.${column}`));
    expect(days.length).toBeGreaterThan(4);
    expect(watched).toEqual(expect.arrayContaining(days));
  });

  test.each(Object.entries(given).flatMap(([name, its]) => its.map((column) => [name, column])))(
    "is refused in %s.%s, the owner of the tables included",
    async (name, column) => {
      const [row] = await owner()`
        select pg_get_triggerdef(t.oid) as text from pg_trigger t
        where t.tgrelid = ${name}::regclass and t.tgname = ${`${name}_dated`}`;
      expect(row?.text).toMatch(
        new RegExp(`BEFORE INSERT OR UPDATE OF .*${column}.*new\\.${column}|new\\.${column}`, "is"),
      );
    },
  );

  test("is refused by the database where the row is there to be changed", async () => {
    for (const [name, columns] of Object.entries({
      allegations: given.allegations,
      evidence_items: given.evidence_items,
      exposures: given.exposures,
      deadlines: given.deadlines,
    })) {
      for (const column of columns) {
        for (const odd of ["0021-08-25", "0099-01-01", "20211-08-25", "infinity", "0044-03-15 BC"]) {
          const changing = owner().unsafe(`update ${name} set ${column} = '${odd}'`);
          await expect(changing, `${name}.${column} ${odd}`).rejects.toMatchObject({ code: "23514" });
        }
      }
    }
  });
});

describe("An odd date that was stored all the same", () => {
  test.each(["0021-08-25 10:00+07", "0099-01-01 00:00+00", "20211-08-25 10:00+00", "0044-03-15 BC"])(
    "%s takes no page down, is the year it is, and the rest of its record can still change",
    async (odd) => {
      await owner().begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx`update allegations set received_on = ${odd}::text::timestamptz`;
        await tx`update evidence_items set collected_at = ${odd}::text::timestamptz`;
        await tx`update timeline_entries set occurred_at = ${odd}::text::timestamptz`;
        await tx`update deadlines set due_at = ${odd}::text::timestamptz where case_id is not null`;
        await tx`update exposures set first_seen_at = ${odd}::text::timestamptz, first_seen_exactness = 'day'`;
      });
      const read = await as(
        cast.people.coordinator,
        async (tx) => {
          const found = await findCase(tx, cast.opened.reference);
          const [row] =
            await owner()`select reference from allegations where id = ${cast.opened.allegationId}`;
          return {
            page: await readCasePage(tx, found),
            allegation: await readAllegation(tx, String(row?.reference)),
            report: await custodyReport(tx, found.id, { at: now() }),
          };
        },
        "read only",
      );
      const moments = [
        ...read.page.timeline.rows.map((entry) => entry.occurredAt),
        ...read.page.exposures.rows.map((exposure) => exposure.firstSeenAt),
        ...read.report.items.map((item) => item.collectedAt),
        read.page.facts.seen.receivedOn,
        read.allegation.allegation.receivedOn,
      ].filter((at) => at !== null);
      expect(moments.length).toBeGreaterThanOrEqual(5);
      for (const at of moments) {
        expect(new Date(at).getTime(), String(at)).not.toBeNaN();
        for (const locale of ["id", "en"]) {
          expect(formatDay(at, locale)).toMatch(/\d/);
          expect(formatMoment(at, locale)).toMatch(/\d/);
          expect(formatUtc(at, locale)).toMatch(/\d/);
        }
      }
      expect(read.allegation.allegation.receivedOn.getUTCFullYear()).toBe(
        odd.endsWith("BC") ? -43 : Number.parseInt(odd, 10),
      );
      expect(JSON.stringify(caseUco(read.report))).toContain(cast.opened.reference);
      const { seen } = read.page.facts;
      const spans = spansOf(
        seen,
        trackOf(seen, () => true),
        read.page.happenings,
        now(),
      );
      expect(trackAxis({ start: spans.start, end: spans.end, locale: "id" }).ticks.length).toBeLessThan(8);
      await owner()`update evidence_items set place = ${randomUUID()} where id = ${itemId}`;
    },
  );
});
