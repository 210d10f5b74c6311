import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { acts } from "@/db/records/acts";
import { recordTables } from "@/db/records/canonical";
import { rightsDigest } from "@/db/rights/digest";
import { actions } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, openCase } from "./people";

ownDatabase();

/** Acts that leave no row of a record: they look, tell, or touch what stands outside the tables. */
const rowless = [
  "assessment.export",
  "audit.erase-again",
  "audit.erase-personal",
  "audit.export",
  "audit.recheck",
  "audit.rotate-key",
  "case.export",
  "case.warn",
  "database.restore",
  "database.upgrade",
  "evidence.remove-bytes",
  "evidence.remove-orphan",
  "evidence.warn",
  "evidence.warn-of-malware",
  "notice.read",
  "notice.read-all",
  "observable.export",
  "statement.send-to-service",
  "system.export",
  "timeline.export",
];

test("Every act leaves a row of a record, or is one of those that leave none", () => {
  expect(
    Object.keys(actions)
      .filter((action) => !(action in acts))
      .sort(),
  ).toEqual(rowless);
  expect(Object.keys(acts).filter((action) => !(action in actions))).toEqual([]);
  expect(
    Object.values(acts)
      .flat()
      .filter((table) => !recordTables.includes(table)),
  ).toEqual([]);
});

describe("Past every line of code, as the role that serves,", () => {
  test("a row without an event of its transaction does not stay", async () => {
    const { coordinator, opened } = await anOpenCase();
    const decide = decision(coordinator.id, opened.id);
    expect(await attempt(coordinator.id, randomUUID(), decide)).toBe(noEvent);
    expect(await attempt(coordinator.id, null, decide)).toBe(noEvent);
    expect(
      await attempt(coordinator.id, randomUUID(), "select set_config('runut.event', '', true)", decide),
    ).toBe(noEvent);
  });

  test("a row is not put under an event that is there already, of this transaction or of an earlier one", async () => {
    const { coordinator, opened } = await anOpenCase();
    const [earlier] = await owner()<{ id: string }[]>`
      select id from audit_events where actor_id = ${coordinator.id} limit 1`;
    const decide = decision(coordinator.id, opened.id);
    expect(await attempt(coordinator.id, earlier?.id ?? "", decide)).toBe(noEvent);
    const id = randomUUID();
    expect(await attempt(coordinator.id, id, event(id, coordinator, "notice.read"), decide)).toBe(noEvent);
  });

  test("an event of an act that was done comes with that act's rows, and not with others", async () => {
    const { coordinator, opened } = await anOpenCase();
    const id = randomUUID();
    const close = event(id, coordinator, "case.close", opened.id);
    expect(await attempt(coordinator.id, id, close)).toBe(noRows);
    expect(await attempt(coordinator.id, id, decision(coordinator.id, opened.id), close)).toBe(noRows);
    const decided = event(id, coordinator, "case.decide-workstream", opened.id);
    expect(await attempt(coordinator.id, id, decision(coordinator.id, opened.id), decided)).toBe("committed");
  });

  test("an event says what its transaction wrote, whatever is sent with it", async () => {
    const { coordinator, opened } = await anOpenCase();
    const id = randomUUID();
    const lying = event(id, coordinator, "case.decide-workstream", opened.id).replace(
      "subject_kind)",
      "subject_kind, records, format)",
    );
    const sent = `${lying.slice(0, -1)}, 'nothing', 1)`;
    expect(await attempt(coordinator.id, id, decision(coordinator.id, opened.id), sent)).toBe("committed");
    const [kept] = await owner()`select e.format, e.records = encode(sha256(d.digest), 'hex') as sound
      from audit_events e join record_digests d on d.event_id = e.id where e.id = ${id}`;
    expect(kept).toEqual({ format: 2, sound: true });
  });
});

const [noEvent, noRows] = ["RU002", "RU003"];

const anOpenCase = async () => {
  const people = await makePeople();
  return { coordinator: people.coordinator, opened: await openCase(people) };
};

const decision = (by: string, caseId: string) => `
  insert into workstream_decisions (case_id, workstream, needed, reason, decided_by, decided_at)
  values ('${caseId}', 'police', false, 'Nobody took anything.', '${by}', now())`;

const event = (id: string, by: Person, action: string, caseId?: string) =>
  `
  insert into audit_events (id, at, actor_kind, actor_id, role, organisation_id, action, outcome, case_id, subject_kind)
  values ('${id}', now(), 'person', '${by.id}', 'coordinator', '${by.organisationId}', '${action}', 'done', ${caseId ? `'${caseId}'` : "null"}, 'case')`.trim();

/** Commits the statements as `runut_app` and the person under that event: "committed", or the code of the refusal. */
const attempt = (person: string, under: string | null, ...statements: readonly string[]): Promise<string> =>
  appPool()
    .begin(async (tx) => {
      await tx`select runut.enter(${person}, ${rightsDigest}, ${under})`;
      for (const statement of statements) await tx.unsafe(statement);
    })
    .then(
      () => "committed",
      (error: { code?: string; message: string }) => error.code ?? error.message,
    );
