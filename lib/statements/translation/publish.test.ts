import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { reason } from "@/e2e/structure/published-text";
import { approved, kept } from "@/e2e/structure/statements";
import { reviewed, said, translate } from "@/e2e/structure/translated";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "../publish";
import { findPublished } from "../published";
import { scheduleStatement } from "../schedule";
import { stopRelease } from "../stop-release";
import { publishTranslation } from "./publish";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const read = async (statementId: string) => {
  const { slug } = await kept(statementId);
  const found = await as(job("public"), (tx) => findPublished(tx, `${slug}`), "read only");
  return found.sort((a, b) => a.language.localeCompare(b.language));
};
const languages = async (statementId: string) => (await read(statementId)).map(({ language }) => language);
const later = (of: { id: string }, digest: string, more: object = {}, by: Person = people.spokesperson) =>
  publishTranslation(by, { statementId: of.id, language: "en", digest, reason, ...more });

describe("what is published with a statement", () => {
  it("is each translation that was reviewed and stands, with its own digest, and no draft of one", async () => {
    const of = await approved(people, opened);
    const written = await reviewed(people, of, "ar", { machine: true });
    await translate(people.spokesperson, of, "en");
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    const [arabic, original] = await read(of.id);
    expect(await languages(of.id)).toEqual(["ar", "id"]);
    expect(arabic).toMatchObject({
      title: said.ar.title,
      digest: written.digest,
      originalId: original?.id,
      translated: { from: "id", machine: true },
      sentences: said.ar.texts.map((text) => ({ text })),
    });
    expect(original).not.toHaveProperty("translated");
    const [event] = await owner()`select facts from audit_events
      where subject_id = ${of.id} and action = 'statement.publish'`;
    expect(event?.facts).toMatchObject({ translations: ["ar"] });
  });

  it("waits for the same moment, and is stopped with it", async () => {
    const of = await approved(people, opened);
    await reviewed(people, of, "en");
    const { digest } = of;
    await scheduleStatement(people.approver, {
      ...{ statementId: of.id, digest, reason, releaseAt: "2089-12-31T10:00" },
    });
    const arabic = await reviewed(people, of, "ar");
    await later(of, arabic.digest, { language: "ar" });
    const rows = () => owner()<{ at: Date; released: boolean }[]>`
      select release_at as at, runut.is_released(id, now() - interval '1 second') as released
      from publications where statement_id = ${of.id}`;
    expect(new Set((await rows()).map(({ at }) => at.toISOString())).size).toBe(1);
    expect((await rows()).map(({ released }) => released)).toEqual([true, true, true]);
    expect(await read(of.id)).toEqual([]);
    await stopRelease(people.approver, { statementId: of.id, reason });
    expect((await rows()).map(({ released }) => released)).toEqual([false, false, false]);
  });
});

describe("publishTranslation", () => {
  it("publishes later what was reviewed later, once", async () => {
    const of = await approved(people, opened);
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    const { digest } = await reviewed(people, of, "en");
    expect(await languages(of.id)).toEqual(["id"]);
    await later(of, digest);
    expect(await languages(of.id)).toEqual(["en", "id"]);
    await expect(later(of, digest)).rejects.toMatchObject({ key: "statement.translation_out" });
    expect(await kept(of.id)).toMatchObject({ state: "published", publications: 2 });
  });

  it("refuses one before its text is out, one that nobody else has reviewed, and any other digest", async () => {
    const of = await approved(people, opened);
    const { digest } = await translate(people.spokesperson, of, "en");
    await expect(later(of, digest)).rejects.toMatchObject({ key: "statement.not_out_yet" });
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    await expect(later(of, digest)).rejects.toMatchObject({ key: "statement.translation_not_reviewed" });
    await expect(later(of, digest, { language: "fr" })).rejects.toMatchObject({
      key: "statement.not_translated",
    });
    const arabic = await reviewed(people, of, "ar");
    expect(arabic.digest).not.toBe(digest);
    await expect(later(of, digest, { language: "ar" })).rejects.toMatchObject({
      key: "statement.translated_meanwhile",
    });
    for (const [by, code] of [
      [people.investigator, "forbidden"],
      [people.strangers.spokesperson, "not_found"],
    ] as [Person, string][])
      await expect(later(of, arabic.digest, { language: "ar" }, by)).rejects.toMatchObject({ code });
    expect(await languages(of.id)).toEqual(["id"]);
  });

  it("is refused by the database without a review or with other words, whatever the code above says", async () => {
    const of = await approved(people, opened);
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    const drafted = await translate(people.spokesperson, of, "en");
    const checked = await reviewed(people, of, "ar");
    const forge = (translationId: string, words: string) =>
      as(people.spokesperson, (tx) =>
        tx.execute(sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, translation_id, original_id, published_by, published_at)
          select o.case_id, o.statement_id, o.version_id, o.slug, t.language, t.title, t.digest, jsonb_set(o.body, '{sentences,0,text}', to_jsonb(${words}::text)), t.id, o.id, ${people.spokesperson.id}, now()
          from translations t join publications o on o.statement_id = t.statement_id and o.translation_id is null where t.id = ${translationId}`),
      );
    await expect(forge(drafted.translationId, "x")).rejects.toMatchObject({
      message: expect.stringMatching("only a reviewed translation"),
    });
    await expect(forge(checked.translationId, "x")).rejects.toMatchObject({
      message: expect.stringMatching("changed by what is on record"),
    });
    expect(await languages(of.id)).toEqual(["id"]);
  });

  it("shows whoever reads another organisation's published statement its published translations alone", async () => {
    const of = await approved(people, opened);
    await reviewed(people, of, "en");
    await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
    await translate(people.spokesperson, of, "ar");
    const seen = (by: Person) =>
      as(
        by,
        (tx) =>
          tx.execute<{ language: string }>(sql`select distinct t.language from translations t
            join translated_sentences i on i.translation_id = t.id where t.statement_id = ${of.id} order by 1`),
        "read only",
      );
    expect((await seen(people.approver)).map(({ language }) => language)).toEqual(["ar", "en"]);
    expect((await seen(people.official)).map(({ language }) => language)).toEqual(["en"]);
  });
});
