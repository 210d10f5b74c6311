import { describe, expect, it } from "vitest";
import type { NoticeKind } from "@/lib/notices/notify";
import type { NoticeRow } from "@/lib/notices/queries";
import { addressOf } from "./worded";

const subjectId = "44444444-4444-4444-8444-444444444444";
const notice = (kind: NoticeKind, more: Partial<NoticeRow> = {}): NoticeRow => ({
  ...{ id: "n", kind, caseId: "c", subjectId, about: null, title: "A case", readAt: null },
  ...{ facts: {}, createdAt: new Date(0), reference: "RNT-2021-0001", sees: true },
  ...more,
});
const base = "/cases/RNT-2021-0001";

describe("A notice", () => {
  it.each([
    ["statement.submitted", { number: 3 }, `${base}/statements/3`],
    ["statement.returned", { number: 3 }, `${base}/statements/3`],
    ["statement.approved", { number: 3 }, `${base}/statements/3`],
    ["statement.flagged", { number: 3 }, `${base}/statements/3`],
    ["statement.published", { number: 3 }, `${base}/statements/3`],
    ["statement.handed_over", { number: 3 }, `${base}/statements/3`],
    ["statement.submitted", {}, `${base}/statements`],
    ["statement.decided_jointly", {}, `${base}/statements`],
    ["recommendation.made", { number: 2 }, `${base}/recommendations/2`],
    ["recommendation.reminded", { number: 2 }, `${base}/recommendations/2`],
    ["recommendation.answered", { number: 2 }, `${base}/recommendations/2`],
    ["recommendation.overdue", { number: 2 }, `${base}/recommendations/2`],
    ["finding.awaits", { claim: 4 }, `${base}/findings?at=4#claim-4`],
    ["finding.confirmed", { claim: 4 }, `${base}/findings?at=4#claim-4`],
    ["position.answered", { claim: 4 }, `${base}/positions?at=4#claim-4`],
    ["position.asked", { claim: 4 }, `/answers/${subjectId}`],
    ["position.reminded", { claim: 4 }, `/answers/${subjectId}`],
    ["evidence.alarm", { number: 5 }, `${base}/evidence/5`],
    ["task.assigned", {}, `${base}/tasks/${subjectId}`],
    ["note.mentioned", {}, `${base}/notes/${subjectId}`],
    ["case.added", {}, base],
  ] as const)("of %s with %j leads to %s", (kind, facts, address) => {
    expect(addressOf(notice(kind, { facts }))).toBe(address);
  });

  it("of a record leads nowhere for who sees its case no more, but for a question of their own", () => {
    const gone = { facts: { number: 2, claim: 4 }, reference: null, sees: false };
    for (const kind of [
      "statement.submitted",
      "recommendation.made",
      "finding.awaits",
      "task.assigned",
    ] as const)
      expect(addressOf(notice(kind, gone))).toBeUndefined();
    for (const kind of ["position.asked", "position.reminded"] as const)
      expect(addressOf(notice(kind, gone))).toBe(`/answers/${subjectId}`);
    const given = { facts: { number: 2 }, sees: false };
    expect(addressOf(notice("recommendation.made", given))).toBeUndefined();
  });
});
