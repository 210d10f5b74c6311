import { amountOf, type Entry, type Lines } from "./lines";
import type { RecordRow } from "./read";

export type SystemWords = Lines<
  "data_people" | "data_records" | "not_known" | "supersedes" | "as_of" | "contact",
  "system_class" | "sector" | "system_fact" | "personal_data" | "connection"
>;

/** A system as an entry of the case file: what it is, what it follows, what is told of it and by whom, whom to ask, and what it is connected to. */
export const systemEntry = (row: RecordRow, words: SystemWords): Entry => {
  const { say, word, at, who, text, rows, below } = words;
  const nameOf = (id: unknown) => `${rows("systems").find((each) => each.id === id)?.name ?? ""}`;
  const before = row.supersedes_id ? nameOf(row.supersedes_id) : "";
  return {
    head: text(
      row.name,
      who(row.owner_id),
      row.class && word("system_class", row.class),
      row.sector && word("sector", row.sector),
    ),
    lines: [
      text(row.note),
      before === "" ? "" : `${say.supersedes} ${before}`,
      ...below("system_facts", "system_id", row.id).map((each) =>
        text(
          word("system_fact", each.kind),
          each.kind === "data" ? word("personal_data", each.value) : each.value,
          ...(each.kind === "data"
            ? [
                `${say.data_people} ${amountOf(each.people_from, each.people_to, say.not_known)}`,
                `${say.data_records} ${amountOf(each.records_from, each.records_to, say.not_known)}`,
              ]
            : []),
          each.as_of && `${say.as_of} ${at(each.as_of)}`,
          who(each.said_by_id),
          each.source,
        ),
      ),
      ...below("system_contacts", "system_id", row.id).map((each) =>
        text(`${say.contact} ${each.name}`, who(each.organisation_id), each.role, each.address),
      ),
      ...below("system_connections", "from_id", row.id).map((each) =>
        text(
          `${word("connection", each.state)} ${nameOf(each.to_id)}`.trim(),
          each.as_of && `${say.as_of} ${at(each.as_of)}`,
          who(each.said_by_id),
          each.source,
        ),
      ),
    ],
  };
};
