import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { underClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { holdLog } from "./hold";
import { sequence, sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();

/** One event in a transaction held open for a while, then committed or not. */
const append = async (actorId: string, heldMs: number, commits: boolean): Promise<string | null> => {
  const id = randomUUID();
  try {
    await appPool().begin(async (tx) => {
      await tx`select runut.enter(${actorId})`;
      await tx`insert into audit_events (id, at, actor_kind, actor_id, organisation_id, action, outcome, subject_kind)
        values (${id}, clock_timestamp(), 'person', ${actorId}, runut.organisation(), 'notice.read', 'done', 'notice')`;
      if (heldMs > 0) await pause(heldMs);
      if (!commits) throw new Error("rolled back");
    });
    return id;
  } catch {
    return null;
  }
};

test("Every committed event gets one place without a gap, however late it commits and however many sequence", async () => {
  const { coordinator } = await makePeople();
  let writing = true;
  const sequencer = async () => {
    let taken = 0;
    while (writing) {
      taken += await sequence();
      await pause(2);
    }
    return taken;
  };
  const sequencers = [sequencer(), sequencer()];
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const made: (string | null)[] = [];
    for (let n = 0; n < 40; n++) {
      made.push(
        await append(coordinator.id, (writer + n) % 10 === 0 ? 120 : 0, (writer * 40 + n) % 17 !== 0),
      );
    }
    return made;
  });
  const made = (await Promise.all(writers)).flat();
  writing = false;
  const inFlight = (await Promise.all(sequencers)).reduce((sum, taken) => sum + taken, 0);
  const rest = await sequenceAll();

  const committed = made.filter((id) => id !== null);
  expect(committed.length).toBeLessThan(made.length);
  const leaves = await owner()<
    { index: string; event_id: string }[]
  >`select index, event_id from audit_leaves order by index`;
  expect(leaves.map((leaf) => Number(leaf.index))).toEqual(leaves.map((_, place) => place));
  expect(new Set(leaves.map((leaf) => leaf.event_id)).size).toBe(leaves.length);
  const sequenced = new Set(leaves.map((leaf) => leaf.event_id));
  expect(committed.filter((id) => !sequenced.has(id))).toEqual([]);
  const [events] = await owner()`select count(*)::int as n from audit_events`;
  expect(leaves).toHaveLength(events?.n);
  expect(inFlight + rest).toBe(leaves.length);
  expect(await owner()`select * from audit_pending`).toHaveLength(0);
  expect(await verifyLog()).toMatchObject({ ok: true, leaves: leaves.length, waiting: 0 });
});

test("More than one batch is taken in turn", async () => {
  const { coordinator } = await makePeople();
  await sequenceAll();
  await owner()`insert into audit_events (at, actor_kind, actor_id, action, outcome, subject_kind)
    select now(), 'person', ${coordinator.id}, 'notice.read', 'done', 'notice' from generate_series(1, 2300)`;
  expect([await sequence(), await sequence(), await sequence(), await sequence()]).toEqual([
    1000, 1000, 300, 0,
  ]);
});

test("A log that is written to while it is verified is not called broken", async () => {
  const { coordinator } = await makePeople();
  await sequenceAll();
  let writing = true;
  const busy = (async () => {
    while (writing) {
      await append(coordinator.id, 0, true);
      await sequence();
    }
  })();
  const verdicts = [];
  for (let n = 0; n < 25; n++) verdicts.push(await verifyLog());
  writing = false;
  await busy;
  expect(verdicts.filter((verdict) => !verdict.ok)).toEqual([]);
});

test("A clock that jumps back moves nothing that has its place, and what comes after it comes after", async () => {
  const people = await makePeople();
  await sequenceAll();
  const before = await owner()`select index, event_id from audit_leaves order by index`;
  await underClock(
    () => new Date("2022-01-01T00:00:00Z"),
    async () => {
      await openCase(people);
      await sequenceAll();
    },
  );
  const after =
    await owner()`select l.index, l.event_id, e.at from audit_leaves l join audit_events e on e.id = l.event_id order by l.index`;
  expect(after.slice(0, before.length)).toMatchObject(before);
  expect(after.length).toBeGreaterThan(before.length);
  for (const { at } of after.slice(before.length)) expect(at.getFullYear()).toBe(2022);
  expect(await verifyLog()).toMatchObject({ ok: true, waiting: 0 });
});

test("An event of a million characters has its place like any other", async () => {
  const { coordinator } = await makePeople();
  const id = randomUUID();
  await owner()`insert into audit_events (id, at, actor_kind, actor_id, action, outcome, subject_kind, facts)
    values (${id}, now(), 'person', ${coordinator.id}, 'notice.read', 'done', 'notice', ${owner().json({ text: "ü".repeat(1_000_000) })})`;
  await sequenceAll();
  expect(await owner()`select from audit_leaves where event_id = ${id}`).toHaveLength(1);
  expect(await verifyLog()).toMatchObject({ ok: true, waiting: 0 });
});

test("What is appended while a transaction stays open does not wait for it, nor for the sequencer", async () => {
  const { coordinator } = await makePeople();
  await sequenceAll();
  const open = await appPool().reserve();
  await open`begin`;
  await open`select runut.enter(${coordinator.id})`;
  const late = randomUUID();
  await open`insert into audit_events (id, at, actor_kind, actor_id, organisation_id, action, outcome, subject_kind)
    values (${late}, now(), 'person', ${coordinator.id}, runut.organisation(), 'notice.read', 'done', 'notice')`;
  const others = await holdLog(async () => {
    const made = [];
    for (let n = 0; n < 5; n++) made.push(await append(coordinator.id, 0, true));
    return made;
  });
  expect(await sequenceAll()).toBe(others.length);
  const placed = async (id: string) =>
    (await owner()`select from audit_leaves where event_id = ${id}`).length;
  expect(await placed(late)).toBe(0);
  await open`commit`;
  open.release();
  expect(await sequenceAll()).toBe(1);
  expect(await placed(late)).toBe(1);
});
