import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { appPool } from "@/db/connect";
import { underClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { exportLog } from "./export";
import { holdLog } from "./hold";
import { makeCheckpoint } from "./make-checkpoint";
import { sequence, sequenceAll } from "./sequence";
import { verifyLog } from "./verify";
import { verifyFile } from "./verify-file";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "runut-bad-days-"));
afterAll(() => rmSync(folder, { recursive: true }));

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});
beforeEach(async () => {
  await openCase(people);
  await sequenceAll();
  await makeCheckpoint();
});

const events = async (): Promise<string[]> =>
  (await owner()`select id from audit_events order by id`).map(({ id }) => id);
const leaves = async (): Promise<string[]> =>
  (await owner()`select event_id from audit_leaves order by index`).map((row) => row.event_id);
const waiting = async () => (await owner()`select from audit_pending`).length;

/** Acts that wait for their places; returns how many. */
const act = async (): Promise<number> => {
  await openCase(people);
  return waiting();
};

/** Nothing that was committed is lost, nothing stands in the log twice, and whoever verifies it or an export of it is content. */
const expectWhole = async (committed: readonly string[]) => {
  await sequenceAll();
  const size = await makeCheckpoint();
  const placed = await leaves();
  expect([...placed].sort()).toEqual(await events());
  expect(committed.filter((id) => !placed.includes(id))).toEqual([]);
  const [ends] = await owner()`select min(index)::int as first, max(index)::int as last from audit_leaves`;
  expect([ends?.first, ends?.last, size]).toEqual([0, placed.length - 1, placed.length]);
  expect(await verifyLog()).toMatchObject({ ok: true, leaves: placed.length, waiting: 0 });
  const path = join(folder, "log.jsonl");
  await exportLog({}, async (pieces) => {
    let whole = "";
    for await (const piece of pieces) whole += piece;
    writeFileSync(path, whole);
  });
  expect(verifyFile(path)).toMatchObject({ ok: true, size, leaves: size });
};

/** A sequencer in a process of its own, and what it says at the end. */
const anotherSequencer = (complaints: "inherit" | "ignore" = "inherit") => {
  const child = spawn(process.execPath, ["--import", "tsx", "e2e/structure/one-sequencing.ts"], {
    stdio: ["ignore", "pipe", complaints],
  });
  return { child, told: text(child.stdout).then((line) => JSON.parse(line || "null")) };
};

const gate = 4242;
/** Has every sequencer wait between the leaves and the nodes of its batch, until the gate opens. */
const closeGate = async () => {
  await owner().unsafe(`
    create function wait_at_gate() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock_shared(${gate}); return null; end $$;
    create trigger gate after insert on audit_leaves for each statement execute function wait_at_gate();`);
  const keeper = await owner().reserve();
  await keeper`select pg_advisory_lock(${gate})`;
  /** The database's process that waits there. */
  const arrived = async (): Promise<number> => {
    for (;;) {
      const [found] = await owner()<{ pid: number }[]>`
        select pid from pg_locks where locktype = 'advisory' and objid = ${gate} and not granted
          and database = (select oid from pg_database where datname = current_database())`;
      if (found) return found.pid;
    }
  };
  const open = async () => {
    await keeper`select pg_advisory_unlock(${gate})`;
    keeper.release();
    // Whoever waited has the log until its transaction ends.
    await holdLog(async () => undefined);
    await owner().unsafe("drop trigger gate on audit_leaves; drop function wait_at_gate()");
  };
  return { arrived, open };
};

