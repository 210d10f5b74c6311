import { type NoticeKind, told } from "@/db/rights/told";
import { notices } from "@/db/schema/desk";
import type { Effect } from "@/lib/kernel/record";

export type { NoticeKind };

/** Whether this version knows the kind of a notice that another one may have written. */
export const isNoticeKind = (kind: string): kind is NoticeKind => kind in told;

export type Notice = {
  kind: NoticeKind;
  caseId: string | null;
  subjectId: string | null;
  facts?: Record<string, string | number>;
};

/** A notice to each of these people except the one who acts, and who see nothing of the case any more; words are found when it is shown. */
export const notify =
  (people: readonly string[], notice: Notice): Effect =>
  async (tx, { actor, at }) => {
    const others = [...new Set(people)].filter((id) => actor.kind !== "person" || id !== actor.id);
    if (others.length === 0) return;
    await tx
      .insert(notices)
      .values(others.map((personId) => ({ ...notice, facts: notice.facts ?? {}, personId, createdAt: at })));
  };
