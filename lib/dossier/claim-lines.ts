import { type Entry, itemOf, type Lines } from "./lines";
import type { RecordRow } from "./read";

export type ClaimWords = Lines<
  | "no_finding"
  | "examines_until"
  | "asked"
  | "reminded"
  | "superseded"
  | "looked_at"
  | "not_looked"
  | "gone_since"
  | "confirmed"
  | "merged_into"
  | "split_into"
  | "a_claim",
  "position" | "verdict" | "confidence" | "word_channel"
> & { sourceOf: (allegationId: unknown) => unknown };

/** A claim as an entry of the case file: what became of it, what each party says of it, who was asked, and each finding with what it rests on. */
export const claimEntry = (row: RecordRow, words: ClaimWords): Entry => {
  const { say, word, at, who, text, below, sourceOf } = words;
  const findings = [...below("findings", "claim_id", row.id)].sort(
    (a, b) => Number(b.revision) - Number(a.revision),
  );
  return {
    head: `${row.number}. ${row.text}`,
    lines: [
      ...below("claim_endings", "claim_id", row.id).map((each) => endingLine(each, words)),
      ...below("positions", "claim_id", row.id).map((each) =>
        text(
          each.party_id ? who(each.party_id) : sourceOf(each.allegation_id),
          word("position", each.position),
          each.until && `${say.examines_until} ${at(each.until)}`,
          at(each.said_on ?? each.entered_at),
          each.words,
          ...evidenceOf("position_evidence", "position_id", each.id, words),
        ),
      ),
      ...below("position_requests", "claim_id", row.id).flatMap((each) => [
        text(say.asked, who(each.party_id), at(each.asked_at)),
        ...below("position_reminders", "request_id", each.id).map((reminder) =>
          text(
            say.reminded,
            who(each.party_id),
            at(reminder.reminded_on),
            word("word_channel", reminder.channel),
            reminder.words,
          ),
        ),
      ]),
      ...(findings.length === 0 ? [say.no_finding] : []),
      ...findings.flatMap((each, index) => findingLines(each, index > 0, words)),
    ],
  };
};

const endingLine = (ending: RecordRow, { say, text, at, rows }: ClaimWords): string => {
  const of = (ids: readonly unknown[]) =>
    rows("claims")
      .filter(({ id }) => ids.includes(id))
      .map(({ number }) => `${say.a_claim} ${number}`)
      .join(", ");
  if (ending.kind === "merged")
    return text(`${say.merged_into} ${of([ending.into_id])}`, at(ending.ended_at), ending.reason);
  const parts = rows("claims").filter(({ split_from_id }) => split_from_id === ending.claim_id);
  return text(`${say.split_into} ${of(parts.map(({ id }) => id))}`, at(ending.ended_at), ending.reason);
};

const findingLines = (finding: RecordRow, isOld: boolean, words: ClaimWords): string[] => {
  const { say, word, at, who, text, below } = words;
  const period = [finding.looked_from, finding.looked_to].filter(Boolean).map(at).join("–");
  return [
    text(
      isOld ? say.superseded : "",
      word("verdict", finding.verdict),
      word("confidence", finding.confidence),
      at(finding.made_at),
      finding.reasoning,
      ...evidenceOf("finding_evidence", "finding_id", finding.id, words),
    ),
    finding.looked_at ? text(`${say.looked_at}: ${finding.looked_at}`, period) : "",
    finding.not_looked
      ? text(
          `${say.not_looked}: ${finding.not_looked}`,
          finding.gone_since && `${say.gone_since} ${at(finding.gone_since)}`,
        )
      : "",
    ...below("finding_confirmations", "finding_id", finding.id).map((each) =>
      text(say.confirmed, at(each.confirmed_at), who(each.confirmed_by), each.words),
    ),
  ];
};

const evidenceOf = (table: string, column: string, id: unknown, { rows, below }: ClaimWords): string[] =>
  below(table, column, id)
    .map(({ item_id }) => itemOf(rows, item_id))
    .filter((number) => number !== "")
    .sort();