describe("sequencers", () => {
  test("two at once: the second takes nothing and waits for nobody; what comes meanwhile has its turn", async () => {
    const first = await act();
    const { arrived, open } = await closeGate();
    const other = anotherSequencer();
    await arrived();
    expect(await sequence()).toBe(0);
    const signed = makeCheckpoint();
    await openCase(people);
    const committed = await events();
    expect(await sequence()).toBe(0);
    await open();
    expect((await other.told).placed).toBeGreaterThanOrEqual(first);
    expect(await signed).toBeGreaterThan(0);
    await expectWhole(committed);
  });

  test("many at once, in processes of their own: each event is placed by one of them", async () => {
    const before = (await leaves()).length;
    await act();
    const others = [anotherSequencer(), anotherSequencer(), anotherSequencer()];
    const ours = Promise.all([sequenceAll(), sequenceAll()]);
    await openCase(people);
    const told = await Promise.all(others.map((each) => each.told));
    const here = await ours;
    const rest = await sequenceAll();
    const placed = [...told.map((each) => each.placed), ...here, rest].reduce((sum, n) => sum + n, 0);
    expect(placed).toBe((await leaves()).length - before);
    await expectWhole(await events());
  });

  test("killed with -9 in the middle: nothing of its batch stays, and the next one takes all of it", async () => {
    const n = await act();
    const committed = await events();
    const before = await leaves();
    const { arrived, open } = await closeGate();
    const { child } = anotherSequencer();
    await arrived();
    child.kill("SIGKILL");
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    await open();
    expect([await leaves(), await waiting()]).toEqual([before, n]);
    expect(await sequenceAll()).toBe(n);
    await expectWhole(committed);
  });

  test("whose connection is cut in the middle: it ends, nothing of its batch stays, and the next one takes it", async () => {
    const n = await act();
    const committed = await events();
    const before = await leaves();
    const { arrived, open } = await closeGate();
    // In a process of its own, because the driver may take that down with the connection (porsager/postgres#1208).
    const ended = once(anotherSequencer("ignore").child, "exit");
    await owner()`select pg_terminate_backend(${await arrived()})`;
    expect(await ended).toEqual([1, null]);
    expect([await leaves(), await waiting()]).toEqual([before, n]);
    await open();
    expect(await sequenceAll()).toBe(n);
    await expectWhole(committed);
  });
});

/** Lets a table take two more rows ("insert row"), or none ("insert statement"); returns what gives it room again. */
const takeRoom = async (table: string, what = "insert statement") => {
  const [change, level] = what.split(" ");
  await owner().unsafe(`
    create sequence rows_so_far; grant usage on rows_so_far to runut_app, runut_worker;
    create function no_room() returns trigger language plpgsql as $$
      begin
        if tg_level = 'ROW' and nextval('rows_so_far') <= 2 then return null; end if;
        raise exception 'disk full' using errcode = '53100';
      end $$;
    create trigger no_room after ${change} on ${table} for each ${level} execute function no_room();`);
  return () =>
    owner().unsafe(`drop trigger no_room on ${table}; drop function no_room(); drop sequence rows_so_far`);
};

describe("a database without room", () => {
  test.each([
    ["audit_leaves", "insert row"],
    ["audit_nodes", "insert row"],
    ["audit_pending", "delete statement"],
  ])("for %s: nothing of the batch stays, and with room again all of it is placed", async (table, what) => {
    const n = await act();
    const committed = await events();
    const before = await leaves();
    const kept = await owner()`select * from audit_nodes order by level, index`;
    const giveRoom = await takeRoom(table, what);
    await expect(sequenceAll()).rejects.toMatchObject({ code: "53100" });
    await expect(sequenceAll()).rejects.toMatchObject({ code: "53100" });
    await giveRoom();
    expect([await leaves(), await waiting()]).toEqual([before, n]);
    expect([...(await owner()`select * from audit_nodes order by level, index`)]).toEqual([...kept]);
    expect(await sequenceAll()).toBe(n);
    await expectWhole(committed);
  });

  test("for the checkpoint: what was placed stays placed, unsigned, and is signed when there is room", async () => {
    const n = await act();
    const committed = await events();
    const giveRoom = await takeRoom("audit_checkpoints");
    expect(await sequenceAll()).toBe(n);
    const signed = await owner()`select max(size) as size from audit_checkpoints`;
    await expect(makeCheckpoint()).rejects.toMatchObject({ code: "53100" });
    expect(await owner()`select max(size) as size from audit_checkpoints`).toEqual(signed);
    await giveRoom();
    await expectWhole(committed);
  });

  test("for the event: the act does not happen, and its place in the log is not left empty", async () => {
    const { id } = await openCase(people);
    const before = await events();
    const giveRoom = await takeRoom("audit_pending");
    const cases = async () => (await owner()`select id from cases order by id`).map((row) => row.id);
    const open = await cases();
    await expect(openCase(people)).rejects.toThrow();
    await giveRoom();
    expect([await cases(), await events()]).toEqual([open, before]);
    expect(open).toContain(id);
    await expectWhole(before);
  });
});

