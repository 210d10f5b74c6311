import { chmodSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GET as getKeys } from "@/app/.well-known/runut-audit.vkey/route";
import { GET as getCheckpoint } from "@/app/api/v1/audit/checkpoint/route";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { job } from "@/lib/kernel/actor";
import { homeFolder } from "@/lib/kernel/home";
import { openCheckpoint } from "./checkpoint";
import { makeCheckpoint } from "./make-checkpoint";
import { readVkey, type Verifier } from "./note";
import { announceKey, rotateKey } from "./rotate-key";
import { sequenceAll } from "./sequence";
import { GrowingTree } from "./tree";
import { verifyLog } from "./verify";

ownDatabase();

const grow = async () => {
  await openCase(await makePeople());
  await sequenceAll();
};
const verifiers = async (): Promise<Verifier[]> =>
  (await (await getKeys()).text())
    .trimEnd()
    .split("\n")
    .map((line) => readVkey(line))
    .filter((key) => key !== null);
const newest = async () => openCheckpoint(await (await getCheckpoint()).text(), await verifiers());

test("There is no checkpoint and no key before the first, and both are plain text for anybody after it", async () => {
  expect([(await getCheckpoint()).status, (await getKeys()).status]).toEqual([404, 404]);
  expect(await makeCheckpoint()).toBe(0);
  expect([(await getCheckpoint()).status, (await getKeys()).status]).toEqual([404, 200]);
  await grow();
  const size = await makeCheckpoint();
  expect(await newest()).toMatchObject({ origin: "localhost:3000/audit", size });
  expect((await getCheckpoint()).headers.get("content-type")).toBe("text/plain; charset=utf-8");
});

test("A checkpoint signs the root over all leaves, and is made only when the log has grown, once by however many", async () => {
  await grow();
  const [size] = await Promise.all([makeCheckpoint(), makeCheckpoint(), makeCheckpoint()]);
  const tree = new GrowingTree();
  for (const { hash } of await owner()`select hash from audit_leaves order by index`)
    tree.push(hash.toString("latin1"));
  expect(await newest()).toMatchObject({ size: tree.size, root: tree.root() });
  const count = () => owner()`select from audit_checkpoints where size = ${size}`;
  expect(await count()).toHaveLength(1);
  expect(await makeCheckpoint()).toBe(size);
  expect(await count()).toHaveLength(1);
});

test("It holds the name of the log, a number, a hash and a signature, and not a word of any case", async () => {
  const text = await (await getCheckpoint()).text();
  expect(text).toMatch(
    /^localhost:3000\/audit\n\d+\n[\w+/]{43}=\n\n— localhost:3000\/audit [\w+/]{90,92}={0,2}\n$/,
  );
});

test("A tree that does not begin with what was signed before is not signed", async () => {
  await grow();
  await makeCheckpoint();
  await grow();
  await owner()`alter table audit_nodes disable trigger user`;
  const [node] = await owner()`select hash from audit_nodes where level = 2 and index = 0`;
  await owner()`update audit_nodes set hash = sha256(hash) where level = 2 and index = 0`;
  const [top] =
    await owner()`select level, hash from audit_nodes where index = 0 order by level desc limit 1`;
  await owner()`update audit_nodes set hash = sha256(hash) where index = 0 and level = ${top?.level}`;
  await expect(makeCheckpoint()).rejects.toThrow("does not begin with");
  await owner()`update audit_nodes set hash = ${node?.hash} where level = 2 and index = 0`;
  await owner()`update audit_nodes set hash = ${top?.hash} where index = 0 and level = ${top?.level}`;
  await owner()`alter table audit_nodes enable trigger user`;
  expect(await makeCheckpoint()).toBeGreaterThan(0);
});

test("Without its private key the log is not signed, and no other key takes its place", async () => {
  await grow();
  const path = join(homeFolder("keys"), "audit-1");
  renameSync(path, `${path}.away`);
  try {
    await expect(makeCheckpoint()).rejects.toThrow("keys/audit-1");
    await expect(makeCheckpoint()).rejects.toThrow("keys/audit-1");
  } finally {
    renameSync(`${path}.away`, path);
  }
  chmodSync(path, 0o640);
  await expect(makeCheckpoint()).rejects.toThrow("chmod 600");
  chmodSync(path, 0o600);
  expect(await makeCheckpoint()).toBeGreaterThan(0);
});

test("A new key is announced in the log, signs it together with the old one once, and alone from then on", async () => {
  await grow();
  const [before] = await verifiers();
  const rotated = await rotateKey();
  expect(rotated.old).toBe(before?.vkey);
  const both = await newest();
  expect(both?.size).toBe(rotated.size);
  expect(both?.signedBy.map(({ vkey }) => vkey).sort()).toEqual([rotated.old, rotated.new].sort());
  const [event] =
    await owner()`select e.*, l.index::int from audit_events e join audit_leaves l on l.event_id = e.id
    where action = 'audit.rotate-key'`;
  expect(event).toMatchObject({
    actor_job: "bootstrap",
    subject_kind: "log",
    facts: { old: rotated.old, new: rotated.new },
  });
  expect(event?.index).toBeLessThan(rotated.size);
  await grow();
  await makeCheckpoint();
  expect((await newest())?.signedBy.map(({ vkey }) => vkey)).toEqual([rotated.new]);
  expect((await verifiers()).map(({ vkey }) => vkey)).toEqual([rotated.new, rotated.old]);
  expect(await verifyLog()).toMatchObject({ ok: true, keys: 2, waiting: 0 });
});

test("A key that was announced by somebody who was then interrupted is in force from the next checkpoint, which both sign", async () => {
  const { old, new: next } = await announceKey(job("bootstrap"), {});
  await sequenceAll();
  const size = await makeCheckpoint();
  expect((await newest())?.signedBy.map(({ vkey }) => vkey).sort()).toEqual([old, next].sort());
  expect(await makeCheckpoint()).toBe(size);
  expect(await verifyLog()).toMatchObject({ ok: true });
});
