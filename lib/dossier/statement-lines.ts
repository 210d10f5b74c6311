import type { Entry, Lines } from "./lines";
import type { RecordRow } from "./read";

export type StatementWords = Lines<
  "advice" | "published" | "withdrawn" | "handed_to" | "shared_with",
  "statement_kind" | "statement_state" | "decision" | "language"
>;

/** A statement as an entry of the case file: the text of its last version, who decided on it, and where and when it went out. */
export const statementEntry = (row: RecordRow, words: StatementWords): Entry => {
  const { say, word, at, who, text, below } = words;
  const [last] = below("statement_versions", "statement_id", row.id).slice(-1);
  return {
    head: text(row.number, word("statement_kind", row.kind), word("statement_state", row.state), last?.title),
    lines: [
      ...sentencesOf(last, words),
      ...below("approvals", "statement_id", row.id).map((each) =>
        text(word("decision", each.decision), at(each.decided_at), who(each.decided_by), each.reason),
      ),
      ...below("joint_decisions", "statement_id", row.id).map((each) =>
        text(
          word("decision", each.decision),
          who(each.for_id),
          at(each.decided_at),
          who(each.decided_by),
          each.reason,
        ),
      ),
      ...below("publications", "statement_id", row.id).map((each) =>
        text(
          `${say.published} ${word("language", each.language)}`,
          at(each.release_at ?? each.published_at),
          who(each.published_by),
          each.digest,
          each.reason,
        ),
      ),
      ...below("statement_shares", "statement_id", row.id).map((each) =>
        text(`${say.shared_with} ${who(each.organisation_id)}`, at(each.shared_at), who(each.shared_by)),
      ),
      ...below("statement_hand_overs", "statement_id", row.id).map((each) =>
        text(`${say.handed_to} ${each.receiver}`, at(each.handed_at), each.channel, each.proof),
      ),
      ...below("withdrawals", "statement_id", row.id).map((each) =>
        text(say.withdrawn, at(each.withdrawn_at), who(each.withdrawn_by), each.reason),
      ),
    ],
  };
};

/** The sentences of a version in their order; over the advice stands the heading that the published page has there. */
const sentencesOf = (version: RecordRow | undefined, { say, below }: StatementWords): string[] => {
  const sentences = [...below("sentences", "version_id", version?.id)].sort(
    (a, b) => Number(a.position) - Number(b.position),
  );
  const first = sentences.find(({ kind }) => kind === "advice");
  return sentences.flatMap((each) => (each === first ? [say.advice, `${each.text}`] : [`${each.text}`]));
};
