import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eraseByTwo } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { relabelCase } from "@/lib/cases/relabel";
import { exportLog, type Wanted } from "./export";
import type { Held } from "./file-verifier";
import { makeCheckpoint } from "./make-checkpoint";
import { rotateKey } from "./rotate-key";
import { sequenceAll } from "./sequence";
import { verifyFile } from "./verify-file";

ownDatabase();

const folder = mkdtempSync(join(tmpdir(), "runut-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const exported = async (wanted: Wanted = {}): Promise<string[]> => {
  let text = "";
  await exportLog(wanted, async (pieces) => {
    for await (const piece of pieces) text += piece;
  });
  return text.trimEnd().split("\n");
};
const verified = (lines: readonly string[], held: Held = {}) => {
  const path = join(folder, "log.jsonl");
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return verifyFile(path, held);
};
const grow = async () => {
  await openCase(people);
  await sequenceAll();
  return makeCheckpoint();
};
const newestNote = async (): Promise<string> =>
  (await owner()`select note from audit_checkpoints order by size desc, key_position desc limit 1`)[0]?.note;
/** Where the line of a leaf stands. */
const at = (lines: readonly string[], index: number) =>
  lines.findIndex((line) => line.startsWith(`{"leaf":${index},`));
const changed = (lines: readonly string[], place: number, ...instead: string[]) => [
  ...lines.slice(0, place),
  ...instead,
  ...lines.slice(place + 1),
];
const swapped = (lines: readonly string[], one: number, other: number) =>
  lines.map((line, place) => lines[place === one ? other : place === other ? one : place] ?? line);
const body = (line: string) => line.slice(line.indexOf(',"body":'));

let people: TestPeople;
let opened: OpenedCase;
let whole: string[];
let older: string;
let middle: string;
let vkeys: string[];

beforeAll(async () => {
  people = await makePeople();
  await grow();
  older = await newestNote();
  opened = await openCase(people);
  await relabelCase(
    { ...people.coordinator, address: "203.0.113.9" },
    { caseId: opened.id, label: "RED", reason: "Said in the test and nowhere else." },
  );
  const [event] =
    await owner()`select id from audit_events where case_id = ${opened.id} and origin_digest is not null`;
  await eraseByTwo(people, event?.id);
  await grow();
  middle = await newestNote();
  const { old, new: next } = await rotateKey();
  await grow();
  vkeys = [old, next];
  whole = await exported();
});

describe("an export of the whole log", () => {
  test("holds by itself, to whoever holds a key of any time, and to whoever kept an older checkpoint", async () => {
    const [count] = await owner()`select count(*)::int as n from audit_leaves`;
    const said = {
      ok: true,
      log: "localhost:3000/audit",
      case: null,
      size: count?.n,
      leaves: count?.n,
      keys: vkeys,
    };
    expect(verified(whole)).toMatchObject(said);
    for (const vkey of vkeys) expect(verified(whole, { vkey })).toMatchObject(said);
    expect(verified(whole, { checkpoint: older })).toMatchObject(said);
    expect(verified(whole, { checkpoint: await newestNote() })).toMatchObject(said);
  });

  test("says which value was erased and under which authority, and holds no personal value", async () => {
    const [leaf] =
      await owner()`select l.index::int, r.number from audit_leaves l join audit_erasures r using (event_id)`;
    expect(verified(whole)).toMatchObject({
      erased: [{ index: leaf?.index, field: "origin", authority: leaf?.number }],
    });
    expect(whole.join("\n")).not.toContain("203.0.113.9");
    for (const [from, to] of [
      ["Article 8", "Article 9"],
      ['"erasure":1', '"erasure":2'],
      [`"leaf":${leaf?.index},"field"`, '"leaf":3,"field"'],
      ['"field":"origin","recorded"', '"field":"address","recorded"'],
    ] as const) {
      const lines = whole.map((line) => (line.startsWith('{"erasure"') ? line.replace(from, to) : line));
      expect(verified(lines), to).toMatchObject({ ok: false, reason: "erasure_unproven" });
    }
  });

  test("is not whole with a body altered, whether or not its hash was made to fit", () => {
    const place = at(whole, 5);
    const line = whole[place] ?? "";
    const altered = line.replace('"outcome":"done"', '"outcome":"dons"');
    expect(verified(changed(whole, place, altered))).toEqual({ ok: false, index: 5, reason: "body_altered" });
    expect(verified(changed(whole, place, line.replace(body(line), ',"body":null}')))).toEqual({
      ok: false,
      index: 5,
      reason: "event_missing",
    });
    const fitting = line.replace(
      /"hash":"[^"]+"/,
      /"hash":"[^"]+"/.exec(whole[at(whole, 6)] ?? "")?.[0] ?? "",
    );
    const both = fitting.replace(body(fitting), body(whole[at(whole, 6)] ?? ""));
    expect(verified(changed(whole, place, both))).toEqual({
      ok: false,
      index: 0,
      reason: "checkpoint_inconsistent",
    });
  });

  test("is not whole with a leaf missing, at the beginning, in the middle and at the end", () => {
    const last = (JSON.parse(whole[0] ?? "").leaves as number) - 1;
    for (const index of [0, 7, last])
      expect(verified(changed(whole, at(whole, index)))).toEqual({
        ok: false,
        index,
        reason: "leaf_missing",
      });
    expect(verified(whole.slice(0, at(whole, 9)))).toEqual({ ok: false, index: 9, reason: "leaf_missing" });
  });

  test("is not whole in another order: lines, bodies, or checkpoints", () => {
    const order = { ok: false, index: 4, reason: "order_changed" };
    expect(verified(swapped(whole, at(whole, 4), at(whole, 6)))).toEqual(order);
    const [one = "", other = ""] = [whole[at(whole, 4)], whole[at(whole, 6)]];
    const bodies = changed(whole, at(whole, 4), one.replace(body(one), body(other)));
    expect(verified(changed(bodies, at(whole, 6), other.replace(body(other), body(one))))).toEqual(order);
    const checkpoint = whole.findIndex((line) => line.startsWith('{"checkpoint"'));
    expect(verified(swapped(whole, checkpoint, checkpoint + 1))).toMatchObject({ reason: "order_changed" });
    expect(verified(swapped(whole, checkpoint, checkpoint - 1))).toMatchObject({ reason: "order_changed" });
  });

  test("is not whole when it was cut back behind its own checkpoint, or behind one that somebody kept", () => {
    const short = [JSON.stringify({ ...JSON.parse(whole[0] ?? ""), checkpoint: older }), ...whole.slice(1)];
    expect(verified(short)).toMatchObject({ ok: false, reason: "tree_shrunk" });
    const size = Number(older.split("\n")[1]);
    const cut = short.slice(0, at(short, size)).filter((line) => !line.startsWith('{"erasure"'));
    const alone = [
      JSON.stringify({ ...JSON.parse(cut[0] ?? ""), leaves: size }),
      cut[1] ?? "",
      ...cut.slice(3),
    ];
    expect(verified(alone)).toMatchObject({ ok: true, size });
    expect(verified(alone, { checkpoint: middle })).toEqual({
      ok: false,
      index: size,
      reason: "tree_shrunk",
    });
  });

  test("is not signed by another's key, and not by one that was not announced", async () => {
    const foreign = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const size = JSON.parse(whole[0] ?? "").leaves;
    expect(verified(whole, { vkey: foreign })).toEqual({ ok: false, index: size, reason: "signature_false" });
    const [header = ""] = whole;
    const forged = header.replace(`\\n${size}\\n`, `\\n${size - 1}\\n`);
    expect(verified(changed(whole, 0, forged))).toMatchObject({ reason: "signature_false" });
    const onlyNew = whole.filter((line) => !line.includes(`{"key":"${vkeys[0]}"`));
    expect(verified(onlyNew)).toMatchObject({ ok: false });
    expect(verified(whole, { checkpoint: older.replace("— localhost", "— remotehost") })).toMatchObject({
      reason: "checkpoint_foreign",
    });
  });

  test("is not read where a line is none", () => {
    for (const line of ["", "{}", "null", '{"leaf":3}', '{"leaf":3,"hash":"x","body":{}', "\u0000"])
      expect(verified(changed(whole, 6, line)), line).toMatchObject({ ok: false });
    expect(verified(changed(whole, 0, "{}"))).toMatchObject({ ok: false, index: 1, reason: "unreadable" });
    expect(verified([])).toMatchObject({ ok: false, index: 1, reason: "unreadable" });
  });
});

