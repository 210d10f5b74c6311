import { describe, expect, test } from "vitest";
import { removedMark } from "@/db/records/erased-marks";
import type { ErasedPart } from "@/lib/audit/erased-part";
import { FileVerifier } from "@/lib/audit/file-verifier";
import type { Reason } from "@/lib/audit/verdict";
import { judgeFile } from "@/lib/audit/verify-file";
import { secondJudge } from "./judges";
import { MadeLog } from "./made-log";

const secondOpinion = await secondJudge();
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

describe("a row that was written again without what was erased", () => {
  const judged = (
    row: Record<string, string | null>,
    erased: readonly ErasedPart[],
    spoil = (text: string) => text,
  ) => {
    const log = madeLog();
    log.eraseFromRows(erased, [["people", 2, { id: "p", ...row }]]);
    const bytes = Buffer.from(spoil(log.leaves([3])));
    const first = judgeFile(bytes, new FileVerifier({}));
    expect(secondOpinion?.(bytes).holds, "both verifiers").toBe(first.ok);
    return first;
  };
  const name = { field: "name", key: "p", table: "people" };

  test("leads to the leaf that names it, with its authority", () => {
    for (const row of [{ name: null }, { status: "deactivated" }, { name: removedMark }])
      expect(judged(row, [name])).toMatchObject({
        ok: true,
        records: 1,
        erased: [{ index: 3, authority: 1, ...name }],
      });
  });

  test("is refused when it still has the value, and not for a value of another row", () => {
    expect(judged({ name: "Siti" }, [name])).toEqual({ ok: false, index: 3, reason: "record_unproven" });
    expect(judged({ name: `${removedMark} Siti` }, [name])).toMatchObject({ reason: "record_unproven" });
    expect(judged({ name: "Siti" }, [{ ...name, key: "q" }])).toMatchObject({ ok: true });
  });

  test("needs the line of its erasure, with the text to which the leaf commits, and parts that are some, none twice", () => {
    const without = (text: string) => text.replace(/^\{"erasure".*\n/m, "");
    expect(judged({ name: null }, [name], without)).toMatchObject({ reason: "erasure_untold", index: 3 });
    const another = (text: string) => text.replace("Request 3 of", "Request 4 of");
    expect(judged({ name: null }, [name], another)).toMatchObject({ reason: "erasure_unproven", index: 3 });
    const ofLeaf = (text: string) => text.replace('"recorded":3', '"leaf":3,"field":"origin","recorded":3');
    expect(judged({ name: null }, [name], ofLeaf)).toMatchObject({ reason: "erasure_unproven", index: 3 });
    for (const erased of [[], [name, name], [{ ...name, key: "" }]])
      expect(judged({ name: null }, erased)).toMatchObject({ reason: "body_malformed", index: 3 });
  });
});

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
