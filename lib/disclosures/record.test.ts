import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { ministryIn } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { approved, foundOn, kept } from "@/e2e/structure/statements";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { publishStatement } from "@/lib/statements/publish";
import { findPublished } from "@/lib/statements/published";
import { findStatement } from "@/lib/statements/queries";
import { releaseDue } from "@/lib/statements/release";
import { scheduleStatement } from "@/lib/statements/schedule";
import { waitsFor } from "@/lib/today/waits";
import { disclosuresOf } from "./queries";
import { recordDisclosure } from "./record";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let ministry: Awaited<ReturnType<typeof ministryIn>>;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  ministry = await ministryIn(people, opened.id);
});

const reason = "Silence until then was agreed with the researchers.";
const told = () => ({
  caseId: opened.id,
  source: "A newspaper",
  seenIn: "https://example.org/article",
  seenAt: "2021-08-30T10:00",
});
const scheduled = async (embargoWith?: string) => {
  const statement = await approved(people, opened);
  await scheduleStatement(people.approver, {
    ...{ statementId: statement.id, digest: statement.digest, reason, releaseAt: "2090-01-01T10:00" },
    ...(embargoWith === undefined ? {} : { embargoWith }),
  });
  return { ...statement, slug: `${(await kept(statement.id)).slug}` };
};
const isOut = async (slug: string) =>
  (await as(job("public"), (tx) => findPublished(tx, slug), "read only")).length > 0;
const waits = async (who: Person, id: string) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only"))
    .filter((wait) => wait.id === id)
    .map(({ kind }) => kind);
const notices = async (who: Person) =>
  (await as(who, (tx) => listNotices(tx, 10, "all"), "read only")).filter(
    ({ kind }) => kind === "disclosure.recorded",
  );

describe("That the matter has become public", () => {
  it("ends every embargo of the case at once, publishes nothing, and is said where its spokesperson and approver look", async () => {
    const { id, number, digest, slug } = await scheduled("the researchers");
    await foundOn(people, opened, "refuted");
    const disclosed = await recordDisclosure(ministry.writer, told());
    expect(await kept(id)).toMatchObject({ state: "approved" });
    expect(await isOut(slug)).toBe(false);
    expect(await releaseDue()).toEqual([]);
    const { publications } = await as(
      people.approver,
      (tx) => findStatement(tx, opened.id, number),
      "read only",
    );
    expect(publications[0]).toMatchObject({
      ...{ embargoWith: "the researchers", disclosureId: disclosed.id, stopped: "" },
    });
    for (const who of [people.spokesperson, people.approver]) {
      expect(await waits(who, id)).toEqual(["embargo_over"]);
      expect(await notices(who)).toMatchObject([{ caseId: opened.id, sees: true }]);
    }
    expect(await waits(ministry.writer, id)).toEqual([]);
    expect([...(await owner()`select ending from statement_flags where statement_id = ${id}`)]).toEqual([
      { ending: "stopped" },
    ]);
    expect(await lastEvent("disclosure.record", ministry.writer.id)).toMatchObject({
      ...{ case_id: opened.id, subject_kind: "case", subject_id: disclosed.id },
      facts: { seenAt: "2021-08-30T03:00:00.000Z" },
    });
    await publishStatement(people.approver, { statementId: id, digest, reason });
    expect(await isOut(slug)).toBe(true);
    expect(await waits(people.approver, id)).toEqual([]);
  });

  it("leaves what is set for a time of its own, and says on record who saw it where", async () => {
    const { id } = await scheduled();
    await recordDisclosure(people.coordinator, told());
    expect(await kept(id)).toMatchObject({ state: "scheduled" });
    const [first] = await as(people.official, (tx) => disclosuresOf(tx, opened.id), "read only");
    expect(first).toMatchObject({ source: "A newspaper", seenIn: "https://example.org/article" });
  });

  it("tells whoever records it nothing of what another organisation had waiting", async () => {
    const { id } = await scheduled("the researchers");
    const seen = () =>
      as(
        ministry.writer,
        (tx) =>
          tx.execute(sql`select id from statements where id = ${id} union all
          select publication_id from release_stops union all select id from publications where statement_id = ${id}`),
        "read only",
      );
    const before = await seen();
    await recordDisclosure(ministry.writer, told());
    expect(await kept(id)).toMatchObject({ state: "approved" });
    expect([...(await seen())]).toEqual([...before]);
  });

  it("is refused ahead of its time, of whoever only looks on, and of strangers", async () => {
    await expectRefusal(
      () => recordDisclosure(people.approver, { ...told(), seenAt: "2090-01-01" }),
      "invalid",
      {
        seenAt: "in_the_future",
      },
    );
    await expectRefusal(() => recordDisclosure(people.auditor, told()), "forbidden");
    await expectRefusal(() => recordDisclosure(people.strangers.approver, told()), "not_found");
  });

  it("is written by no raw SQL in another's name, nor is an embargo ended by it", async () => {
    const { id } = await scheduled("the researchers");
    const say = (words: ReturnType<typeof sql>) => as(people.approver, (tx) => tx.execute(words));
    await expect(
      say(sql`insert into disclosures (case_id, source, seen_in, seen_at, recorded_by, recorded_at)
        values (${opened.id}, 'x', 'y', now(), ${people.spokesperson.id}, now())`),
    ).rejects.toThrow();
    await expect(
      say(sql`insert into release_stops (publication_id, case_id, reason, disclosure_id, stopped_by, stopped_at)
        select p.id, p.case_id, '', d.id, ${people.approver.id}, now() from publications p, disclosures d
          where p.statement_id = ${id} limit 1`),
    ).rejects.toThrow();
    expect(await kept(id)).toMatchObject({ state: "scheduled" });
  });
});
