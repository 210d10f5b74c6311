import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Reason } from "@/lib/audit/verdict";
import { verifyFile } from "@/lib/audit/verify-file";
import { MadeLog } from "./made-log";
import { sampleExports } from "./sample-log";

const folder = mkdtempSync(join(tmpdir(), "runut-refusals-"));
afterAll(() => rmSync(folder, { recursive: true }));

const verified = (file: string | Buffer, held = {}) => {
  const path = join(folder, "log.jsonl");
  writeFileSync(path, file);
  return verifyFile(path, held);
};
const linesOf = (file: string) => file.trimEnd().split("\n");
const written = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const [whole = "", from = "", , ofCase = "", , one = ""] = sampleExports("log.example/audit", 1);

describe("files that were made without a key and said something else", () => {
  const refused = join(import.meta.dirname, "refused");
  const reasons: Record<string, [Reason, number]> = {
    "case-renamed.jsonl": ["case_unproven", 1],
    "erasure-left-out.jsonl": ["erasure_untold", 1],
    "key-left-out.jsonl": ["key_untold", 1],
    "leaf-twice.jsonl": ["leaf_repeated", 56],
  };
  test.each(readdirSync(refused))("%s is refused for what it is", (name) => {
    const [reason, index] = reasons[name] ?? [];
    expect(verifyFile(join(refused, name))).toEqual({ ok: false, index, reason });
  });
});

