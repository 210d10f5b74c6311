import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { diskStore } from "@/lib/evidence/store/disk-store";
import { storeLocation } from "@/lib/evidence/store/location";
import { type Objects, s3Bucket } from "@/lib/evidence/store/s3-bucket";
import { s3Store } from "@/lib/evidence/store/s3-store";
import type { EvidenceStore } from "@/lib/evidence/store/store";
import { objectStore } from "./object-store";

/** A store of the tests' own, empty, and the hands of somebody who gets at its bytes past it. */
export type StoreAtHand = {
  store: EvidenceStore;
  bytesUnder: (sha256: string) => Promise<Buffer>;
  tamper: (sha256: string, bytes: Buffer) => Promise<void>;
};

export const diskAtHand = async (): Promise<StoreAtHand & { root: string }> => {
  const root = await mkdtemp(join(tmpdir(), "runut-evidence-"));
  const placeOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  return {
    root,
    store: diskStore(root),
    bytesUnder: (sha256) => readFile(placeOf(sha256)),
    tamper: async (sha256, bytes) => {
      await chmod(placeOf(sha256), 0o600);
      await writeFile(placeOf(sha256), bytes);
    },
  };
};

/** A new bucket on the object store of this run, and the address of it as `RUNUT_EVIDENCE` has it; the keys go into the environment. */
export const newBucket = async ({ lock = false, wish = "" } = {}): Promise<string> => {
  const { endpoint, accessKeyId, secretAccessKey } = await objectStore();
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey });
  const bucket = `runut-${randomUUID()}`;
  const client = new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: lock }));
  client.destroy();
  return `s3://${bucket}/evidence?endpoint=${encodeURIComponent(endpoint)}${wish}`;
};

export const s3AtHand = async (asked = {}): Promise<StoreAtHand & { objects: Objects }> => {
  const place = storeLocation(await newBucket(asked));
  if (place.kind !== "s3") throw new Error("no bucket");
  const objects = s3Bucket(place);
  const keyOf = async (sha256: string) => `${await objects.text(`held/${sha256}`)}`;
  return {
    objects,
    store: s3Store(place),
    bytesUnder: async (sha256) => {
      const pieces: Buffer[] = [];
      for await (const piece of await objects.open(await keyOf(sha256))) pieces.push(piece as Buffer);
      return Buffer.concat(pieces);
    },
    tamper: async (sha256, bytes) => {
      const key = await keyOf(sha256);
      await objects.remove(key);
      await objects.putNew(key, bytes.toString("latin1"));
    },
  };
};
