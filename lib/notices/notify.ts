import { notices } from "@/db/schema/desk";
import type { noticeKinds } from "@/db/schema/vocabulary";
import type { Effect } from "@/lib/kernel/record";

export type NoticeKind = (typeof noticeKinds)[number];

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
