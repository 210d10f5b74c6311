import { type Entry, itemNumber, type Lines } from "./lines";
import type { RecordRow } from "./read";

export type EvidenceWords = Lines<"to", "evidence_state" | "custody">;

/** An item of evidence as an entry of the case file, with each link of its chain of custody in their order. */
export const evidenceEntry = (row: RecordRow, words: EvidenceWords): Entry => {
  const { say, word, at, who, text, below } = words;
  const links = [...below("custody_entries", "item_id", row.id)].sort(
    (a, b) => Number(a.sequence) - Number(b.sequence),
  );
  return {
    head: text(itemNumber(row), row.title, word("evidence_state", row.state), `TLP:${row.label}`),
    lines: [
      text(row.file_name, row.sha256),
      text(row.method, at(row.collected_at), who(row.collected_by)),
      ...links.map((each) => {
        const to = each.to_person_id ? who(each.to_person_id) : `${each.to_party ?? ""}`;
        return text(
          `${each.sequence}. ${word("custody", each.act)}`,
          at(each.at),
          who(each.person_id),
          to && `${say.to} ${to}`,
          each.place,
          each.seal_number,
          each.authority,
          each.reason,
        );
      }),
    ],
  };
};
