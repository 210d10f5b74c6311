import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { newBucket, s3AtHand } from "@/e2e/structure/evidence-stores";
import { storeLocation } from "./location";
import { evidenceStore } from "./store";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

it("names what an upload left behind, and takes that away too", async () => {
  const { store, objects } = await s3AtHand();
  await objects.putNew("bytes/a-cut-one", "half");
  const seen = [];
  for await (const { name, isHeld } of store.list()) seen.push({ name, isHeld });
  expect(seen).toEqual([{ name: "bytes/a-cut-one", isHeld: false }]);
  await store.remove("bytes/a-cut-one");
  for await (const left of store.list()) expect(left).toBeUndefined();
}, 90_000);

it("has the server lock what it holds, where the configuration asks", async () => {
  const { store } = await s3AtHand({ lock: true, wish: "&lock=compliance:1" });
  const bytes = randomBytes(1000);
  await store.check();
  await store.put(Readable.from([bytes]));
  await store.put(Readable.from([bytes]));
  await expect(store.remove(sha256(bytes))).rejects.toThrow("does not let go");
  expect(await store.examine(sha256(bytes))).toEqual({ state: "equal" });
}, 90_000);

it("stops at its check where a lock is asked for and the bucket has none", async () => {
  const { store } = await s3AtHand({ wish: "&lock=governance:30" });
  await expect(store.check()).rejects.toThrow();
}, 90_000);

it("answers in plain words when the server knows neither us nor the bucket, or is not there", async () => {
  const known = await newBucket();
  process.env.RUNUT_EVIDENCE = known.replace("s3://runut-", "s3://no-runut-");
  await expect(evidenceStore().check()).rejects.toMatchObject({ key: "evidence.store_away" });
  process.env.RUNUT_EVIDENCE = "s3://anything?endpoint=http://127.0.0.1:9";
  const store = evidenceStore();
  for (const act of [
    () => store.put(Readable.from([Buffer.from("bytes")])),
    () => store.open("0".repeat(64)),
    () => store.examine("0".repeat(64)),
  ])
    await expect(act()).rejects.toMatchObject({ code: "conflict", key: "evidence.store_away" });
  delete process.env.RUNUT_EVIDENCE;
}, 90_000);

it("reads its location from one line, and says what is wrong with another", () => {
  expect(
    storeLocation("s3://a-bucket/deep/er/?endpoint=https://s3.example:9000&region=ap-1&lock=governance:30"),
  ).toEqual({
    kind: "s3",
    bucket: "a-bucket",
    prefix: "deep/er/",
    region: "ap-1",
    endpoint: "https://s3.example:9000",
    retention: { mode: "GOVERNANCE", days: 30 },
  });
  expect(storeLocation("s3://a-bucket")).toMatchObject({ prefix: "", endpoint: null, retention: null });
  expect(storeLocation("/srv/evidence")).toEqual({ kind: "disk", folder: "/srv/evidence" });
  for (const wrong of ["evidence", "s3://", "s3://b?lock=often", "s3://a-bucket?lok=x", "https://a-bucket/x"])
    expect(() => storeLocation(wrong), wrong).toThrow("RUNUT_EVIDENCE must be");
});
