import { desc, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { allegations } from "@/db/schema/allegations";
import { auditEvents } from "@/db/schema/audit";
import { allegationStates } from "@/db/schema/vocabulary";
import { fillCase } from "@/e2e/structure/filled-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { auditFilter } from "@/lib/audit/filter";
import { listEvents } from "@/lib/audit/queries";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { countWaiting, listAllegations, waiting } from "./queries";

ownDatabase();

let people: TestPeople;
let everybody: Person[];

beforeAll(async () => {
  people = await makePeople();
  const { strangers, ...ours } = people;
  await fillCase(people, await openCase(people));
  const { id } = await openCase(people);
  await owner()`update cases set label = 'RED' where id = ${id}`;
  everybody = [...Object.values(ours), ...Object.values(strangers)];
  // The investigator stands for whoever logged something while they had another role.
  const holders = [people.intake_officer, people.coordinator, people.investigator, strangers.coordinator];
  for (const [place, by] of holders.entries()) {
    for (const label of ["AMBER", "RED"]) {
      for (const status of ["received", "needs_information", "declined"]) {
        await log(by, label, status, `${place}-${label}-${status}`);
      }
    }
  }
});

const log = async (by: Person, label: string, status: string, reference: string): Promise<void> => {
  const sql = owner();
  const [source] = await sql<{ id: string }[]>`
    insert into sources (described, recorded_by, recorded_at) values ('A reader', ${by.id}, now()) returning id`;
  const [made] = await sql<{ id: string }[]>`
    insert into allegations (reference, holder_id, channel, label, status, received_on, logged_by, logged_at)
    values (${reference}, ${by.organisationId}, 'e_mail', ${label}, ${status}, now(), ${by.id}, now())
    returning id`;
  await sql`insert into allegation_reports (allegation_id, source_id, summary)
    values (${made?.id ?? ""}, ${source?.id ?? ""}, 'Somebody sells records.')`;
  await sql`insert into audit_events (at, actor_kind, actor_id, action, outcome, subject_kind, subject_id)
    values (now(), 'person', ${people.administrator.id}, 'allegation.log', 'done', 'allegation', ${made?.id ?? ""})`;
};

const most = 1_000;

describe("Whoever looks by the ways to see", () => {
  it("finds every allegation that row-level security lets them see", async () => {
    for (const person of everybody) {
      const [found, seen] = await as(
        person,
        (tx) =>
          Promise.all([
            listAllegations(tx, allegationStates, most),
            tx.select({ id: allegations.id }).from(allegations),
          ]),
        "read only",
      );
      expect(ids(found).sort(), person.roles.join()).toEqual(ids(seen).sort());
    }
  });

  it("counts every allegation that waits for them", async () => {
    for (const person of everybody) {
      const [counted, seen] = await as(
        person,
        (tx) =>
          Promise.all([
            countWaiting(tx),
            tx
              .select({ id: allegations.id })
              .from(allegations)
              .where(inArray(allegations.status, [...waiting])),
          ]),
        "read only",
      );
      expect(counted, person.roles.join()).toBe(seen.length);
    }
  });

  it("finds every event that row-level security lets them see, in the same order", async () => {
    for (const person of everybody) {
      const [found, seen] = await as(
        person,
        (tx) =>
          Promise.all([
            listEvents(tx, auditFilter.parse({}), most),
            tx
              .select({ id: auditEvents.id })
              .from(auditEvents)
              .orderBy(desc(auditEvents.at), desc(auditEvents.id))
              .limit(most),
          ]),
        "read only",
      );
      expect(ids(found), person.roles.join()).toEqual(ids(seen));
    }
  });

  it("finds what is of one kind of act just as well", async () => {
    const [found, seen] = await as(
      people.auditor,
      (tx) =>
        Promise.all([
          listEvents(tx, auditFilter.parse({ act: "allegation.log" }), most),
          tx
            .select({ id: auditEvents.id })
            .from(auditEvents)
            .where(eq(auditEvents.action, "allegation.log"))
            .orderBy(desc(auditEvents.at), desc(auditEvents.id)),
        ]),
      "read only",
    );
    expect(ids(found)).toEqual(ids(seen));
    expect(found.length).toBeGreaterThan(0);
  });
});

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
