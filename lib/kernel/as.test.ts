import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { reserve } from "@/db/reserve";
import { cases } from "@/db/schema/cases";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { job, type Person } from "./actor";
import { as, plannedOnce, type Tx } from "./as";
import { whileUnderWay } from "./under-way";

const settings = ["actor", "principals", "roles", "reads", "writes", "organisation", "job"];

describe("somebody", () => {
  test("reads as themselves, and the next transaction on the same connections is nobody's", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    await Promise.all(
      Array.from({ length: 20 }, () => as(people.coordinator, (tx) => tx.select().from(cases))),
    ).then((pages) => {
      for (const page of pages) expect(page.map((row) => row.id)).toEqual([opened.id]);
    });
    const kept = settings
      .map((name) => `coalesce(current_setting('runut.${name}', true), '') as ${name}`)
      .join(", ");
    const left = await Promise.all(Array.from({ length: 20 }, () => appPool().unsafe(`select ${kept}`)));
    for (const [row] of left) {
      expect(Object.values(row ?? {}).filter((value) => value !== "" && value !== "{}")).toEqual([]);
    }
    expect(await appPool()`select id from cases`).toHaveLength(0);
  });

  test("is not left behind by a transaction that failed", async () => {
    const people = await makePeople();
    await openCase(people);
    await expect(
      as(people.coordinator, async (tx) => {
        await tx.select().from(cases);
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    const rows = await Promise.all(Array.from({ length: 12 }, () => appPool()`select id from cases`));
    expect(rows.flat()).toHaveLength(0);
  });

  test("who is unknown is refused", async () => {
    const people = await makePeople();
    const nobody: Person = { ...people.coordinator, id: "00000000-0000-4000-8000-000000000000" };
    await expect(as(nobody, (tx) => tx.select().from(cases))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(as(nobody, async () => "nothing read")).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("who was deactivated a moment ago is refused at once", async () => {
    const people = await makePeople();
    await openCase(people);
    expect(await as(people.coordinator, (tx) => tx.select().from(cases))).toHaveLength(1);
    await owner()`update people set status = 'deactivated' where id = ${people.coordinator.id}`;
    await expect(as(people.coordinator, (tx) => tx.select().from(cases))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  test("who loses a role loses its rows at once", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const read = () => as(people.investigator, (tx) => tx.execute(sql`select id from claims`));
    expect(await read()).toHaveLength(opened.claimIds.length);
    await owner()`delete from person_roles where person_id = ${people.investigator.id}`;
    expect(await read()).toHaveLength(0);
  });
});

describe("a transaction", () => {
  test("in which nothing may be written refuses to write", async () => {
    const { coordinator } = await makePeople();
    const write = as(coordinator, (tx) => tx.execute(sql`update people set locale = 'en'`), "read only");
    await expect(write).rejects.toMatchObject({ code: "25006" });
  });

  test("of a job holds no principal of any person", async () => {
    const people = await makePeople();
    await openCase(people);
    const [row] = await as(job("upkeep"), (tx) =>
      tx.execute<{ principals: number[]; cases: number }>(
        sql`select runut.principals() as principals, (select count(*)::int from cases) as cases`,
      ),
    );
    expect(row).toEqual({ principals: [], cases: 0 });
  });
});

describe("plannedOnce", () => {
  test("changes the plan of its own query and of none that shares the transaction with it", async () => {
    const { coordinator } = await makePeople();
    const asked = sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`;
    const modesIn = (mode: "read only" | "read write") =>
      as(
        coordinator,
        async (tx) => {
          const beside = () => tx.execute<{ mode: string }>(asked).then(([row]) => row?.mode);
          const once = () => plannedOnce<{ mode: string }>(tx, asked).then(([row]) => row?.mode);
          const all = await Promise.all([beside(), once(), beside(), once(), beside()]);
          return [...all, await beside()];
        },
        mode,
      );
    const [own, others] = ["force_generic_plan", "force_custom_plan"];
    expect(await modesIn("read only")).toEqual([others, own, others, own, others, others]);
    expect(await modesIn("read write")).toEqual(["auto", own, "auto", own, "auto", "auto"]);
  });
});

describe("a reader who left", () => {
  const reading = (left: AbortSignal) => ({ reads: true, taken: true, left });
  const sleeping = (text: string) =>
    owner()`select 1 from pg_stat_activity where query = ${text} and state = 'active'`;

  test("frees the connection that read for them, and the next one on it is not disturbed", async () => {
    const { coordinator } = await makePeople();
    const text = `select pg_sleep(600), '${crypto.randomUUID()}'`;
    const leaving = new AbortController();
    const slow = whileUnderWay(reading(leaving.signal), () =>
      as(coordinator, (tx) => tx.execute(sql.raw(text)), "read only"),
    );
    const refused = expect(slow).rejects.toMatchObject({ key: "took_too_long" });
    await expect.poll(() => sleeping(text)).toHaveLength(1);
    leaving.abort();
    await refused;
    expect(await sleeping(text)).toHaveLength(0);
    const all = Array.from({ length: 20 }, () =>
      as(coordinator, (tx) => tx.execute(sql`select 1`), "read only"),
    );
    expect(await Promise.all(all)).toHaveLength(20);
  });

  test("is read nothing for", async () => {
    const { coordinator } = await makePeople();
    let read = 0;
    const nothing = whileUnderWay(reading(AbortSignal.abort()), () =>
      as(coordinator, async () => ++read, "read only"),
    );
    await expect(nothing).rejects.toThrow("abort");
    expect(read).toBe(0);
  });

  test("does not stop an act", async () => {
    const { coordinator } = await makePeople();
    const done = whileUnderWay({ ...reading(AbortSignal.abort()), reads: false }, () =>
      as(coordinator, async () => "done"),
    );
    expect(await done).toBe("done");
  });
});

test("A statement has a limit in time: short for a reader, shortest for the public, longer for an act and for a job", async () => {
  const { coordinator } = await makePeople();
  const limit = async (tx: Tx) => (await tx.execute(sql`show statement_timeout`))[0]?.statement_timeout;
  expect([
    await as(coordinator, limit, "read only"),
    await as(job("public"), limit, "read only"),
    await as(coordinator, limit),
    await as(job("upkeep"), limit),
    await as(coordinator, limit, "read only"),
  ]).toEqual(["10s", "3s", "1min", "10min", "10s"]);
});

test("What the database cannot do now is refused in words, in an act and in a page", async () => {
  const { coordinator } = await makePeople();
  const saying = (code: string) =>
    sql.raw(`do $$ begin raise exception 'as it says' using errcode = '${code}'; end $$`);
  const told = { "53100": "disk_full", "57P01": "database_away", "57014": "took_too_long" };
  for (const [code, key] of Object.entries(told))
    for (const mode of ["read only", "read write"] as const)
      await expect(as(coordinator, (tx) => tx.execute(saying(code)), mode)).rejects.toMatchObject({
        code: "conflict",
        key,
      });
});

test("Who finds no connection free in time is told that the database is away, and the next one finds it", async () => {
  const pool = postgres(`${process.env.RUNUT_APP_URL}`, { max: 1 });
  const held = await reserve(pool);
  await expect(reserve(pool, 20)).rejects.toMatchObject({ code: "CONNECT_TIMEOUT" });
  held.release();
  const next = await reserve(pool);
  expect(await next`select 1 as one`).toMatchObject([{ one: 1 }]);
  next.release();
  await pool.end();
});

describe("a transaction whose connection is lost", () => {
  const lose = async (tx: Tx) => {
    const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await owner()`select pg_terminate_backend(${row?.pid ?? 0})`;
  };

  test("fails while nothing is under way on it, and whoever comes after is served", async () => {
    const { coordinator } = await makePeople();
    const hangs = as(coordinator, async (tx) => {
      await lose(tx);
      await new Promise(() => undefined);
    });
    await expect(hangs).rejects.toMatchObject({ key: "database_away" });
    const all = Array.from({ length: 20 }, () => as(coordinator, async () => "served"));
    expect(new Set(await Promise.all(all))).toEqual(new Set(["served"]));
  });

  test("sends nothing more, to nobody", async () => {
    const { coordinator } = await makePeople();
    let goOn: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let later: Promise<unknown> = Promise.resolve();
    const broken = as(coordinator, async (tx) => {
      await lose(tx);
      later = waits.then(() => tx.execute(sql`select 1`));
      await later;
    });
    await expect(broken).rejects.toMatchObject({ key: "database_away" });
    goOn();
    await expect(later).rejects.toThrow();
  });
});