describe("time and size", () => {
  test("a clock that jumps back a year between two checkpoints: the log and its checkpoints go on in their order", async () => {
    await openCase(people);
    await sequenceAll();
    const first = await makeCheckpoint();
    const before = await leaves();
    let second = 0;
    await underClock(
      () => new Date(Date.now() - 365 * 86_400_000),
      async () => {
        await openCase(people);
        await sequenceAll();
        second = await makeCheckpoint();
      },
    );
    expect(second).toBeGreaterThan(first);
    const made = await owner()<{ made_at: Date }[]>`
      select made_at from audit_checkpoints where size in (${first}, ${second}) order by size`;
    expect(made[0]?.made_at.getTime()).toBeGreaterThan(made[1]?.made_at.getTime() ?? Number.NaN);
    expect((await leaves()).slice(0, first)).toEqual(before);
    expect(await verifyLog()).toMatchObject({ ok: true, waiting: 0 });
    await openCase(people);
    await expectWhole(await events());
  });

  test("an event of a megabyte: it is placed with the others, and exported and verified as it is", async () => {
    const id = randomUUID();
    const large = "ü€".repeat(2 ** 20 / 5);
    await owner()`insert into audit_events (id, at, actor_kind, actor_id, action, outcome, subject_kind, facts)
      values (${id}, now(), 'person', ${people.coordinator.id}, 'notice.read', 'done', 'notice', ${owner().json({ text: large })})`;
    await openCase(people);
    await expectWhole([id]);
    const [kept] = await owner()`select facts ->> 'text' as text from audit_events where id = ${id}`;
    expect(kept?.text === large).toBe(true);
  });

  test("a transaction that stays open while others commit: they are placed and signed without it, and it after them", async () => {
    const open = await appPool().reserve();
    const late = randomUUID();
    try {
      await open`begin`;
      await open`select runut.enter(${people.coordinator.id})`;
      await open`insert into audit_events (id, at, actor_kind, actor_id, organisation_id, action, outcome, subject_kind)
        values (${late}, now(), 'person', ${people.coordinator.id}, runut.organisation(), 'notice.read', 'done', 'notice')`;
      await openCase(people);
      const others = await events();
      expect(others).not.toContain(late);
      await expectWhole(others);
      const signed = (await leaves()).length;
      await open`commit`;
      await openCase(people);
      await expectWhole([...others, late]);
      expect((await leaves()).indexOf(late)).toBeGreaterThanOrEqual(signed);
    } finally {
      open.release();
    }
  });

  test("a transaction that stays open and is rolled back leaves no gap", async () => {
    const open = await appPool().reserve();
    const gone = randomUUID();
    await open`begin`;
    await open`select runut.enter(${people.coordinator.id})`;
    await open`insert into audit_events (id, at, actor_kind, actor_id, organisation_id, action, outcome, subject_kind)
      values (${gone}, now(), 'person', ${people.coordinator.id}, runut.organisation(), 'notice.read', 'done', 'notice')`;
    await openCase(people);
    const others = await events();
    await expectWhole(others);
    await open`rollback`;
    open.release();
    await expectWhole(others);
    expect(await leaves()).not.toContain(gone);
  });
});
