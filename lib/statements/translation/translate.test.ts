import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, heading, inReview, resting, titleIn } from "@/e2e/structure/statements";
import { reviewed, said, translate, translationOf } from "@/e2e/structure/translated";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { reviseStatement } from "../revise";
import { reviewTranslation } from "./review";
import { translateStatement } from "./translate";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const rows = (statementId: string) => owner()<
  { number: number; text: string; origin: string; source: string }[]
>`
  select t.number, i.text, i.origin, s.text as source from translations t
    join translated_sentences i on i.translation_id = t.id
    join sentences s on s.version_id = i.version_id and s.position = i.position
    where t.statement_id = ${statementId} order by t.number, i.position`;
const insists = "The house writes this name so in every language.";

/** The same statement with other words in its last sentence. */
const revised = async (statementId: string) => {
  const [last] =
    await owner()`select basis_id from sentences s join statement_versions v on v.id = s.version_id
    where v.statement_id = ${statementId} and s.basis = 'finding'`;
  return reviseStatement(people.spokesperson, {
    statementId,
    version: 2,
    title: titleIn(opened),
    sentences: [heading, { ...resting(`${last?.basis_id}`), text: "Basis data lama itu dapat dibaca." }],
  });
};

describe("translateStatement", () => {
  it("keeps a translation sentence by sentence beside the version that it was made from, and tells the log no word of it", async () => {
    const of = await inReview(people, opened);
    const written = await translate(people.spokesperson, of, "en");
    expect(await rows(of.id)).toMatchObject([
      { number: 1, text: said.en.texts[0], origin: "human", source: "Hasil pemeriksaan" },
      { number: 1, text: said.en.texts[1], origin: "human" },
    ]);
    const [event] = await owner()`select facts from audit_events
      where subject_id = ${of.id} and action = 'statement.translate'`;
    expect(event?.facts).toMatchObject({
      language: "en",
      translated: written.digest,
      digest: of.digest,
      machine: false,
    });
    expect(JSON.stringify(event?.facts)).not.toContain("password");
  });

  it("says whose each sentence is: what a machine made stays the machine's until a person changes it", async () => {
    const of = await inReview(people, opened);
    await translate(people.spokesperson, of, "en", { machine: true });
    const [first, second] = translationOf(of, "en").sentences;
    await translate(people.spokesperson, of, "en", {
      begunOn: 1,
      sentences: [first, { ...second, text: "That database was readable without a password." }],
    });
    expect((await rows(of.id)).map(({ number, origin }) => `${number} ${origin}`)).toEqual([
      "1 machine",
      "1 machine",
      "2 machine",
      "2 human",
    ]);
  });

  it("refuses an empty row, an unseen sign and a speaker left out where each arises, and writes nothing", async () => {
    const of = await inReview(people, opened);
    const input = translationOf(of, "en");
    const [first, second] = input.sentences;
    for (const [text, key] of [
      ["", "required"],
      [" ", "required"],
      ["read \u202E without", "invisible_characters"],
      ["a".repeat(1001), "too_long"],
    ])
      await expect(
        translateStatement(people.spokesperson, { ...input, sentences: [first, { ...second, text }] }),
        `${key}`,
      ).rejects.toMatchObject({ code: "invalid", fields: { "sentences.1.text": expect.any(String) } });
    const one = translateStatement(people.spokesperson, { ...input, sentences: [first] });
    await expect(one).rejects.toMatchObject({ key: "statement.changed" });
    expect(await rows(of.id)).toEqual([]);
  });

  it("doubts a sentence in another language, and keeps it with the reason of who insists", async () => {
    const of = await inReview(people, opened);
    const [first, second] = translationOf(of, "en").sentences;
    const sentences = [first, { ...second, text: "Basis data itu dapat dibaca tanpa kata sandi." }];
    await expect(translate(people.spokesperson, of, "en", { sentences })).rejects.toMatchObject({
      fields: { "sentences.1.text": "as_in_original", insists: "language_doubted" },
    });
    await expect(translate(people.spokesperson, of, "ar", { sentences })).rejects.toMatchObject({
      fields: { "sentences.1.text": "as_in_original" },
    });
    await translate(people.spokesperson, of, "en", { sentences, insists });
    const [kept] = await owner()`select doubt from translations where statement_id = ${of.id}`;
    expect(kept?.doubt).toBe(insists);
  });

  it("refuses a stale sentence left as it was until somebody says that it is right, and carries over the rest", async () => {
    const of = await inReview(people, opened);
    await translate(people.spokesperson, of, "en");
    const now = await revised(of.id);
    const input = { ...translationOf({ ...of, digest: now.digest }, "en"), begunOn: 1 };
    await expect(translateStatement(people.spokesperson, input)).rejects.toMatchObject({
      fields: { "sentences.1.text": "stale_unchanged" },
    });
    const sentences = input.sentences.map((each) => ({ ...each, keeps: true }));
    await translateStatement(people.spokesperson, { ...input, sentences });
    expect((await rows(of.id)).map(({ number, source }) => `${number} ${source}`).slice(2)).toEqual([
      "2 Hasil pemeriksaan",
      "2 Basis data lama itu dapat dibaca.",
    ]);
  });

  it("refuses a text that has changed, a translation written meanwhile and the statement's own language", async () => {
    const of = await inReview(people, opened);
    await translate(people.spokesperson, of, "en");
    await expect(translate(people.spokesperson, of, "en")).rejects.toMatchObject({
      key: "statement.translated_meanwhile",
    });
    const own = translate(people.spokesperson, of, "en", { language: "id" });
    await expect(own).rejects.toMatchObject({ fields: { language: "authoritative_language" } });
    await revised(of.id);
    await expect(translate(people.spokesperson, of, "en", { begunOn: 1 })).rejects.toMatchObject({
      key: "statement.changed",
    });
  });

  it("refuses who is no spokesperson, and does not know the statement of a case that somebody does not see", async () => {
    const of = await inReview(people, opened);
    for (const [by, code] of [
      [people.investigator, "forbidden"],
      [people.strangers.spokesperson, "not_found"],
    ] as [Person, string][])
      await expect(translate(by, of, "en"), by.name).rejects.toMatchObject({ code });
    expect(await rows(of.id)).toEqual([]);
  });
});

