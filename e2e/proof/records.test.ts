import { expect, test } from "vitest";
import { FileVerifier } from "@/lib/audit/file-verifier";
import type { Reason } from "@/lib/audit/verdict";
import { judgeFile } from "@/lib/audit/verify-file";
import { MadeLog } from "./made-log";

const verified = (text: string) => judgeFile(Buffer.from(text), new FileVerifier({}));
const finding = (id: string, number: number, text: string) => ["findings", number, { id, text }] as const;

const madeLog = () => {
  const log = new MadeLog("log.example/audit", 1);
  const [one, other] = [log.id(), log.id()];
  log.write("finding.make", [finding(one, 1, "Ada"), finding(other, 1, "Tidak ada")], 2);
  log.write("finding.make", [finding(one, 2, "Ada, dua kali")]);
  log.act("finding.make", { format: 2, records: null });
  return log;
};
const file = madeLog().run();
const lines = file.trimEnd().split("\n");
const rows = lines.filter((line) => line.includes('"record":'));
const rest = lines.filter((line) => !line.includes('"record":'));
const withRows = (...some: string[]) => [...rest, ...some, ""].join("\n");
const [first = "", second = "", third = ""] = rows;
const othersOf = (line: string): string[] => JSON.parse(line).others;
const withOthers = (line: string, others: readonly string[]) =>
  line.replace(/"others":\[[^\]]*\]/, `"others":${JSON.stringify(others)}`);

test("rows hold, all of them or some, in a run and with leaves by themselves", () => {
  expect(rows).toHaveLength(3);
  for (const some of [rows, [first, third], [second], []])
    expect(verified(withRows(...some))).toMatchObject({ ok: true, records: some.length });
  expect(verified(madeLog().leaves([1]))).toMatchObject({ ok: true, leaves: 1, records: 1 });
});

const refused: [string, string[], Reason, number][] = [
  ["another word in a row", [first.replace(/Ada|Tidak/, "Bukan")], "record_unproven", 0],
  [
    "another salt",
    [first.replace(/"salt":"./, (found) => `${found.slice(0, -1)}${found.endsWith("0") ? 1 : 0}`)],
    "record_unproven",
    0,
  ],
  ["a digest of the other rows too few", [withOthers(first, othersOf(first).slice(1))], "record_unproven", 0],
  ["other rows in another order", [withOthers(first, othersOf(first).toReversed())], "record_malformed", 0],
  [
    "another row twice",
    [
      withOthers(
        first,
        othersOf(first).flatMap((each) => [each, each]),
      ),
    ],
    "record_malformed",
    0,
  ],
  ["another leaf", [first.replace('"leaf":0', '"leaf":1')], "record_unproven", 1],
  ["a leaf that commits to nothing", [first.replace('"leaf":0', '"leaf":2')], "record_unproven", 2],
  ["a leaf that is not in the file", [first.replace('"leaf":0', '"leaf":9')], "record_unproven", 9],
  ["a row twice", [first, first], "record_repeated", 0],
  ["rows backwards", [second, first], "order_changed", 0],
  ["leaves backwards", [third, first], "order_changed", 0],
  [
    "two rows of one leaf that name different others",
    [first, withOthers(second, othersOf(second).slice(1))],
    "record_unproven",
    0,
  ],
];
test.each(refused)("%s is refused", (_, some, reason, index) => {
  expect(verified(withRows(...some))).toEqual({ ok: false, reason, index });
});

test("a row before the leaves is misplaced", () => {
  const [header = "", key = "", ...leaves] = rest;
  expect(verified([header, key, first, ...leaves, ""].join("\n"))).toMatchObject({
    reason: "line_misplaced",
  });
});

test("what the log's own key signed as a row is refused where it is no record", () => {
  const malformed: Record<string, unknown>[] = [{ id: 7 }, { id: ["a"] }, { id: true }];
  for (const row of malformed) {
    const log = new MadeLog("log.example/audit", 1);
    log.write("finding.make", [["findings", 1, row]]);
    expect(verified(log.run())).toMatchObject({ reason: "record_malformed", index: 0 });
  }
  const shapes: [string, number][] = [
    ["", 1],
    ["findings", 0],
    ["findings", 1.5],
  ];
  for (const [table, number] of shapes) {
    const log = new MadeLog("log.example/audit", 1);
    log.write("finding.make", [[table, number, { id: "a" }]]);
    expect(verified(log.run())).toMatchObject({ reason: "record_malformed", index: 0 });
  }
});

test("the same writing of the same row at two leaves is refused", () => {
  const log = new MadeLog("log.example/audit", 1);
  log.write("finding.make", [finding("a", 1, "Ada")]);
  log.write("finding.make", [finding("a", 1, "Tidak ada")]);
  expect(verified(log.run())).toMatchObject({ reason: "record_repeated", index: 1 });
});