describe("an export", () => {
  const lines = linesOf(ofCase);
  const header = lines[0] ?? "";
  const leaves = lines.filter((line) => line.startsWith('{"leaf"'));
  const others = lines.filter((line) => !line.startsWith('{"leaf"'));
  const alone = (some: readonly string[]) => {
    let after: string | null = null;
    const chained = some.map((line) => {
      const mended = line.replace(/"after":[^,]+/, `"after":${after}`);
      after = /^\{"leaf":(\d+)/.exec(line)?.[1] ?? null;
      return mended;
    });
    return written([...others, ...chained]).replace(/"leaves":\d+/, `"leaves":${some.length}`);
  };

  test("of a case holds, and no more with its leaves backwards, one of them twice, or one that is of another case", () => {
    expect(verified(alone(leaves))).toMatchObject({ ok: true, case: "RNT-2021-0001" });
    expect(verified(alone(leaves.toReversed()))).toMatchObject({ reason: "order_changed" });
    expect(verified(alone([leaves[0] ?? "", ...leaves]))).toMatchObject({ reason: "leaf_repeated" });
    const [, , , , other = ""] = sampleExports("log.example/audit", 1);
    const foreign = linesOf(other).find((line) => line.includes('"leaf":7')) ?? "";
    const place = leaves.findIndex((line) => line.startsWith('{"leaf":8'));
    expect(verified(alone(leaves.toSpliced(place, 0, foreign)))).toMatchObject({
      reason: "leaf_foreign",
      index: 7,
    });
    expect(verified(ofCase.replace('"leaves":', '"leaves":1'))).toMatchObject({ ok: false });
    expect(verified(ofCase.replace(/"leaves":\d+/, '"leaves":1'))).toMatchObject({
      reason: "leaf_uncounted",
    });
  });

  test("has a header of which every word is bound", () => {
    const wrong = [
      header.replace('"RNT-2021-0001"', '"RNT-2021-0002"'),
      header.replace('"RNT-2021-0001"', "null"),
      header.replace('"scope":"case"', '"scope":"leaves"'),
      header.replace('"scope":"case"', '"scope":"log"'),
      header.replace('"subtrees":[]', '"subtrees":["Y/NEfhDECeBNZWiFx1QfjfogLndg1mn/4MMgcFYr+w0="]'),
      header.replace(/"from":\d+/, '"from":3'),
      header.replace("log.example/audit", "other.example/audit"),
      header.replace('{"format"', '{"more":1,"format"'),
      header.replace('{"format"', '{"format":"runut-audit-export/1","format"'),
    ];
    for (const each of wrong) {
      expect(each).not.toBe(header);
      expect(verified(written([each, ...lines.slice(1)])), each).toMatchObject({ ok: false });
    }
  });

  test("says the same in other white space, escapes and order of members, and nothing else", () => {
    const key = lines[1] ?? "";
    const [, vkey = "", begin = ""] = /"key":"([^"]+)","from":(\d+)/.exec(key) ?? [];
    const same = [
      `{ "key" :\t"${vkey}" , "from" : ${begin} } `,
      `{"from":${begin},"key":"${vkey}"}`,
      `{"\\u006bey":"\\u006c${vkey.slice(1)}","from":${begin}}`,
    ];
    for (const line of same)
      expect(verified(written([header, line, ...lines.slice(2)]))).toMatchObject({ ok: true });
    const spaced = leaves.map((line) => line.replace(',"body":{', ' , "body" :\t{').replace(/\}$/, " }"));
    expect(verified(alone(spaced))).toMatchObject({ ok: true });
    for (const number of ["0.0", "0e0", "-0", "00", '"0"', "+0", "null"])
      expect(
        verified(written([header, `{"key":"${vkey}","from":${number}}`, ...lines.slice(2)])),
        number,
      ).toMatchObject({ ok: false, index: 2, reason: "unreadable" });
    const upper = header.replace(/"checkpoint":"/, '"checkpoint":"\\ud800');
    expect(verified(written([upper, ...lines.slice(1)]))).toMatchObject({ index: 1, reason: "unreadable" });
  });

  test("holds where a key begins exactly at its end, when both sign there", () => {
    const log = new MadeLog("log.example/audit", 1);
    log.act("finding.make");
    log.rotate(2);
    const file = log.run();
    expect(verified(file)).toMatchObject({ ok: true, keys: [expect.anything(), expect.anything()] });
    const note = log.checkpoint(2);
    const [last = ""] = note.split("\n").slice(-2);
    const single = file.replace(JSON.stringify(`${last}\n`).slice(1, -1), "");
    expect(verified(single)).toMatchObject({ reason: "key_unannounced" });
    const old = linesOf(file).filter((line) => !line.includes('"from":2'));
    expect(verified(written(old))).toMatchObject({ reason: "key_untold", index: 1 });
  });

  test.each([1, 2])("of which the log's own key signed what is no body of format %i is refused", (format) => {
    const bodies = new MadeLog("log.example/audit", 1);
    bodies.act("finding.make", { facts: { a: 1, b: "x" }, format, ...(format > 1 && { records: null }) });
    const [good = ""] = bodies.bodies;
    const cases: [string, Reason][] = [
      ["null", "event_missing"],
      ["{}", "body_malformed"],
      ["17", "unreadable"],
      [good.replace('"b":"x"', '"b":"x","b":"y"'), "body_malformed"],
      [good.replace('"a":1,"b":"x"', '"b":"x","a":1'), "body_malformed"],
      [good.replace('"a":1', '"a":1.5'), "body_malformed"],
      [good.replace('"a":1', '"a":1e2'), "body_malformed"],
      [good.replace('"a":1', '"a":9007199254740993'), "body_malformed"],
      [good.replace('"x"', '"\\ud800"'), "body_malformed"],
      [good.replace('"x"', '"\\u0041"'), "body_malformed"],
      [good.replace('{"action"', '{ "action"'), "body_malformed"],
      [good.replace('"origin":null,', ""), "body_malformed"],
      [good.replace('"case":null', '"case":"RNT-2021-0001"'), "body_malformed"],
      [good.replace('"origin":null', '"origin":null,"other":null'), "body_malformed"],
      [good.replace(`"format":${format}`, `"format":${3 - format}`), "body_malformed"],
      [good.replace('"outcome":"done"', '"outcome":"done","records":0'), "body_malformed"],
      [good.replace(`"format":${format}`, '"format":3'), "format_unknown"],
    ];
    for (const [body, reason] of cases) {
      const log = new MadeLog("log.example/audit", 1);
      log.bodies.push(body);
      expect(verified(log.run()), body).toMatchObject({ ok: false, reason });
      expect(verified(log.leaves([0])), body).toMatchObject({ ok: false, reason });
    }
    for (const sound of [
      good.replace('"x"', '"C:\\\\udang"'),
      good.replace('"a":1,"b":"x"', '"10":1,"2":{"é":"\ufffd"}'),
    ]) {
      const log = new MadeLog("log.example/audit", 1);
      log.bodies.push(sound);
      expect(verified(log.run()), sound).toMatchObject({ ok: true });
    }
  });

  test("that was changed on its way is told so, and a blank last line is harmless", () => {
    const damaged: [string | Buffer, Reason, number][] = [
      [whole.replaceAll("\n", "\r\n"), "line_ends", 1],
      [`\ufeff${whole}`, "byte_order_mark", 1],
      [Buffer.from(`\ufeff${whole}`, "utf16le"), "utf16", 1],
      [Buffer.from(whole, "utf16le"), "utf16", 1],
      [gzipSync(whole), "compressed", 1],
      [from.slice(0, -40), "cut_off", linesOf(from).length],
      [one.slice(0, 300), "cut_off", 1],
    ];
    for (const [file, reason, index] of damaged)
      expect(verified(file), reason).toEqual({ ok: false, index, reason });
    expect(verified(`${whole}\n`)).toMatchObject({ ok: true });
    expect(verified(whole.trimEnd())).toMatchObject({ ok: true });
    expect(verified(`${whole}\n\n`)).toMatchObject({ reason: "unreadable" });
    expect(verified(whole.replace("\n", "\n\n"))).toMatchObject({ index: 2, reason: "unreadable" });
    expect(verified("<!doctype html>\n<p>Not found</p>\n")).toMatchObject({ index: 1, reason: "unreadable" });
  });
});
