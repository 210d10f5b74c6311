import { withheld } from "@/lib/kernel/host";
import { amountOf, type Entry } from "./lines";
import type { RecordRow } from "./read";

/** The words that an exposure of a case file needs. */
export type ExposureWords = {
  say: Readonly<
    Record<
      | "host_withheld"
      | "first_seen"
      | "reported"
      | "closed"
      | "data_people"
      | "data_records"
      | "not_known"
      | "retest_planned"
      | "retest_passed"
      | "retest_failed"
      | "retest_not_done",
      string
    >
  >;
  /** A moment of the world, to the minute or as a day. */
  on: (iso: unknown, exactness: unknown) => string;
  at: (iso: unknown) => string;
  who: (id: unknown) => string;
  state: (state: unknown) => string;
  text: (...parts: unknown[]) => string;
  below: (table: string, id: unknown) => readonly RecordRow[];
};

/** An exposure as an entry of the case file: what it is, what it left open, when it was seen, reported and moved in the world, its scores, and each re-test with what it showed. */
export const exposureEntry = (row: RecordRow, words: ExposureWords): Entry => {
  const { say, on, at, who, state, text, below } = words;
  const host = row.host === withheld ? say.host_withheld : row.host;
  const listed = (value: unknown) => [value].flat().filter(Boolean).join(" ");
  const results = below("exposure_retest_results", row.id);
  return {
    head: text(row.number, row.service, host, row.port, listed(row.cwe), listed(row.cve)),
    lines: [
      text(
        row.first_seen_at && `${say.first_seen} ${on(row.first_seen_at, row.first_seen_exactness)}`,
        row.first_seen_at && who(row.first_seen_by_id),
        row.first_seen_at && who(row.first_seen_party_id),
      ),
      ...below("exposure_reports", row.id).map((each) =>
        text(
          `${say[each.event as "reported"]} ${on(each.reported_at, each.exactness)}`,
          who(each.reported_to_id),
          who(each.party_id),
        ),
      ),
      ...below("exposure_data", row.id).map((each) =>
        text(
          each.category,
          `${say.data_people} ${amountOf(each.people_from, each.people_to, say.not_known)}`,
          `${say.data_records} ${amountOf(each.records_from, each.records_to, say.not_known)}`,
        ),
      ),
      ...below("exposure_scores", row.id).map((each) =>
        text(`CVSS ${each.score}`, each.vector, who(each.assessor_id), each.assessor),
      ),
      ...below("exposure_steps", row.id).map((each) =>
        text(
          state(each.state),
          each.occurred_at ? on(each.occurred_at, each.exactness) : at(each.recorded_at),
          who(each.party_id),
          each.reason,
        ),
      ),
      ...below("exposure_retests", row.id).flatMap((each) => {
        const result = results.find(({ retest_id }) => retest_id === each.id);
        return [
          text(`${say.retest_planned} ${each.planned_for}`, each.tester, each.method),
          ...(result
            ? [
                text(
                  say[`retest_${result.result}` as "retest_passed"],
                  result.tested_at && on(result.tested_at, result.tested_exactness),
                  result.tester,
                  result.found,
                ),
              ]
            : []),
        ];
      }),
    ],
  };
};
