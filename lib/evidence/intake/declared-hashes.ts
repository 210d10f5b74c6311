import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { z } from "zod";
import { otherwise } from "@/lib/kernel/otherwise";
import type { FieldKey } from "@/lib/kernel/refusal";

/** Bytes by what they hash to, in lower-case hex. SHA-1 and MD5 prove nothing by themselves; imagers and receipts give them all the same. */
export type Digests = { sha256?: string; sha1?: string; md5?: string };
export type Compared = "equal" | "different" | null;

const digits = { sha256: 64, sha1: 40, md5: 32 } as const;
const kinds = Object.keys(digits) as (keyof Digests)[];

/** Hashes as they are pasted: with blanks, colons or dashes between the digits, "SHA256:" before them, a file's name beside them, as certutil and sha256sum print them; one of each kind. Told apart by their length. Refuses what holds none, two of one kind, and a label that does not fit. */
export const declaredHashes = () =>
  z.string().transform((text, issues): Digests => {
    const read = readHashes(text);
    if (typeof read !== "string") return read;
    issues.addIssue({ code: "custom", message: read, params: otherwise(read).params });
    return z.NEVER;
  });

/** A hash in one piece, and one whose bytes or groups stand apart on one line. */
const whole = /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-z])/g;
const apart = /(?<![0-9a-z])[0-9a-f]{2}(?:[^\S\r\n]?[:-]?[^\S\r\n]?[0-9a-f]{2}){15,}(?![0-9a-z])/g;

const readHashes = (text: string): Digests | FieldKey => {
  const found: Digests = {};
  // What certutil says at its end would follow the last digit where a field takes one line only.
  const plain = text.replace(/certutil:.*/gis, " ").toLowerCase();
  const rest = plain.replace(whole, " | ");
  for (const [written] of [...plain.matchAll(whole), ...rest.matchAll(apart)]) {
    const hex = written.replace(/[^0-9a-f]/g, "");
    const kind = kinds.find((each) => digits[each] === hex.length);
    if (kind === undefined || (found[kind] ?? hex) !== hex) return "not_a_hash";
    found[kind] = hex;
  }
  const labels = [...plain.matchAll(/\b(?:sha-?(1|256)|(md5))\b/g)].map(([, sha, md5]) => md5 ?? `sha${sha}`);
  const fits = labels.every((label) => kinds.some((kind) => kind === label && found[kind] !== undefined));
  return Object.keys(found).length > 0 && fits ? found : "not_a_hash";
};

/** What bytes hash to under these names, read once. */
export const digestsOf = async (bytes: Readable, wanted: readonly (keyof Digests)[]): Promise<Digests> => {
  const hashes = wanted.map((kind) => [kind, createHash(kind)] as const);
  for await (const piece of bytes) for (const [, hash] of hashes) hash.update(piece);
  return Object.fromEntries(hashes.map(([kind, hash]) => [kind, hash.digest("hex")]));
};

type Hashed = {
  sha256: string | null;
  sha1: string | null;
  md5: string | null;
  declaredSha256: string | null;
  declaredSha1: string | null;
  declaredMd5: string | null;
};

/** Each hash that the sender of an item declared, beside what its bytes hash to. */
export const declaredOf = (item: Hashed) =>
  [
    { kind: "SHA-256", declared: item.declaredSha256, found: item.sha256 },
    { kind: "SHA-1", declared: item.declaredSha1, found: item.sha1 },
    { kind: "MD5", declared: item.declaredMd5, found: item.md5 },
  ].flatMap(({ kind, declared, found }) =>
    declared === null ? [] : [{ kind, declared, same: declared === found }],
  );

/** Whether bytes hash to all that their sender declared; null where nothing was declared or there are none. */
export const compare = (item: Hashed): Compared => {
  const declared = declaredOf(item);
  if (declared.length === 0 || item.sha256 === null) return null;
  return declared.every(({ same }) => same) ? "equal" : "different";
};
