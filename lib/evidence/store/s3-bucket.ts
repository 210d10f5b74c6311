import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { now } from "@/lib/kernel/clock";
import type { Bucket } from "./location";

export type Objects = ReturnType<typeof s3Bucket>;

/** The few calls to S3 that the store is made of; keys are below the prefix. No checksum of the server's is asked for or believed. */
export const s3Bucket = (location: Bucket) => {
  const client = clientOf(location);
  const at = (key: string) => ({ Bucket: location.bucket, Key: location.prefix + key });

  const openIfThere = async (key: string): Promise<Readable | null> => {
    try {
      const { Body } = await client.send(new GetObjectCommand(at(key)));
      return Body as Readable;
    } catch (error) {
      if (isNamed(error, "NoSuchKey")) return null;
      throw error;
    }
  };

  const open = async (key: string): Promise<Readable> => {
    const bytes = await openIfThere(key);
    if (bytes === null) throw new Error(`there is nothing at ${key}`);
    return bytes;
  };

  const text = async (key: string): Promise<string | null> => {
    const bytes = await openIfThere(key);
    if (bytes === null) return null;
    const pieces: Buffer[] = [];
    for await (const piece of bytes) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString("utf8");
  };

  const has = async (key: string): Promise<boolean> => {
    try {
      await client.send(new HeadObjectCommand(at(key)));
      return true;
    } catch (error) {
      if (isNamed(error, "NotFound")) return false;
      throw error;
    }
  };

  /** Puts a small object where there is none; false where there is one. */
  const putNew = async (key: string, body: string): Promise<boolean> => {
    try {
      await client.send(new PutObjectCommand({ ...at(key), Body: body, IfNoneMatch: "*" }));
      return true;
    } catch (error) {
      if (isNamed(error, "PreconditionFailed", "ConditionalRequestConflict")) return false;
      throw error;
    }
  };

  /** In parts, a few in memory at a time; what is cut leaves no part behind. */
  const upload = async (key: string, body: Readable, most: number): Promise<void> => {
    const partSize = Math.max(part, Number.isFinite(most) ? Math.ceil(most / parts) : largestPart);
    await new Upload({ client, params: { ...at(key), Body: body }, partSize, queueSize: 2 }).done();
  };

  /** Takes an object away for good, its earlier versions with it. */
  const remove = async (key: string): Promise<void> => {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: location.bucket, Prefix: location.prefix + key }),
    );
    const its = [...Versions, ...DeleteMarkers].filter((one) => one.Key === location.prefix + key);
    for (const { VersionId } of its) {
      await client.send(new DeleteObjectCommand({ ...at(key), VersionId })).catch((error: unknown) => {
        throw isNamed(error, "AccessDenied") ? new Error(`the store does not let go of ${key}`) : error;
      });
    }
  };

  /** Has the server keep an object, where the configuration asks for that. */
  const retain = async (key: string): Promise<void> => {
    if (!location.retention) return;
    const { mode: Mode, days } = location.retention;
    const RetainUntilDate = new Date(now().getTime() + days * day);
    await client.send(new PutObjectRetentionCommand({ ...at(key), Retention: { Mode, RetainUntilDate } }));
  };

  const list = async function* (below: string): AsyncIterable<{ key: string; at: Date }> {
    const asked = { Bucket: location.bucket, Prefix: location.prefix + below };
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, asked))
      for (const { Key = "", LastModified = new Date(0) } of Contents)
        yield { key: Key.slice(location.prefix.length), at: LastModified };
  };

  const check = async (): Promise<void> => {
    const probe = `probe/${randomUUID()}`;
    await client.send(new PutObjectCommand({ ...at(probe), Body: "probe" }));
    await remove(probe);
    if (!location.retention) return;
    const { ObjectLockConfiguration: lock } = await client.send(
      new GetObjectLockConfigurationCommand({ Bucket: location.bucket }),
    );
    if (lock?.ObjectLockEnabled !== "Enabled")
      throw new Error(`RUNUT_EVIDENCE asks for a lock, and the bucket ${location.bucket} has none.`);
  };

  return { open, openIfThere, text, has, putNew, upload, remove, retain, list, check };
};

const day = 24 * 3_600_000;
/** S3 takes at most ten thousand parts, none under 5 MiB. */
const parts = 10_000;
const part = 8 << 20;
const largestPart = 16 << 20;

const isNamed = (error: unknown, ...names: string[]) => error instanceof Error && names.includes(error.name);

const clients = new Map<string, S3Client>();

/** One client for each location, so that connections are used again. */
const clientOf = ({ endpoint, region }: Bucket): S3Client => {
  const key = `${endpoint} ${region}`;
  const known = clients.get(key);
  if (known) return known;
  const made = new S3Client({
    region,
    // A server of one's own rarely has a name for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 120_000 },
  });
  clients.set(key, made);
  return made;
};
