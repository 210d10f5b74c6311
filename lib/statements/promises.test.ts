import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge, notYours } from "@/e2e/structure/forge";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { textOn } from "@/e2e/structure/statements";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "./approve";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { findPublished } from "./published";
import { releaseDue } from "./release";
import { reviseStatement } from "./revise";
import { scheduleStatement } from "./schedule";
import { submitStatement } from "./submit";

const reason = "The public is told at that hour.";
const advice = [{ kind: "advice", text: "Gantilah kata sandi Anda." }];
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const approvedWith = async (promise: object) => {
  const text = await textOn(people, opened, advice);
  const drafted = await draftStatement(people.spokesperson, { ...text, ...promise });
  await clearFor(people.approver, opened.id, drafted);
  await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
  return approveStatement(people.approver, { statementId: drafted.id, digest: drafted.digest });
};
const publish = async (promise: object) => {
  const { id, digest } = await approvedWith(promise);
  const { slug } = await publishStatement(people.approver, { statementId: id, digest, reason });
  return { id, slug };
};
const clocks = () =>
  owner()`select promised_in, ending, due_at, zone, title, obliged_id, ended_by from deadlines
    where case_id = ${opened.id} and promised_in is not null order by set_at`;
const read = async (slug: string) =>
  (await as(job("public"), (tx) => findPublished(tx, slug), "read only"))[0];

describe("A promised update", () => {
  it("runs as a deadline from publication on, and the next statement that is out keeps it", async () => {
    const first = await publish({ nextUpdateAt: "2090-01-02T00:30", nextUpdateZone: "Asia/Jayapura" });
    expect(await clocks()).toMatchObject([
      { promised_in: first.id, ending: null, zone: "Asia/Jayapura", title: "next_update" },
    ]);
    const nextUpdate = { at: new Date("2090-01-01T15:30:00Z"), zone: "Asia/Jayapura" };
    expect(await read(first.slug)).toMatchObject({ nextUpdate });
    const second = await publish({ nextUpdateAt: "2090-01-03T10:00" });
    expect(await clocks()).toMatchObject([
      { promised_in: first.id, ending: "met", ended_by: people.approver.id },
      { promised_in: second.id, ending: null, zone: "Asia/Jakarta" },
    ]);
    const last = await publish({});
    expect((await clocks()).map(({ ending }) => ending)).toEqual(["met", "met"]);
    expect(await read(last.slug)).not.toHaveProperty("nextUpdate");
  });

  it("begins when what was scheduled is out, and not before", async () => {
    const before = (await clocks()).length;
    const { id, digest } = await approvedWith({ nextUpdateAt: "2090-01-02T10:00" });
    const releaseAt = new Date(Date.now() + 500).toISOString();
    await scheduleStatement(people.approver, { statementId: id, digest, reason, releaseAt });
    expect(await clocks()).toHaveLength(before);
    await expect.poll(() => releaseDue().then(clocks), { timeout: 10_000 }).toHaveLength(before + 1);
    expect((await clocks()).at(-1)).toMatchObject({ promised_in: id, ending: null });
    await publish({});
    expect((await clocks()).at(-1)).toMatchObject({ promised_in: id, ending: "met" });
  });

  it("is refused in the past, at its place, and keeps a statement in that would be out after it", async () => {
    const text = await textOn(people, opened, advice);
    const past = { nextUpdateAt: "2021-08-24T17:00" };
    await expect(draftStatement(people.spokesperson, { ...text, ...past })).rejects.toMatchObject({
      fields: { nextUpdateAt: "in_the_past" },
    });
    const { id, digest } = await approvedWith({ nextUpdateAt: "2090-01-02T10:00" });
    const late = { statementId: id, digest, reason, releaseAt: "2090-01-02T10:00" };
    await expect(scheduleStatement(people.approver, late)).rejects.toMatchObject({
      key: "statement.next_update_past",
    });
  });

  it("is signed with the text: another moment is another version, and the same one is none", async () => {
    const text = await textOn(people, opened, advice);
    const promise = { nextUpdateAt: "2090-01-02T10:00" };
    const { id, digest } = await draftStatement(people.spokesperson, { ...text, ...promise });
    const revise = (version: number, more: object) =>
      reviseStatement(people.spokesperson, { statementId: id, version, ...text, ...more });
    await expect(revise(1, promise)).rejects.toMatchObject({ fields: { title: "unchanged" } });
    const moved = await revise(1, { nextUpdateAt: "2090-01-02T11:00" });
    expect(moved.digest).not.toBe(digest);
  });

  it("is made by what is published alone, and no copy for the public tells another moment", async () => {
    const { id, digest } = await approvedWith({ nextUpdateAt: "2090-01-02T10:00" });
    const made = await forge(
      people.coordinator,
      `insert into deadlines (case_id, title, basis, promised_in, started_at, due_at, set_by, set_at)
        values ('${opened.id}', 'next_update', 'own_promise', '${id}', now(), now() + interval '1 day', '${people.coordinator.id}', now())`,
    );
    expect(made).toBe(notYours);
    const [version] = await owner()`select v.id, v.title, s.slug, s.kind from statement_versions v
      join statements s on s.id = v.statement_id where v.statement_id = ${id}`;
    const copy = (
      nextUpdate: string,
    ) => `insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
      select '${opened.id}', '${id}', '${version?.id}', '${version?.slug}', 'id', v.title, '${digest}',
        jsonb_build_object('kind', s.kind, 'organisation', jsonb_build_object('name', o.name, 'english', o.english, 'short', o.short),
          'sentences', jsonb_build_array(jsonb_build_object('kind', 'heading', 'text', 'Hasil pemeriksaan'), jsonb_build_object('kind', 'advice', 'text', 'Gantilah kata sandi Anda.')))${nextUpdate},
        '${people.approver.id}', now() from statement_versions v join statements s on s.id = v.statement_id join organisations o on o.id = s.organisation_id where v.id = '${version?.id}'`;
    expect(await forge(people.approver, copy(""))).toBe(broken);
  });
});
