import { notices } from "@/db/schema/desk";
import type { Effect } from "@/lib/kernel/record";

export type NoticeKind =
  | "case.added"
  | "position.asked"
  | "position.answered"
  | "referral.sent"
  | "referral.widened"
  | "referral.answered"
  | "statement.submitted"
  | "statement.returned"
  | "statement.approved"
  | "statement.published"
  | "evidence.alarm"
  | "evidence.infected"
  | "evidence.offered"
  | "evidence.accepted"
  | "evidence.refused"
  | "evidence.withdrawn"
  | "evidence.disposal_proposed";

export type Notice = {
  kind: NoticeKind;
  caseId: string | null;
  subjectId: string | null;
  facts?: Record<string, string | number>;
};

/** A notice to each of these people except the one who acts; words are found when it is shown. */
export const notify =
  (people: readonly string[], notice: Notice): Effect =>
  async (tx, { actor, at }) => {
    const others = [...new Set(people)].filter((id) => actor.kind !== "person" || id !== actor.id);
    if (others.length === 0) return;
    await tx
      .insert(notices)
      .values(others.map((personId) => ({ ...notice, facts: notice.facts ?? {}, personId, createdAt: at })));
  };
