import { once } from "node:events";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { findCase } from "@/lib/cases/find";
import { as } from "@/lib/kernel/as";
import { type Alarm, exportToReader } from "./export-to-reader";
import { sequenceAll } from "./sequence";

ownDatabase();

let people: TestPeople;
let leaves: number[];
beforeAll(async () => {
  people = await makePeople();
  for (let count = 0; count < 5; count++) await openCase(people);
  leaves = Array.from({ length: await sequenceAll() }, (_, index) => index);
});

/** As full as the connection of somebody who takes nothing. */
const unread = () => new PassThrough({ highWaterMark: 1 });

/** A clock that stands still until it is moved on. */
const stillClock = () => {
  let at = 0;
  const set = new Map<() => void, number>();
  const alarm: Alarm = (ring, milliseconds) => {
    const mine = () => ring();
    set.set(mine, at + milliseconds);
    return () => set.delete(mine);
  };
  const pass = (seconds: number) => {
    at += seconds * 1000;
    for (const [ring, due] of set) if (due <= at) ring();
  };
  return { alarm, pass };
};

const untilConnectionsAreFree = () =>
  expect
    .poll(async () => {
      const rows =
        await owner()`select distinct state from pg_stat_activity where application_name like 'runut export %'`;
      return rows.map(({ state }) => state);
    })
    .toEqual(["idle"]);

test("two who stop reading keep neither the log from growing nor a page from working, are cut off, and make room for a third", async () => {
  const { alarm, pass } = stillClock();
  const stopped = [unread(), unread()];
  const cutOff = Promise.all(stopped.map((out) => once(out, "error")));
  const ends = Promise.allSettled(stopped.map((out) => exportToReader({ leaves }, out, alarm)));
  await Promise.all(stopped.map((out) => once(out, "readable")));
  const third = new PassThrough();
  const read = Promise.all([text(third), exportToReader({ leaves }, third, alarm)]);
  const opened = await openCase(people);
  await sequenceAll();
  await as(people.coordinator, (tx) => findCase(tx, opened.reference), "read only");
  expect(await owner()`select event_id from audit_pending`).toHaveLength(0);
  pass(29);
  expect(stopped.map(({ destroyed }) => destroyed)).toEqual([false, false]);
  pass(1);
  for (const { status } of await ends) expect(status).toBe("rejected");
  for (const [error] of await cutOff) expect(error).toBeInstanceOf(Error);
  const [lines] = await read;
  expect(lines).toContain(`{"leaf":${leaves.at(-1)}`);
  await untilConnectionsAreFree();
});

test("whoever takes a little now and then is cut off when the whole has lasted ten minutes", async () => {
  const { alarm, pass } = stillClock();
  const out = unread();
  const ended = exportToReader({ leaves }, out, alarm).catch(() => "cut off");
  await once(out, "readable");
  for (let taken = 0; taken < 20; taken++) {
    pass(29);
    out.read();
    await once(out, "readable");
  }
  pass(20);
  expect(await ended).toBe("cut off");
  await untilConnectionsAreFree();
});

test("a reader who leaves gives the connection back", async () => {
  const { alarm } = stillClock();
  const out = unread();
  const ended = exportToReader({ leaves }, out, alarm).catch(() => "ended");
  await once(out, "readable");
  out.destroy();
  expect(await ended).toBe("ended");
  await untilConnectionsAreFree();
});
