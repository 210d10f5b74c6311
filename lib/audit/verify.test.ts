import { beforeEach, describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();

beforeEach(async () => {
  await openCase(await makePeople());
  await sequenceAll();
});

/** What somebody with the owner's password could do, undone again afterwards. */
const tampered = async (change: (sql: ReturnType<typeof owner>) => Promise<unknown>) => {
  const sql = owner();
  await sql`create table kept_events as table audit_events`;
  await sql`create table kept_leaves as table audit_leaves`;
  await setTriggers("disable");
  try {
    await change(sql);
    return await verifyLog();
  } finally {
    await sql`delete from audit_leaves`;
    await sql`delete from audit_events`;
    await sql`insert into audit_events table kept_events`;
    await sql`insert into audit_leaves table kept_leaves`;
    await setTriggers("enable");
    await sql`drop table kept_events, kept_leaves`;
  }
};

const setTriggers = async (how: "enable" | "disable") => {
  for (const table of ["audit_events", "audit_leaves"]) {
    await owner().unsafe(`alter table ${table} ${how} trigger user`);
  }
};

const eventAt = (index: number) => owner()`(select event_id from audit_leaves where index = ${index})`;

describe("verifying the log", () => {
  test("finds nothing in a log that was left alone, and counts what waits for its place", async () => {
    const [n] = await owner()`select count(*)::int as leaves from audit_leaves`;
    expect(await verifyLog()).toEqual({ ok: true, leaves: n?.leaves, waiting: 0 });
    await openCase(await makePeople());
    const [waiting] = await owner()`select count(*)::int as n from audit_pending`;
    expect(await verifyLog()).toEqual({ ok: true, leaves: n?.leaves, waiting: waiting?.n });
    await sequenceAll();
  });

  test("finds an altered body, whichever column was altered", async () => {
    const alterations = [
      'facts = facts || \'{"label": "CLEAR"}\'',
      "at = at + interval '1 millisecond'",
      "actor_id = gen_random_uuid()",
      "role = 'administrator'",
      "action = action || 'x'",
      "outcome = case outcome when 'done' then 'refused' else 'done' end",
      "case_id = gen_random_uuid()",
      "subject_kind = 'log'",
      "subject_id = gen_random_uuid()",
      "organisation_id = gen_random_uuid()",
      "origin_digest = 'x'",
      "format = 2",
    ];
    for (const alteration of alterations) {
      const verdict = await tampered((sql) =>
        sql.unsafe(
          `update audit_events set ${alteration} where id = (select event_id from audit_leaves where index = 3)`,
        ),
      );
      expect(verdict, alteration).toEqual({ ok: false, index: 3, reason: "body_altered" });
    }
  });

  test("finds a missing event, a missing leaf in the middle and one at the end", async () => {
    const [last] = await owner()`select max(index)::int as index from audit_leaves`;
    const end: number = last?.index;
    expect(await tampered((sql) => sql`delete from audit_events where id = ${eventAt(2)}`)).toEqual({
      ok: false,
      index: 2,
      reason: "event_missing",
    });
    expect(await tampered((sql) => sql`delete from audit_leaves where index = 4`)).toEqual({
      ok: false,
      index: 4,
      reason: "leaf_missing",
    });
    expect(await tampered((sql) => sql`delete from audit_leaves where index = ${end}`)).toEqual({
      ok: false,
      index: end,
      reason: "leaf_missing",
    });
  });

  test("finds two events that changed places, and one put in beside the log", async () => {
    const swap = (sql: ReturnType<typeof owner>) =>
      sql`update audit_leaves l set hash = (select hash from audit_leaves o where o.index = 7 - l.index) where index in (3, 4)`;
    expect(await tampered(swap)).toEqual({ ok: false, index: 3, reason: "body_altered" });
    const beside = (sql: ReturnType<typeof owner>) => sql`
      insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind)
      values (now(), 'job', 'upkeep', 'case.close', 'done', 'case')`;
    expect(await tampered(beside)).toMatchObject({ ok: false, reason: "leaf_missing" });
  });

  test("is content again once all is as it was", async () => {
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});
