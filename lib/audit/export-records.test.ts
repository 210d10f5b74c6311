import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { ourJudge, secondJudge } from "@/e2e/proof/judges";
import { aFile, type CustodyCast, custodyCast, why } from "@/e2e/structure/custody";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { deriveEvidence } from "@/lib/evidence/custody/derive";
import { evidenceReceipt } from "@/lib/evidence/out/receipt";
import type { Person } from "@/lib/kernel/actor";
import { exportLog, type Wanted } from "./export";
import { FileVerifier } from "./file-verifier";
import { rowsKept } from "./rows-kept";
import { rowsSeenBy } from "./rows-seen";
import { sequenceAll } from "./sequence";
import { judgeFile } from "./verify-file";

ownDatabase();

const exported = async (wanted: Wanted): Promise<string> => {
  let lines = "";
  await exportLog(wanted, async (pieces) => {
    lines = await text(pieces);
  });
  return lines;
};
const verified = (file: string) => judgeFile(Buffer.from(file), new FileVerifier({ records: true }));
type Row = { table: string; key: string; number: number; row: Record<string, string | null> };
const rowsOf = (file: string): Row[] =>
  file
    .split("\n")
    .filter((line) => line.includes(',"record":'))
    .map((line) => JSON.parse(line).record);
const leafOf = async (action: string, subject: string): Promise<number> => {
  const [found] = await owner()`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
    where e.action = ${action} and e.subject_id = ${subject}`;
  return Number(found?.index);
};
const seen = (person: Person, leaves: readonly number[]) =>
  exported({ leaves, rows: { read: rowsSeenBy(person) } });

let cast: CustodyCast;
let parent: string;
let child: string;
beforeAll(async () => {
  cast = await custodyCast();
  parent = (await aFile(cast, { place: 'Jakarta, dari "meja" 3' })).id;
  child = (await aFile(cast, { label: "RED", title: "Only for who is named" })).id;
  await deriveEvidence(cast.people.investigator, {
    itemId: child,
    parentId: parent,
    tool: "dd 8.32",
    reason: why,
  });
  await sequenceAll();
});

describe("an export of the owner", () => {
  test("holds every row of every record that was written with an event, and none of what was altered since", async () => {
    let leftOut = 0;
    const count = (more: number) => {
      leftOut += more;
    };
    const wanted = { rows: { read: rowsKept(owner()), leaveOut: count } };
    const file = await exported(wanted);
    const [{ rows } = { rows: 0 }] = await owner()<{ rows: number }[]>`
      select count(*)::int as rows from (select distinct table_name, row_key from record_digests
        except select table_name, row_key from record_digests where columns is null) kept`;
    expect(verified(file)).toMatchObject({ ok: true, records: rows - leftOut });
    const judged = ourJudge(Buffer.from(file));
    expect(judged).toMatchObject({ holds: true });
    expect((await secondJudge())?.(Buffer.from(file))).toEqual(judged);
    expect(rowsOf(file).some(({ row }) => row.place === 'Jakarta, dari "meja" 3')).toBe(true);
    await owner()`update evidence_items set title = 'Another' where id = ${parent}`;
    const before = leftOut;
    leftOut = 0;
    const later = await exported(wanted);
    expect(leftOut).toBe(before + 1);
    expect(verified(later)).toMatchObject({ ok: true, records: rows - leftOut });
    expect(rowsOf(later).some(({ key, table }) => table === "evidence_items" && key === parent)).toBe(false);
    await owner()`update evidence_items set title = 'Answer of the database port' where id = ${parent}`;
  });

  test("of a case holds the rows of that case's leaves, with no name and no secret of anybody", async () => {
    const file = await exported({ reference: cast.opened.reference, rows: { read: rowsKept(owner()) } });
    expect(verified(file)).toMatchObject({ ok: true, case: cast.opened.reference });
    expect(rowsOf(file).map(({ table }) => table)).toContain("custody_entries");
    const all = await exported({ rows: { read: rowsKept(owner()) } });
    const people = rowsOf(all).filter(({ table }) => table === "people");
    expect(people.length).toBeGreaterThan(0);
    for (const { row } of people) expect(row.name).toMatch(/^[0-9a-f]{64}$/);
    expect(all).not.toContain(cast.people.investigator.name);
  });
});

describe("an export of a reader", () => {
  test("holds of one transaction the row that they see, and nothing of the RED one but a digest", async () => {
    const leaf = await leafOf("evidence.derive", child);
    const [whole, part] = await Promise.all([
      seen(cast.people.investigator, [leaf]),
      seen(cast.people.coordinator, [leaf]),
    ]);
    expect(verified(whole)).toMatchObject({ ok: true });
    expect(verified(part)).toMatchObject({ ok: true, records: 2 });
    expect(rowsOf(part).map(({ row }) => row.item_id ?? row.id)).toEqual([parent, parent]);
    expect(rowsOf(whole).map(({ row }) => row.item_id ?? row.id)).toContain(child);
    expect(rowsOf(whole).length).toBeGreaterThan(2);
    const salts =
      await owner()`select salt from record_digests d join audit_leaves l on l.event_id = d.event_id
      where l.index = ${leaf} and not (d.row_key = any(${rowsOf(part).map(({ key }) => key)}))`;
    expect(salts.length).toBeGreaterThan(0);
    for (const { salt } of salts) expect(part).not.toContain(salt);
  });

  test("holds no row at all for a stranger, and none of a person's own credentials", async () => {
    const [first, last] = [0, await leafOf("evidence.derive", child)];
    const leaves = Array.from({ length: last + 1 - first }, (_, index) => index);
    const ofStranger = rowsOf(await seen(cast.people.strangers.investigator, leaves));
    const cases = [
      "cases",
      "claims",
      "evidence_items",
      "custody_entries",
      "findings",
      "referrals",
      "allegations",
    ];
    expect(ofStranger.filter(({ table }) => cases.includes(table))).toEqual([]);
    const ofOwn = rowsOf(await seen(cast.people.investigator, leaves)).map(({ table }) => table);
    for (const table of ["people", "credentials", "source_identities", "recovery_codes", "invitations"])
      expect(ofOwn).not.toContain(table);
  });
});

test("the receipt of an item holds it as it stands and its custody with reasons and places, and no row of another item", async () => {
  const receipt = await evidenceReceipt(cast.people.investigator, child);
  expect(verified(receipt)).toMatchObject({ ok: true });
  const rows = rowsOf(receipt);
  expect(rows.filter(({ table }) => table === "evidence_items")).toMatchObject([{ key: child }]);
  expect(rows.filter(({ table }) => table === "custody_entries").map(({ row }) => row.reason)).toContain(
    `dd 8.32. ${why}`,
  );
  expect(rows.every(({ key, row }) => key === child || row.item_id === child)).toBe(true);
  const altered = receipt.replace(`dd 8.32. ${why}`, `dd 8.33. ${why}`);
  expect(altered).not.toBe(receipt);
  expect(verified(altered)).toMatchObject({ ok: false, reason: "record_unproven" });
});
