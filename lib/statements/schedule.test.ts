import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, foundOn, kept } from "@/e2e/structure/statements";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "./publish";
import { findPublished, publishedBehind } from "./published";
import { findStatement } from "./queries";
import { releaseDue } from "./release";
import { reviseStatement } from "./revise";
import { scheduleStatement } from "./schedule";
import { stopRelease } from "./stop-release";

const reason = "The press conference begins at that hour.";
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const readBy = async (slug: string) =>
  (await as(job("public"), (tx) => findPublished(tx, slug), "read only"))[0] ?? null;
const allOut = async () =>
  (await as(job("public"), (tx) => publishedBehind(tx, null, 10_000), "read only")).published.map(
    ({ slug }) => slug,
  );
const knownBy = async (who: Person, id: string) =>
  (
    await as(
      who,
      (tx) => tx.execute(sql`select id from publications where statement_id = ${id}`),
      "read only",
    )
  ).length;
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
/** One that goes out in so many seconds from its approval on. */
const scheduled = async (after: number | string) => {
  const { id, digest, number } = await approved(people, opened);
  const releaseAt = typeof after === "string" ? after : inSeconds(after);
  await scheduleStatement(people.approver, { statementId: id, digest, reason, releaseAt });
  return { id, digest, number, slug: `${(await kept(id)).slug}` };
};
/** The moment passes: the only thing that a test can do to it is to wait. */
const whenDue = (slug: string) =>
  expect.poll(() => readBy(slug), { timeout: 10_000, interval: 50 }).not.toBeNull();

describe("A scheduled release", () => {
  it("is known to nobody else before its moment, and says when it goes out on the log of its organisation", async () => {
    const { id, slug, number } = await scheduled("2090-01-01T00:30");
    expect(await kept(id)).toMatchObject({ state: "scheduled" });
    expect(await readBy(slug)).toBeNull();
    expect(await allOut()).not.toContain(slug);
    expect(await knownBy(people.spokesperson, id)).toBe(1);
    expect(await knownBy(people.official, id)).toBe(0);
    expect(await releaseDue()).not.toContain(slug);
    const { publications } = await as(
      people.spokesperson,
      (tx) => findStatement(tx, opened.id, number),
      "read only",
    );
    expect(publications[0]?.releaseAt?.toISOString()).toBe("2089-12-31T17:30:00.000Z");
  });

  it("goes out at its moment by the clock of its zone", async () => {
    const { id, digest } = await approved(people, opened);
    const wit = { releaseAt: "2090-01-01T00:30", zone: "Asia/Jayapura" };
    await scheduleStatement(people.approver, { statementId: id, digest, reason, ...wit });
    const [row] = await owner()`select release_at from publications where statement_id = ${id}`;
    expect(row?.release_at.toISOString()).toBe("2089-12-31T15:30:00.000Z");
  });

  it("fires once, however many processes try and whoever was away, and everybody who serves the public hears of it", async () => {
    const heard: string[] = [];
    const listener = postgres(`${process.env.RUNUT_APP_URL}`, { max: 1 });
    await listener.listen("publication", (slug) => heard.push(slug));
    const { id, slug } = await scheduled(1.5);
    await whenDue(slug);
    expect((await kept(id)).state).toBe("scheduled");
    const [{ at } = { at: null }] =
      await owner()`select release_at as at from publications where statement_id = ${id}`;
    expect((await readBy(slug))?.publishedAt).toEqual(at);
    const tries = await Promise.all([releaseDue(), releaseDue(), releaseDue()]);
    expect(tries.flat().filter((each) => each === slug)).toEqual([slug]);
    expect(await kept(id)).toMatchObject({ state: "published", publications: 1 });
    await expect.poll(() => heard.filter((each) => each === slug)).toEqual([slug]);
    await listener.end();
    const events =
      await owner()`select actor_job from audit_events where subject_id = ${id} and action = 'statement.release'`;
    expect([...events]).toEqual([{ actor_job: "release" }]);
    await expect(stopRelease(people.approver, { statementId: id, reason })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("can be stopped until its moment, never comes then, and can be set anew", async () => {
    const { id, digest, slug } = await scheduled(3600);
    await stopRelease(people.spokesperson, { statementId: id, reason });
    expect((await kept(id)).state).toBe("approved");
    await publishStatement(people.approver, { statementId: id, digest, reason });
    expect(await readBy(slug)).not.toBeNull();
  });

  it("is flagged by what changes under it, and the flag ends when it is stopped, so that nothing hangs on", async () => {
    const { id } = await scheduled(3600);
    await foundOn(people, opened, "refuted");
    const flags = () => owner()`select ending from statement_flags where statement_id = ${id}`;
    expect([...(await flags())]).toEqual([{ ending: null }]);
    await stopRelease(people.approver, { statementId: id, reason });
    expect([...(await flags())]).toEqual([{ ending: "stopped" }]);
  });

  it("is stopped in a closed case as well", async () => {
    const closing = await openCase(people);
    const { id, digest } = await approved(people, closing);
    const releaseAt = "2090-01-01T00:30";
    await scheduleStatement(people.approver, { statementId: id, digest, reason, releaseAt });
    await owner()`update cases set status = 'closed' where id = ${closing.id}`;
    await stopRelease(people.spokesperson, { statementId: id, reason });
    expect((await kept(id)).state).toBe("approved");
  });

  it("holds the text still until it is stopped", async () => {
    const { id, digest } = await scheduled(3600);
    const { sentences, title } = { title: "Lain", sentences: [{ kind: "advice", text: "Tunggu." }] };
    await expect(
      reviseStatement(people.spokesperson, { statementId: id, version: 4, title, sentences }),
    ).rejects.toMatchObject({ key: "statement.scheduled" });
    await expect(
      publishStatement(people.approver, { statementId: id, digest, reason }),
    ).rejects.toMatchObject({
      key: "statement.scheduled",
    });
  });

  it("is refused for a moment that has passed, another version, and whoever may not publish", async () => {
    const { id, digest } = await approved(people, opened);
    const given = { statementId: id, digest, reason, releaseAt: "2090-01-01T00:30" };
    const past = scheduleStatement(people.approver, { ...given, releaseAt: "2020-01-01T00:30" });
    await expect(past).rejects.toMatchObject({ fields: { releaseAt: "in_the_past" } });
    const other = scheduleStatement(people.approver, { ...given, digest: "0".repeat(64) });
    await expect(other).rejects.toMatchObject({ key: "statement.changed" });
    await expect(scheduleStatement(people.investigator, given)).rejects.toMatchObject({ code: "forbidden" });
    expect((await kept(id)).state).toBe("approved");
  });

  it("is brought forward or stopped by no raw SQL", async () => {
    const { id, slug } = await scheduled("2090-01-01T00:30");
    const say = (who: Person, words: ReturnType<typeof sql>) => as(who, (tx) => tx.execute(words));
    await expect(
      say(people.approver, sql`update statements set state = 'published' where id = ${id}`),
    ).rejects.toThrow();
    await expect(
      say(people.approver, sql`update publications set release_at = now() where statement_id = ${id}`),
    ).rejects.toThrow();
    const due = await say(people.approver, sql`select * from runut.release_due()`);
    expect([...due]).toEqual([]);
    await expect(
      say(
        people.approver,
        sql`insert into release_stops (publication_id, case_id, reason, stopped_by, stopped_at)
          select id, case_id, 'x', ${people.approver.id}, now() from publications where statement_id = ${id}`,
      ),
    ).rejects.toThrow();
    expect(await readBy(slug)).toBeNull();
  });
});
