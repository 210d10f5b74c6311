import { beforeAll, describe, expect, test } from "vitest";
import { asDeputy } from "@/e2e/structure/deputies";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { inReview } from "@/e2e/structure/statements";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { endDeputy } from "@/lib/people/deputies/end-deputy";
import { standInsOf } from "@/lib/people/deputies/queries";
import { countUnread, listNotices } from "./queries";
import { readNotice } from "./read";
import { readAllNotices } from "./read-all";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const unread = (who: Person) => as(who, (tx) => countUnread(tx), "read only");
const listed = (who: Person) => as(who, (tx) => listNotices(tx, 50, "all"), "read only");
const waiting = async (who: Person) =>
  (await as(who, (tx) => standInsOf(tx, who.id), "read only")).map((one) => one.unread);

/** Somebody who stands in for the approver, for whom a statement waits; and how they act as themselves. */
const deputyOfApprover = async () => {
  const opened = await openCase(people);
  await inReview(people, opened);
  const { approver, investigator, auditor } = people;
  const acting = await asDeputy(investigator, approver, "approver", auditor);
  return {
    opened,
    acting,
    self: investigator,
    end: () => endDeputy(approver, { deputyId: `${acting.standsFor?.deputyId}` }),
  };
};

describe("Notices of whom a deputy stands in for", () => {
  test("are the deputy's while they act for them, are told of before, and are gone with the end", async () => {
    const { opened, acting, self, end } = await deputyOfApprover();
    const own = await unread(self);
    const theirs = await unread(people.approver);
    expect(theirs).toBeGreaterThan(0);
    expect(await unread(acting)).toBe(theirs);
    expect((await listed(acting))[0]).toMatchObject({
      kind: "statement.submitted",
      caseId: opened.id,
      sees: true,
    });
    expect(await waiting(self)).toEqual([theirs]);
    expect(await unread(self)).toBe(own);
    await end();
    await expect(listed(acting)).rejects.toThrow();
    expect(await waiting(self)).toEqual([]);
    expect(await unread(self)).toBe(own);
  });

  test("are read by either for both; one's own stay as they were, and another's are nobody's", async () => {
    const { acting, self, end } = await deputyOfApprover();
    const own = await unread(self);
    const [first] = await listed(people.approver);
    await expectRefusal(() => readNotice(self, { noticeId: `${first?.id}` }), "not_found");
    await expectRefusal(
      () => readNotice(people.strangers.approver, { noticeId: `${first?.id}` }),
      "not_found",
    );
    await readNotice(acting, { noticeId: `${first?.id}` });
    expect((await listed(people.approver)).find(({ id }) => id === first?.id)?.readAt).not.toBeNull();
    await readAllNotices(acting, {});
    expect(await unread(people.approver)).toBe(0);
    expect(await unread(self)).toBe(own);
    await end();
  });

  test("of a case that is RED are not shown to the deputy, nor counted", async () => {
    const { opened, acting, self, end } = await deputyOfApprover();
    await readAllNotices(people.approver, {});
    const { id: caseId } = opened;
    const other = await openCase(people);
    await inReview(people, other);
    const waits = await unread(people.approver);
    expect(await unread(acting)).toBe(waits);
    await relabelCase(people.coordinator, {
      caseId: other.id,
      label: "RED",
      reason: "It names somebody who must not be named.",
    });
    expect(await unread(people.approver)).toBe(waits);
    expect(await unread(acting)).toBe(0);
    expect(await waiting(self)).toEqual([0]);
    expect((await listed(acting)).map((one) => one.caseId)).toContain(caseId);
    await end();
  });
});
