import { createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import canonicalize from "canonicalize";
import { afterAll, describe, expect, test } from "vitest";
import { signCheckpoint } from "./checkpoint";
import { readCosignatures, readWitnessVkey } from "./cosignature";
import { readMeaning } from "./meaning";
import { readVkey, signerOf } from "./note";
import { verifyFile } from "./verify-file";

const format = readFileSync(new URL("FORMAT.md", import.meta.url), "utf8");
const blocks = [...format.matchAll(/```(?:text|jsonl)\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
const [tree = "", keys = "", note = "", origin = "", authority = "", log = "", ofCase = "", others = ""] =
  blocks;
const meaning = blocks.find((block) => block.startsWith('{"checkpoint":{')) ?? "";
const withRow = blocks.at(-1) ?? "";
const told = (block: string, name: string) =>
  block
    .split("\n")
    .find((line) => line.startsWith(name))
    ?.split(/\s{2,}/)
    .at(-1) ?? "";
/** RFC 8410 §7, and the private key of the witness. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");
const seed = Buffer.alloc(32, 2);
const linesOf = (text: string) => text.trimEnd().split("\n");
const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The bodies as the page says to find them, and what JSON makes of them. */
const bodies = linesOf(log)
  .filter((line) => line.startsWith('{"leaf"'))
  .map((line) => line.slice(line.indexOf('"body":') + 7, -1));
const events = bodies.map((body) => JSON.parse(body));
const leaves = bodies.map((body) => sha256(Buffer.of(0), body));
const children = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);
const [zero = Buffer.of(), one = Buffer.of(), two = Buffer.of()] = leaves;
const folder = mkdtempSync(join(tmpdir(), "runut-format-"));
afterAll(() => rmSync(folder, { recursive: true }));
const verified = (text: string, held = {}) => {
  writeFileSync(join(folder, "log.jsonl"), text);
  return verifyFile(join(folder, "log.jsonl"), held);
};

describe("what FORMAT.md shows", () => {
  test("are canonical bodies with every member that it lists", () => {
    const listed = [...(format.split("## 2.")[0] ?? "").matchAll(/^\| `(\w+)` +\|/gm)].map(
      ([, name]) => name,
    );
    for (const [at, event] of events.entries()) {
      expect(canonicalize(event)).toBe(bodies[at]);
      expect(Object.keys(event)).toEqual(listed.filter((name) => event.format > 1 || name !== "records"));
    }
  });

  test("are the hashes of its leaves and trees", () => {
    expect([0, 1, 2].map((n) => told(tree, `leaf ${n}`))).toEqual(leaves.map((leaf) => leaf.toString("hex")));
    expect(told(tree, "root of 2")).toBe(children(zero, one).toString("hex"));
    expect(told(tree, "root of 3")).toBe(children(children(zero, one), two).toString("hex"));
  });

  test("is a key whose id is its own", () => {
    const typed = Buffer.from(told(keys, "typed public key"), "hex");
    const id = sha256("runut.example/audit\n", typed).subarray(0, 4).toString("hex");
    const vkey = `runut.example/audit+${id}+${typed.toString("base64")}`;
    expect(told(keys, "verifier key")).toBe(vkey);
    expect(readVkey(vkey)).not.toBeNull();
  });

  test("is a checkpoint signed by that key over that tree", () => {
    const root = children(children(zero, one), two).toString("latin1");
    const signer = signerOf("runut.example/audit", Buffer.alloc(32, 1));
    expect(signCheckpoint({ origin: "runut.example/audit", size: 3, root }, [signer])).toBe(note);
  });

  test("is a cosignature of that checkpoint by that witness, and a signature of nobody else", () => {
    const vkey = told(others, "verifier key");
    const key = createPublicKey(
      createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" }),
    );
    const typed = Buffer.concat([
      Buffer.of(4),
      Buffer.from(`${key.export({ format: "jwk" }).x}`, "base64url"),
    ]);
    const id = sha256("witness.example/w1\n", typed).subarray(0, 4);
    expect(vkey).toBe(`witness.example/w1+${id.toString("hex")}+${typed.toString("base64")}`);
    const line = told(others, "cosignature");
    const bytes = Buffer.from(line.split(" ")[2] ?? "", "base64");
    expect([line.split(" ").slice(0, 2), bytes.subarray(0, 4)]).toEqual([["—", "witness.example/w1"], id]);
    const seconds = bytes.readBigUInt64BE(4);
    expect(new Date(Number(seconds) * 1000).toISOString()).toBe("2021-08-24T03:30:00.000Z");
    const text = note.slice(0, note.indexOf("\n\n") + 1);
    const said = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
    expect(verify(null, said, key, bytes.subarray(12))).toBe(true);
    const witness = readWitnessVkey(vkey);
    expect(readCosignatures(text, [`${line}\n`], witness ? [witness] : [])).toMatchObject([
      { at: new Date("2021-08-24T03:30:00Z") },
    ]);
    expect([readVkey(vkey), readWitnessVkey(told(keys, "verifier key"))]).toEqual([null, null]);
  });

  test("are digests of the value, the salt and the authority that it names", () => {
    const digest = sha256("000102030405060708090a0b0c0d0e0f\n203.0.113.7").toString("hex");
    expect([told(origin, "origin"), events[0].origin]).toEqual([digest, digest]);
    const said = JSON.parse(linesOf(log).find((line) => line.startsWith('{"erasure"')) ?? "").authority;
    const under = sha256(said).toString("hex");
    expect([told(authority, "digest"), events[1].facts.digest]).toEqual([under, under]);
  });

  test("are exports that hold, with the key and an older checkpoint", () => {
    const vkey = told(keys, "verifier key");
    const checkpoint = JSON.parse(
      linesOf(log).find((line) => line.startsWith('{"checkpoint"')) ?? "",
    ).checkpoint;
    expect(verified(log, { vkey, checkpoint })).toEqual({
      ok: true,
      log: "runut.example/audit",
      case: null,
      size: 3,
      leaves: 3,
      checkpoints: 2,
      records: 0,
      keys: [vkey],
      erased: [{ index: 0, field: "origin", authority: 1 }],
      vouched: [],
    });
    expect(verified(ofCase, { vkey, checkpoint })).toMatchObject({
      ok: true,
      case: "RNT-2021-0001",
      leaves: 1,
    });
    expect(`${readMeaning(join(folder, "log.jsonl")).meaning}\n`).not.toBe(meaning);
    verified(log);
    expect(`${readMeaning(join(folder, "log.jsonl")).meaning}\n`).toBe(meaning);
    expect(verified(withRow, { vkey, checkpoint, records: true })).toMatchObject({ leaves: 1, records: 1 });
    expect(verified(log, { records: true })).toMatchObject({ reason: "records_missing" });
    expect(JSON.parse(linesOf(ofCase).at(-1) ?? "").proof).toEqual([children(zero, one).toString("base64")]);
    expect(JSON.parse(linesOf(ofCase).at(-2) ?? "").consistency).toEqual([two.toString("base64")]);
  });

  test("is a row whose digest, with that of the other row, is what its leaf commits to", () => {
    const [leaf = "", row = ""] = linesOf(withRow).slice(-2);
    const { salt, others } = JSON.parse(row);
    const record = row.slice(row.indexOf('"record":') + 9, -1);
    expect(canonicalize(JSON.parse(record))).toBe(record);
    const digests = [
      sha256(`${salt}\n${record}`),
      ...others.map((other: string) => Buffer.from(other, "base64")),
    ];
    const { records } = JSON.parse(leaf).body;
    expect(sha256(...digests.sort(Buffer.compare)).toString("hex")).toBe(records);
    verified(withRow);
    const told = JSON.parse(`${readMeaning(join(folder, "log.jsonl")).meaning}`);
    expect(told.records).toEqual([{ leaf: 3, record: JSON.parse(record) }]);
  });
});
