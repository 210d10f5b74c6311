import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { kept } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { askForPosition } from "@/lib/positions/ask";
import { weigh } from "../assertions";
import { readBases } from "../bases";
import { draftStatement } from "../draft";
import { reviseStatement } from "../revise";
import { submitStatement } from "../submit";
import { templateFor } from "./for-case";
import { openPlace } from "./variables";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const filled = (name: string) =>
  as(
    people.spokesperson,
    async (tx) => {
      const template = await templateFor(tx, opened.id, people.spokesperson.organisationId, name);
      const bases = await readBases(tx, opened.id);
      return { text: template?.fill(bases), bases };
    },
    "read only",
  );

/** The sentences of a text as a form sends them, with a record under each that has none. */
const sent = (sentences: readonly { basis: string | null }[]) =>
  sentences.map((each) =>
    Object.fromEntries(
      Object.entries({ ...each, reason: undefined, speaker: undefined }).filter(([, value]) => value),
    ),
  );

describe("templateFor", () => {
  it("gives the first hour a text whose assertions rest on the receipt and on the open question", async () => {
    const before = (await filled("holding-id")).text;
    expect(before?.sentences.filter(({ text }) => text.includes(openPlace))).toHaveLength(2);
    await askForPosition(people.coordinator, {
      ...{ caseId: opened.id, claimId: opened.claimIds[0], partyId: people.official.organisationId },
    });
    const { text, bases } = await filled("holding-id");
    expect(text?.title).not.toContain("{");
    const system = text?.sentences.filter(({ text }) => text.includes(openPlace));
    expect(system?.map(({ text }) => text)).toEqual([expect.stringContaining(`tentang ${openPlace} pada`)]);
    const assertions = text?.sentences.filter(({ kind }) => kind === "assertion") ?? [];
    expect(assertions.map((each) => [each.basis, weigh(each, bases, new Date()).state])).toEqual([
      ["allegation", "supported"],
      ["allegation", "supported"],
      ["question", "supported"],
      ["question", "supported"],
    ]);
  });

  it("keeps a text with an open place out of review, title or sentence", async () => {
    const { text } = await filled("holding-id");
    const draft = {
      ...{ caseId: opened.id, kind: "holding", title: text?.title },
      sentences: sent(text?.sentences ?? []),
    };
    const { id } = await draftStatement(people.spokesperson, draft);
    const submit = (version: number) => submitStatement(people.spokesperson, { statementId: id, version });
    await expect(submit(1)).rejects.toMatchObject({
      ...{ key: "statement.left_open", details: { words: [{ place: 1 }] } },
    });
    expect(await kept(id)).toMatchObject({ state: "draft", version: 1 });
    const whole = draft.sentences.map((each) => ({
      ...each,
      text: `${each.text}`.replace(openPlace, "sebuah sistem"),
    }));
    await reviseStatement(people.spokesperson, { statementId: id, version: 1, ...draft, sentences: whole });
    await submit(2);
    expect(await kept(id)).toMatchObject({ state: "in_review" });
  });

  it("knows no other name, and fills in each kind in both languages", async () => {
    for (const name of [undefined, "", "holding", "holding-fr", "../holding-id"])
      expect(
        await as(people.spokesperson, (tx) => templateFor(tx, opened.id, "", name), "read only"),
      ).toBeNull();
    const { text } = await filled("update-en");
    expect(text).toMatchObject({ language: "en", kind: "update" });
    expect(text?.sentences[0]?.text).toMatch(/received a report about \[…\] on \d{1,2} \w+ \d{4}\.$/);
  });
});
