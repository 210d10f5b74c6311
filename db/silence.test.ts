import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { freezingDatabase } from "@/e2e/structure/freezing-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { closePools } from "./connect";
import { organisations } from "./schema/organisations";
import { unlessSilent } from "./silence";

vi.setConfig({ testTimeout: 30_000 });

let people: TestPeople;
let database: Awaited<ReturnType<typeof freezingDatabase>>;
beforeAll(async () => {
  people = await makePeople();
  database = await freezingDatabase(`${process.env.RUNUT_APP_URL}`);
  await closePools();
  vi.stubEnv("RUNUT_APP_URL", database.url);
});
afterEach(() => database.thaw());
afterAll(async () => {
  await closePools();
  await database.close();
  vi.unstubAllEnvs();
});

const away = { code: "conflict", key: "database_away" };

test("What takes long is waited for while the database answers others", async () => {
  let [asked, finish] = [0, (_: string): void => undefined];
  const slow = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const waiting = unlessSilent(slow, { before: 10, each: 10_000 });
  const isAsked = async () => {
    const rows = await owner()`select pid from pg_stat_activity where application_name = 'runut asks'`;
    asked += rows.length;
    return asked;
  };
  await expect.poll(isAsked, { timeout: 20_000, interval: 1 }).toBeGreaterThan(2);
  finish("done");
  expect(await waiting).toBe("done");
});

test("A page and an act end in words soon after the database has fallen silent, and once it answers again nothing of the act is written", async () => {
  const name = `A body ${crypto.randomUUID()}`;
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let page: Promise<unknown> = Promise.resolve();
  const act = command("organisation.create", z.object({}), async (tx, { at }) => {
    const [made] = await tx
      .insert(organisations)
      .values({ name, short: "Body", kind: "agency", recordedAt: at })
      .returning({ id: organisations.id });
    database.freeze();
    page = as(people.coordinator, async () => "read", "read only");
    page.catch(() => undefined);
    await held;
    return done(undefined, { caseId: null, subjectId: made?.id ?? "" });
  });
  await expect(act(job("bootstrap"), {})).rejects.toMatchObject(away);
  await expect(page).rejects.toMatchObject(away);
  database.thaw();
  goOn();
  const underWay = () => owner()`select pid from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%' and application_name like 'runut web%'`;
  await expect.poll(underWay).toEqual([]);
  expect(await owner()`select id from organisations where name = ${name}`).toEqual([]);
  expect(await as(people.coordinator, async () => "served")).toBe("served");
});