describe("an export from a leaf on", () => {
  test("holds, also across a key that changed before it, and reaches back to an older checkpoint only when asked to", async () => {
    const size = JSON.parse(whole[0] ?? "").leaves as number;
    for (const from of [1, Number(older.split("\n")[1]), size - 1]) {
      expect(verified(await exported({ from })), `from ${from}`).toMatchObject({
        ok: true,
        size,
        keys: vkeys,
      });
    }
    const late = await exported({ from: size - 2 });
    const oldSize = Number(older.split("\n")[1]);
    expect(verified(late, { checkpoint: older })).toEqual({
      ok: false,
      index: oldSize,
      reason: "checkpoint_unproven",
    });
    const reaching = await exported({ from: size - 2, checkpoint: older });
    expect(verified(reaching, { checkpoint: older })).toMatchObject({ ok: true });
    await expect(exported({ from: size })).rejects.toThrow(`The log has ${size} leaves`);
  });

  test("does not hold on other subtrees", async () => {
    const lines = await exported({ from: 6 });
    const header = JSON.parse(lines[0] ?? "");
    const other = { ...header, subtrees: header.subtrees.toReversed() };
    expect(verified(changed(lines, 0, JSON.stringify(other)))).toMatchObject({
      reason: "checkpoint_inconsistent",
    });
    const fewer = { ...header, subtrees: [] };
    expect(verified(changed(lines, 0, JSON.stringify(fewer)))).toMatchObject({ reason: "unreadable" });
  });
});

