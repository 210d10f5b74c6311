import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, heading, textOn } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { clearWords } from "./clear-words";
import { draftStatement } from "./draft";
import { findStatement } from "./queries";
import { reviseStatement } from "./revise";
import { wordsWithoutBasis } from "./words-without-basis";

let people: TestPeople;
let opened: OpenedCase;
let drafted: { id: string; number: number; digest: string };
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  drafted = await draftStatement(people.spokesperson, await textOn(people, opened));
});
const reason = "It names the part and says nothing of it.";
const clearedIn = async () => {
  const { current, cleared } = await as(
    people.approver,
    (tx) => findStatement(tx, opened.id, drafted.number),
    "read only",
  );
  return wordsWithoutBasis({ ...current, language: "id" }, [], cleared).flatMap(({ place, cleared: its }) =>
    its ? [place] : [],
  );
};
const words = (place: number, digest = drafted.digest) => ({
  statementId: drafted.id,
  place,
  digest,
  reason,
});

describe("That words assert nothing", () => {
  it("is not said by who wrote them, by the command nor by raw SQL", async () => {
    await expect(clearWords(people.spokesperson, words(1))).rejects.toMatchObject({
      key: "statement.own_words",
    });
    const [version] = await owner()<{ id: string }[]>`
      select id from statement_versions where statement_id = ${drafted.id}`;
    const forge = (by: string, text: string) =>
      as(people.spokesperson, (tx) =>
        tx.execute(sql`insert into non_assertions (case_id, statement_id, version_id, text, reason, marked_by, marked_at)
          values (${opened.id}, ${drafted.id}, ${version?.id ?? null}, ${text}, ${reason}, ${by}, now())`),
      );
    await expect(forge(people.spokesperson.id, heading.text)).rejects.toThrow();
    await expect(forge(people.approver.id, heading.text)).rejects.toThrow();
    expect(await clearedIn()).toEqual([]);
  });

  it("is said once of a title or heading and never of an assertion, and holds for the same words in later versions", async () => {
    await expect(clearWords(people.approver, words(2))).rejects.toMatchObject({ code: "invalid" });
    await expect(clearWords(people.approver, words(9))).rejects.toMatchObject({ code: "invalid" });
    await clearWords(people.approver, words(0));
    await clearWords(people.approver, words(1));
    await expect(clearWords(people.approver, words(1))).rejects.toMatchObject({
      key: "statement.cleared_already",
    });
    expect(await clearedIn()).toEqual([0, 1]);
    const text = await textOn(people, opened);
    const other = { kind: "heading", text: "Yang belum kami pastikan" };
    const next = {
      statementId: drafted.id,
      version: 1,
      title: text.title,
      sentences: [other, ...text.sentences],
    };
    const { digest } = await reviseStatement(people.spokesperson, next);
    expect(await clearedIn()).toEqual([0, 2]);
    await expect(clearWords(people.approver, words(1))).rejects.toMatchObject({ key: "statement.changed" });
    await clearWords(people.approver, words(1, digest));
  });

  it("is not said by somebody who wrote them in an earlier version, nor by another organisation", async () => {
    const both = await alsoAs(people.approver, "spokesperson");
    const { id, digest } = await draftStatement(both, await textOn(people, opened));
    const { title, sentences } = await textOn(people, opened);
    const next = {
      statementId: id,
      version: 1,
      title,
      sentences: [...sentences, { kind: "advice", text: "Tenang." }],
    };
    const revised = await reviseStatement(people.spokesperson, next);
    expect(revised.digest).not.toBe(digest);
    const own = clearWords(both, { statementId: id, place: 1, digest: revised.digest, reason });
    await expect(own).rejects.toMatchObject({ key: "statement.own_words" });
    const theirs = clearWords(people.strangers.approver, words(1));
    await expect(theirs).rejects.toMatchObject({ code: "not_found" });
  });
});
