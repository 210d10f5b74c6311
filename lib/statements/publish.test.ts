import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, inReview, kept, textOn } from "@/e2e/structure/statements";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "./approve";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { findPublished, publishedBehind } from "./published";
import { returnStatement } from "./return";
import { submitStatement } from "./submit";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const reason = "The promise in the first statement ends at 15:00.";
const asPublic = (slug: string) =>
  as(job("public"), async (tx) => (await findPublished(tx, slug))[0] ?? null, "read only");

describe("publishStatement", () => {
  it("copies the approved text for the public, without the case, and says so to every listener at the commit", async () => {
    const heard: string[] = [];
    const listener = postgres(`${process.env.RUNUT_APP_URL}`, { max: 1 });
    await listener.listen("publication", (slug) => heard.push(slug));
    const { id, digest } = await approved(people, opened);
    const { slug } = await kept(id);
    expect(await asPublic(`${slug}`)).toBeNull();
    const out = await publishStatement(people.spokesperson, { statementId: id, digest, reason });
    await expect.poll(() => heard).toContain(out.slug);
    await listener.end();
    const found = await asPublic(out.slug);
    expect(found).toMatchObject({ digest, kind: "update", language: "id" });
    expect(found?.sentences).toHaveLength(2);
    const text = JSON.stringify(found);
    for (const secret of [opened.reference, opened.id, reason, people.spokesperson.name])
      expect(text).not.toContain(secret);
    const { published: listed } = await as(
      job("public"),
      (tx) => publishedBehind(tx, null, 1000),
      "read only",
    );
    expect(listed.filter((one) => one.slug === out.slug)).toHaveLength(1);
    const [event] =
      await owner()`select * from audit_events where subject_id = ${id} and action = 'statement.publish'`;
    expect(event?.facts).toMatchObject({
      digest,
      after: "published",
      lowered: [{ kind: "finding", from: "AMBER" }],
    });
  });

  it("refuses a draft, one in review, one returned after approval and one that is out, and writes nothing", async () => {
    const drafted = await draftStatement(people.spokesperson, await textOn(people, opened));
    const reviewed = await inReview(people, opened);
    const returned = await approved(people, opened);
    await returnStatement(people.approver, { statementId: returned.id, digest: returned.digest, reason });
    await submitStatement(people.spokesperson, { statementId: returned.id, version: 4 });
    for (const { id, digest } of [drafted, reviewed, returned]) {
      const attempt = publishStatement(people.spokesperson, { statementId: id, digest, reason });
      await expect(attempt).rejects.toMatchObject({ code: "conflict", key: "statement.not_approved" });
      expect(await kept(id)).toMatchObject({ publications: 0 });
      expect(await asPublic(`${(await kept(id)).slug}`)).toBeNull();
    }
    const { id, digest } = await approved(people, opened);
    await publishStatement(people.approver, { statementId: id, digest, reason });
    const again = publishStatement(people.approver, { statementId: id, digest, reason });
    await expect(again).rejects.toMatchObject({ key: "statement.is_out" });
    expect(await kept(id)).toMatchObject({ publications: 1 });
  });

  it("refuses any other digest, and what is meant for a named party", async () => {
    const { id } = await approved(people, opened);
    const wrong = publishStatement(people.spokesperson, { statementId: id, digest: "0".repeat(64), reason });
    await expect(wrong).rejects.toMatchObject({ code: "conflict", key: "statement.changed" });
    const text = { ...(await textOn(people, opened)), audience: "named_party" };
    const aside = await draftStatement(people.spokesperson, text);
    const { digest } = await submitStatement(people.spokesperson, { statementId: aside.id, version: 1 });
    await approveStatement(people.approver, { statementId: aside.id, digest });
    const out = publishStatement(people.spokesperson, { statementId: aside.id, digest, reason });
    await expect(out).rejects.toMatchObject({ key: "statement.not_for_the_public" });
    expect([await kept(id), await kept(aside.id)]).toMatchObject([{ publications: 0 }, { publications: 0 }]);
  });

  it("is refused by the database without an approval, whatever the code above says", async () => {
    const { id, digest } = await inReview(people, opened);
    const [version] = await owner()`select * from statement_versions where statement_id = ${id}`;
    const forge = as(people.spokesperson, (tx) =>
      tx.execute(sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
        select case_id, id, ${version?.id}, slug, language, title, ${digest}, '{}', ${people.spokesperson.id}, now() from statements where id = ${id}`),
    );
    await expect(forge).rejects.toThrow();
    expect(await kept(id)).toMatchObject({ publications: 0 });
  });

  it("lets nobody add a sentence to a version that was decided on", async () => {
    const { id } = await approved(people, opened);
    const [version] = await owner()`select id from statement_versions where statement_id = ${id}`;
    const add = as(people.spokesperson, (tx) =>
      tx.execute(sql`insert into sentences (case_id, version_id, position, kind, text)
        values (${opened.id}, ${version?.id}, 99, 'advice', 'Diam.')`),
    );
    await expect(add).rejects.toThrow();
  });

  it("shows the public nothing but publications", async () => {
    for (const table of [
      "statements",
      "statement_versions",
      "sentences",
      "approvals",
      "cases",
      "findings",
      "claims",
      "audit_events",
    ]) {
      const seen = await as(
        job("public"),
        (tx) => tx.execute(sql.raw(`select 1 from ${table}`)),
        "read only",
      );
      expect([table, seen.length]).toEqual([table, 0]);
    }
  });

  it("is forbidden to the investigator and knows no statement for a stranger", async () => {
    const { id, digest } = await approved(people, opened);
    const input = { statementId: id, digest, reason };
    await expect(publishStatement(people.investigator, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(publishStatement(people.strangers.approver, input)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await kept(id)).toMatchObject({ state: "approved", publications: 0 });
  });
});
