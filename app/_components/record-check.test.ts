import { expect, test } from "vitest";
import { MadeLog } from "@/e2e/proof/made-log";
import { hashRow, toBase64 } from "@/lib/audit/tree";
import { isCommitted } from "./record-check";

/** Two rows of one event, as an export tells the first of them. */
const made = () => {
  const log = new MadeLog("log.example/audit", 1);
  log.write("finding.make", [["findings", 1, { id: "a", text: "Tidak ada \u20ac" }]], 3);
  const line = log.run().trimEnd().split("\n").at(-1) ?? "";
  const { salt, others } = JSON.parse(line) as { salt: string; others: string[] };
  const record = line.slice(line.indexOf(',"record":') + 10, -1);
  return { salt, record, body: log.bodies[0] ?? "", others };
};

test("the browser finds what was recorded, and refuses another text, another salt and other rows", async () => {
  const { others, ...row } = made();
  const digests = [...others, toBase64(hashRow(row.salt, row.record))];
  expect(await isCommitted(row, digests)).toBe(true);
  expect(await isCommitted(row, digests.toReversed())).toBe(true);
  expect(await isCommitted({ ...row, record: row.record.replace("Tidak ada", "Ada") }, digests)).toBe(false);
  expect(
    await isCommitted({ ...row, salt: row.salt.replace(/.$/, row.salt.endsWith("0") ? "1" : "0") }, digests),
  ).toBe(false);
  expect(await isCommitted(row, digests.slice(1))).toBe(false);
  expect(await isCommitted(row, others)).toBe(false);
  expect(
    await isCommitted({ ...row, body: row.body.replace(/"records":"."?/, '"records":"x') }, digests),
  ).toBe(false);
});