describe("reviewTranslation", () => {
  it("is by somebody else, of exactly the translation that was read, and once", async () => {
    const of = await inReview(people, opened);
    const { digest } = await translate(people.spokesperson, of, "ar");
    const review = (by: Person, more: object = {}) =>
      reviewTranslation(by, { statementId: of.id, language: "ar", digest, ...more });
    await expect(review(people.spokesperson)).rejects.toMatchObject({
      code: "forbidden",
      key: "statement.translator_reviews",
    });
    await expect(review(people.approver, { digest: "0".repeat(64) })).rejects.toMatchObject({
      key: "statement.translated_meanwhile",
    });
    await expect(review(people.approver, { language: "fr" })).rejects.toMatchObject({
      key: "statement.not_translated",
    });
    await review(people.approver);
    await expect(review(people.approver)).rejects.toMatchObject({ key: "statement.translation_reviewed" });
  });

  it("is refused to the translator by the database, whatever the code above says", async () => {
    const of = await inReview(people, opened);
    const translator = await alsoAs(people.spokesperson, "approver");
    const { digest, translationId } = await translate(translator, of, "ar");
    const forge = (by: Person, its: string) =>
      as(by, (tx) =>
        tx.execute(sql`insert into translation_reviews (translation_id, case_id, digest, reviewed_by, reviewed_at)
          values (${translationId}, ${opened.id}, ${its}, ${by.id}, now())`),
      );
    await expect(forge(translator, digest)).rejects.toMatchObject({
      message: expect.stringMatching("not reviewed by its translator"),
    });
    await expect(forge(people.approver, "0".repeat(64))).rejects.toMatchObject({
      message: expect.stringMatching("names the translation"),
    });
  });

  it("leaves a reviewed translation as it is: nobody adds a sentence to it", async () => {
    const of = await inReview(people, opened);
    const { translationId } = await reviewed(people, of, "en");
    const add = as(people.spokesperson, (tx) =>
      tx.execute(sql`insert into translated_sentences (case_id, translation_id, version_id, position, text, origin)
        select case_id, id, version_id, 1, 'x', 'human' from translations where id = ${translationId}`),
    );
    await expect(add).rejects.toMatchObject({ message: expect.stringMatching("row-level security") });
  });
});
