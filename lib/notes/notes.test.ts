import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { mentioned } from "./mentioned";
import { notesOfCase, textsOfNote } from "./queries";
import { writeNote } from "./write";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const write = (by: Person, text: string, follows?: string) =>
  writeNote(by, { caseId: opened.id, text, follows });
const seenBy = async (who: Person) =>
  (await as(who, (tx) => notesOfCase(tx, opened.id), "read only")).rows.map(({ text }) => text);

describe("mentioned", () => {
  it("takes the longest name behind the sign, and a name without it for a word", () => {
    const [ana, anaB, budi] = [{ name: "Analyst" }, { name: "Analyst, BSSN" }, { name: "Budget" }];
    expect(mentioned("@analyst, BSSN and Budget: see mail@example.org", [ana, anaB, budi])).toEqual([anaB]);
    expect(mentioned("@Analyst: look. @Budget", [ana, anaB, budi])).toEqual([ana, budi]);
  });
});

describe("writeNote", () => {
  it("tells who is named in it, and them alone", async () => {
    const { id } = await write(people.coordinator, `Please look, @${people.investigator.name}.`);
    const [notice] = await as(people.investigator, (tx) => listNotices(tx, 1, "all"), "read only");
    expect(notice).toMatchObject({ kind: "note.mentioned", subjectId: id });
    const others = await as(people.spokesperson, (tx) => listNotices(tx, 50, "all"), "read only");
    expect(others.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    expect(await lastEvent("note.write", people.coordinator.id)).toMatchObject({
      subject_id: id,
      facts: { follows: null, mentioned: 1 },
    });
  });

  it("lets a later text take its place and keeps the earlier ones", async () => {
    const first = await write(people.investigator, "They called at nine.");
    const second = await write(people.investigator, "They called at ten.", first.id);
    const texts = await seenBy(people.coordinator);
    expect([texts.includes("They called at ten."), texts.includes("They called at nine.")]).toEqual([
      true,
      false,
    ]);
    for (const id of [first.id, second.id]) {
      const all = await as(people.auditor, (tx) => textsOfNote(tx, opened.id, id), "read only");
      expect(all.map(({ text }) => text)).toEqual(["They called at ten.", "They called at nine."]);
    }
    await expectRefusal(
      () => write(people.investigator, "They called at eight.", first.id),
      "conflict",
      "changed_meanwhile",
    );
  });

  it("refuses to write another's note anew", async () => {
    const { id } = await write(people.investigator, "Mine.");
    await expectRefusal(() => write(people.coordinator, "Yours.", id), "forbidden", "note.of_another");
  });

  it("is forbidden to officials, who do not read notes either, and unknown to strangers", async () => {
    await write(people.investigator, "For us.");
    await expectRefusal(() => write(people.official, "Mine."), "forbidden");
    await expectRefusal(() => write(people.strangers.investigator, "Mine."), "not_found");
    expect(await seenBy(people.official)).toEqual([]);
  });
});
