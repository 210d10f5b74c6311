import postgres, { type Sql } from "postgres";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { migrate } from "@/db/migrate";
import { alteredRights } from "@/db/rights/altered";
import { applyRights } from "@/db/rights/apply";
import { withDatabase } from "@/db/throwaway";
import { health } from "@/lib/health/state";
import { as } from "@/lib/kernel/as";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { reachRows } from "@/lib/kernel/reach";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const single = async <T>(use: (sql: Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(process.env.RUNUT_OWNER_URL ?? "", { max: 1, onnotice: () => undefined });
  return use(sql).finally(() => sql.end());
};
const restore = () => single((sql) => applyRights(sql, reachRows));

/** What an owner could do by hand, and how the difference is named. */
const alterations: Record<string, [sql: string, named: RegExp]> = {
  "a policy that goes": ["drop policy sees on findings", /^- table findings policy sees: select/],
  "a policy that comes": [
    "create policy all_of_it on findings for select to runut_app using (true)",
    /^\+ table findings policy all_of_it: select to runut_app using true/,
  ],
  "a policy that says something else": [
    "alter policy sees on claims using (true)",
    /^\+ table claims policy sees/,
  ],
  "row security switched off": ["alter table cases disable row level security", /^- table cases: owner, row/],
  "a trigger switched off": [
    "alter table custody_entries disable trigger custody_entries_follow",
    /^\+ table custody_entries trigger custody_entries_follow: enabled D/,
  ],
  "a trigger that goes": [
    "drop trigger findings_append_only on findings",
    /^- table findings trigger findings_append_only/,
  ],
  "a grant that comes": ["grant delete on cases to runut_app", /^\+ table cases grant to runut_app: delete/],
  "a column that may be changed": [
    "grant update (verdict) on findings to runut_app",
    /^\+ table findings grant to runut_app of columns: update verdict/,
  ],
  "a grant to everybody": ["grant select on people to public", /^\+ table people grant to public: select/],
  "a function that does something else": [
    "create or replace function runut.refuse_change() returns trigger language plpgsql as $$ begin return null; end $$",
    /^\+ function runut\.refuse_change/,
  ],
  "a function that comes": [
    "create function runut.open() returns int language sql security definer as 'select 1'",
    /^\+ function runut\.open\(\): owner, security definer/,
  ],
  "a rule": [
    "create rule quiet as on update to cases do instead nothing",
    /^\+ table cases rule quiet: CREATE RULE/,
  ],
  "a table that belongs to who serves": [
    "alter table claims owner to runut_app",
    /^\+ table claims: runut_app/,
  ],
  "a role that reads more": [
    "update role_access set reads = true where role = 'police_liaison'",
    /^\+ reach police_liaison: referral reads writes/,
  ],
  "a role that may make things": [
    "grant create on schema runut to runut_app",
    /^\+ schema runut grant to runut_app/,
  ],
};

beforeEach(async () => {
  await restore();
});

describe("a change of rights by hand", () => {
  test("is named, whatever it is, and taken back as a whole", async () => {
    for (const [what, [sql, named]] of Object.entries(alterations)) {
      await owner().unsafe(sql);
      const altered = await alteredRights(owner());
      expect(
        altered.some((line) => named.test(line)),
        `${what}: ${altered.join("\n")}`,
      ).toBe(true);
      expect(await restore(), what).toBe("applied");
      expect(await alteredRights(owner()), what).toEqual([]);
    }
  });

  test("of the roles themselves is named too", async () => {
    const undone = new Error("undone");
    await owner()
      .begin(async (tx) => {
        await tx.unsafe("alter role runut_app bypassrls; grant runut_worker to runut_app");
        const altered = await alteredRights(tx);
        expect(altered.join("\n")).toContain("+ role runut_app: bypasses row security, signs in");
        expect(altered.join("\n")).toContain("+ role runut_app is a member of runut_worker");
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
  });

  test("is told by health, a few seconds later", async () => {
    // Health compares the rights anew after ten seconds of its clock.
    vi.useFakeTimers({ toFake: ["performance"] });
    const told = async () => {
      vi.advanceTimersByTime(10_001);
      return (await health()).rights;
    };
    expect(await told()).toBe("whole");
    await owner()`drop policy sees on findings`;
    expect(await told()).toBe("altered");
    await restore();
    expect(await told()).toBe("whole");
    vi.useRealTimers();
  });
});

describe("applying the rights", () => {
  test("changes nothing where nothing differs", async () => {
    const before = await owner()`select number from runut.rights_applied`;
    expect(await restore()).toBe("unchanged");
    expect(await owner()`select number from runut.rights_applied`).toEqual(before);
  });

  test("while people write and strangers look: every write is kept, and nobody sees a row without its policies", async () => {
    let over = false;
    let written = 0;
    const until = async (act: () => Promise<unknown>) => {
      while (!over) await act();
    };
    const write = async () => {
      await recordTimelineEntry(people.investigator, {
        caseId: opened.id,
        occurredAt: new Date("2021-08-23T10:00:00Z"),
        what: "Said while rights were applied.",
      });
      written += 1;
    };
    const look = async () => {
      const seen = await as(people.strangers.coordinator, (tx) =>
        tx.execute("select id from timeline_entries"),
      );
      expect(seen).toHaveLength(0);
    };
    const busy = Promise.all([until(write), until(write), until(look), until(look)]);
    for (let times = 0; times < 5; times++) {
      await owner()`create function runut.too_much() returns int language sql as 'select 1'`;
      expect(await restore()).toBe("applied");
    }
    over = true;
    await busy;
    const [kept] =
      await owner()`select count(*)::int as n from timeline_entries where what like 'Said while%'`;
    expect(kept?.n).toBe(written);
    expect(written).toBeGreaterThan(0);
  });

  test("waits for a transaction that holds a table, and comes after it", async () => {
    await owner()`drop policy sees on findings`;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holding = single((sql) =>
      sql.begin(async (tx) => {
        await tx`select 1 from people limit 1`;
        await held;
      }),
    );
    const applying = restore();
    await vi.waitFor(async () => {
      const [log] = await owner()`select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%lock table%'`;
      expect(log?.n).toBeGreaterThan(0);
    });
    letGo();
    await holding;
    expect(await applying).toBe("applied");
  });
});

describe("a process that is older than the rights", () => {
  test("reads, writes nothing, and does not start", async () => {
    const [current] = await owner()`select runut.rights() as digest`;
    const newer = "f".repeat(64);
    await owner()`insert into runut.rights_applied (digest) values (${newer})`;
    await owner().unsafe(
      `create or replace function runut.rights() returns text language sql immutable as $$ select '${newer}' $$`,
    );
    const entry = { caseId: opened.id, occurredAt: new Date("2021-08-23T10:00:00Z"), what: "Too late." };
    await expect(recordTimelineEntry(people.investigator, entry)).rejects.toMatchObject({
      key: "older_than_rights",
    });
    const read = await as(people.investigator, (tx) => tx.execute("select id from cases"), "read only");
    expect(read.length).toBeGreaterThan(0);
    await expect(migrate(process.env.RUNUT_OWNER_URL ?? "", databaseSetup())).rejects.toThrow("newer Runut");
    expect(await owner()`select runut.rights() as digest`).toEqual([{ digest: newer }]);
    await owner()`delete from runut.rights_applied where digest = ${newer}`;
    await restore();
    expect(await owner()`select runut.rights() as digest`).toEqual([current]);
  });
});

describe("a database from before the baseline", () => {
  test("is refused with what to do, and stays as it was", () =>
    withDatabase(process.env.RUNUT_OWNER_URL ?? "", databaseSetup(), async ({ ownerUrl }) => {
      const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
      const whole = async () => [
        [...(await sql`select hash from drizzle.__drizzle_migrations order by id`)],
        await alteredRights(sql),
      ];
      await sql`update drizzle.__drizzle_migrations set hash = 'of another line'`;
      await sql`drop policy sees on findings`;
      const before = await whole();
      await expect(migrate(ownerUrl, databaseSetup())).rejects.toThrow(/before the baseline.*RUNUT_HOME/);
      expect(await whole()).toEqual(before);
      await sql.end();
    }));
});