describe("an export of a case", () => {
  test("holds each leaf of the case by its own proof, those that vouch for keys and erasures, and none of another case", async () => {
    const lines = await exported({ reference: opened.reference, checkpoint: older });
    const rows =
      await owner()`select l.index::int from audit_leaves l join audit_events e on e.id = l.event_id
      where e.case_id = ${opened.id} or e.action in ('audit.rotate-key', 'audit.erase-personal') order by 1`;
    const leaves = lines.filter((line) => line.startsWith('{"leaf"')).map((line) => JSON.parse(line));
    expect(leaves.map(({ leaf }) => leaf)).toEqual(rows.map(({ index }) => index));
    for (const { body } of leaves) expect([opened.id, null]).toContain(body.case);
    for (const held of [{}, { vkey: vkeys[0] }, { vkey: vkeys[1] }, { checkpoint: older }])
      expect(verified(lines, held)).toMatchObject({ ok: true, case: opened.reference, leaves: rows.length });
    expect(verified(lines)).toMatchObject({ erased: [{ field: "origin" }] });
  });

  test("does not hold with a leaf altered, left out, put elsewhere or under another proof", async () => {
    const lines = await exported({ reference: opened.reference });
    const places = lines.flatMap((line, place) => (line.startsWith('{"leaf"') ? [place] : []));
    const [first = 0, second = 0, third = 0] = places;
    const indexOf = (place: number) => JSON.parse(lines[place] ?? "").leaf as number;
    const altered = (lines[second] ?? "").replace('"outcome":"done"', '"outcome":"dons"');
    expect(verified(changed(lines, second, altered))).toEqual({
      ok: false,
      index: indexOf(second),
      reason: "body_altered",
    });
    expect(verified(changed(lines, second))).toEqual({
      ok: false,
      index: indexOf(second),
      reason: "leaf_missing",
    });
    expect(verified(changed(lines, first))).toMatchObject({ index: indexOf(first), reason: "leaf_missing" });
    expect(verified(lines.slice(0, -1))).toMatchObject({ ok: false, reason: "leaf_missing" });
    expect(verified(swapped(lines, second, third))).toEqual({
      ok: false,
      index: indexOf(second),
      reason: "order_changed",
    });
    const proof = (line: string | undefined) => /"proof":\[[^\]]*\]/.exec(line ?? "")?.[0] ?? "";
    const other = (lines[second] ?? "").replace(proof(lines[second]), () => proof(lines[third]));
    expect(verified(changed(lines, second, other))).toEqual({
      ok: false,
      index: indexOf(second),
      reason: "not_included",
    });
  });

  test("is not made of a case that there is not", async () => {
    await expect(exported({ reference: "RNT-1999-0001" })).rejects.toThrow("There is no case RNT-1999-0001.");
  });

  test("tells also what was erased from behind the leaves that put an erasure down", async () => {
    const [record] =
      await owner()`select e.id, l.index::int from audit_events e join audit_leaves l on l.event_id = e.id
      where e.action = 'audit.erase-personal' order by l.index limit 1`;
    const administrator = { ...people.administrator, address: "203.0.113.7" };
    const other = await openCase({
      ...people,
      coordinator: { ...people.coordinator, address: "203.0.113.8" },
    });
    const [opening] =
      await owner()`select id from audit_events where case_id = ${other.id} and action = 'case.open'`;
    await eraseByTwo({ ...people, administrator }, opening?.id);
    const [second] =
      await owner()`select id from audit_events where action = 'audit.erase-personal' and subject_id = ${opening?.id}`;
    await eraseByTwo({ ...people, administrator: people.second_administrator }, second?.id);
    const verdict = verified(await exported({ reference: other.reference }));
    expect(verdict).toMatchObject({ ok: true, erased: [{ field: "origin" }, { field: "origin" }] });
    expect(verified(await exported())).toMatchObject({ ok: true });
    // The leaf behind which something was erased is not in this file, so no line tells of it.
    expect(verified(await exported({ leaves: [record?.index] }))).toMatchObject({ ok: true, erased: [] });
  });
});

test("An event of a million characters is exported and verified like any other", async () => {
  await owner()`insert into audit_events (at, actor_kind, actor_id, action, outcome, subject_kind, facts)
    values (now(), 'person', ${people.coordinator.id}, 'notice.read', 'done', 'notice', ${owner().json({ text: "ü".repeat(1_000_000) })})`;
  const lines = await exported();
  expect(verified(lines, { checkpoint: older })).toMatchObject({ ok: true });
  const place = lines.findIndex((line) => line.length > 1_000_000);
  const altered = (lines[place] ?? "").replace("üüü", "üuü");
  expect(verified(changed(lines, place, altered))).toMatchObject({ ok: false, reason: "body_altered" });
});
