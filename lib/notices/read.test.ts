import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { claims } from "@/db/schema/allegations";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { removeMember } from "@/lib/cases/remove-member";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { answerPosition } from "@/lib/positions/answer";
import { askForPosition } from "@/lib/positions/ask";
import { countUnread, listNotices } from "./queries";
import { readNotice } from "./read";
import { readAllNotices } from "./read-all";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
  for (let n = 0; n < 3; n++) await openCase(people);
});

const unread = () => as(people.investigator, countUnread, "read only");
const list = (limit: number, after?: { at: Date; id: string }) =>
  as(people.investigator, (tx) => listNotices(tx, limit, "all", after), "read only");

describe("readNotice", () => {
  it("marks one's own notice as read, once", async () => {
    const [notice] = await list(1);
    const before = await unread();
    await readNotice(people.investigator, { noticeId: notice?.id });
    const [read] = await list(1);
    await readNotice(people.investigator, { noticeId: notice?.id });
    expect(read?.readAt).toBeInstanceOf(Date);
    expect((await list(1))[0]?.readAt).toEqual(read?.readAt);
    expect(await unread()).toBe(before - 1);
    expect(await lastEvent("notice.read", people.investigator.id)).toMatchObject({
      subject_id: notice?.id,
      facts: { kind: "case.added" },
    });
  });

  it("names its case no more to somebody who was taken out of it", async () => {
    const { coordinator, investigator, ...others } = await makePeople();
    const { id: caseId, reference } = await openCase({ coordinator, investigator, ...others });
    const own = () => as(investigator, (tx) => listNotices(tx, 10, "all"), "read only");
    expect(await own()).toMatchObject([{ reference, sees: true }]);
    const reason = "They left the organisation today.";
    await removeMember(coordinator, { caseId, personId: investigator.id, reason });
    const [told, ...more] = await own();
    expect(told).toMatchObject({ caseId, reference: null, sees: false });
    expect(more).toEqual([]);
  });

  it("knows no notice of somebody else's and none that never was", async () => {
    const [notice] = await list(1);
    await expectRefusal(() => readNotice(people.coordinator, { noticeId: notice?.id }), "not_found");
    await expectRefusal(() => readNotice(people.coordinator, { noticeId: randomUUID() }), "not_found");
    await expectRefusal(() => readNotice(people.coordinator, { noticeId: "one" }), "invalid", {
      noticeId: "bad_format",
    });
  });

  it("is nothing for a job", () =>
    expectRefusal(() => readNotice(job("public"), { noticeId: randomUUID() }), "forbidden"));
});

describe("readAllNotices", () => {
  it("marks all that are unread, and keeps when the others were read", async () => {
    const { official } = people;
    const caseId = (await openCase(people)).id;
    const mine = () => as(official, (tx) => listNotices(tx, 50, "all"), "read only");
    const [claim] = await as(
      people.investigator,
      (tx) => tx.select({ id: claims.id }).from(claims).where(eq(claims.caseId, caseId)).limit(1),
      "read only",
    );
    await askForPosition(people.investigator, {
      caseId,
      claimId: claim?.id,
      partyId: official.organisationId,
    });
    expect((await mine())[0]).toMatchObject({ kind: "position.asked", readAt: null });
    await readAllNotices(official, {});
    expect(await as(official, countUnread, "read only")).toBe(0);
    const read = (await mine())[0]?.readAt;
    await readAllNotices(official, {});
    expect((await mine())[0]?.readAt).toEqual(read);
    expect(await lastEvent("notice.read-all", official.id)).toMatchObject({ facts: { count: 0 } });
  });

  it("is nothing for a job", () => expectRefusal(() => readAllNotices(job("public"), {}), "forbidden"));
});

describe("A notice that asks for something", () => {
  it("is over for everybody who was told when it was done", async () => {
    const { official, investigator } = people;
    const opened = await openCase(people);
    const question = { caseId: opened.id, claimId: opened.claimIds[0], partyId: official.organisationId };
    await askForPosition(investigator, question);
    const open = () => as(official, (tx) => listNotices(tx, 50, "unread"), "read only");
    const ofIt = async () => (await open()).filter(({ caseId }) => caseId === opened.id);
    expect(await ofIt()).toMatchObject([{ kind: "position.asked" }]);
    await answerPosition(official, { ...question, position: "disputes", words: "It was not so." });
    expect(await ofIt()).toEqual([]);
  });
});

describe("the list of notices", () => {
  it("is read page by page, newest first, without gap or repetition", async () => {
    const all = await list(50);
    const paged = [];
    let after: { at: Date; id: string } | undefined;
    for (;;) {
      const [one] = await list(1, after);
      if (!one) break;
      paged.push(one.id);
      after = { at: one.createdAt, id: one.id };
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    expect(all.every((each) => each.sees && each.reference?.startsWith("RNT-"))).toBe(true);
  });
});
