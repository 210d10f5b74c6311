import { z } from "zod";
import { readMembers } from "./line-members";
import { fromBase64, type Hash, toBase64 } from "./tree";

/** The lines of an export, as FORMAT.md describes them; one place says them for the writer and the reader. */
export const exportFormat = "runut-audit-export/1";

const isBase64 = (text: string) => text !== "" && Buffer.from(text, "base64").toString("base64") === text;
const count = z.int().nonnegative();
const hash = z.string().refine((text) => fromBase64(text) !== null, "not 32 bytes in base64");
const stamp = z.string().refine(isBase64, "not in base64");
const stamps = z.array(stamp).min(1).optional();
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const body = z.object({ text: z.string() }).nullable();

const header = z.strictObject({
  format: z.literal(exportFormat),
  log: z.string().min(1),
  scope: z.enum(["log", "case", "leaves"]),
  case: z.string().nullable(),
  /** The first leaf of the unbroken run; the size of the tree where there is no run. */
  from: count,
  /** How many lines hold a leaf. */
  leaves: count,
  /** RFC 9162 subtrees of the leaves before `from`, from which the tree goes on. */
  subtrees: z.array(hash),
  /** The newest checkpoint, a signed note. */
  checkpoint: z.string(),
  /** RFC 3161 time stamps of it, when there are any. */
  stamps,
});
export type Header = z.infer<typeof header>;

export const headerLine = (header: Header): string => line(header);

export const keyLine = (vkey: string, from: number): string => line({ key: vkey, from });

/** A checkpoint, with its time stamps when there are any, where the tree has its size; elsewhere with the proof that the newest begins with it. */
export const checkpointLine = (
  { note, stamps }: { note: string; stamps: readonly string[] },
  consistency?: readonly Hash[],
): string =>
  line({
    checkpoint: note,
    ...(consistency && { consistency: consistency.map(toBase64) }),
    ...(stamps.length > 0 && { stamps }),
  });

const ofRecords = z.strictObject({
  erasure: count,
  /** The leaf in which the log itself puts the erasure down. */
  recorded: count,
  authority: z.string(),
});
const ofLeaf = z.strictObject({ ...ofRecords.shape, leaf: count, field: z.string() });
export type LeafErasureLine = z.infer<typeof ofLeaf>;
/** What was erased: from behind a digest in a leaf, or from rows of records, which the leaf that puts it down names. */
export type ErasureLine = LeafErasureLine | z.infer<typeof ofRecords>;

export const erasureLine = (erasure: ErasureLine): string => line(erasure);

/** A leaf of the unbroken run. The body, last in the line, is the very text that was hashed. */
export const leafLine = (index: number, hash: Hash, body: string): string =>
  `{"leaf":${index},"hash":"${toBase64(hash)}","body":${body}}\n`;

/** A leaf by itself, with the proof that it is in the tree, and which one of these came before it. */
export const provenLeafLine = (
  { index, hash, proof }: { index: number; hash: Hash; proof: readonly Hash[] },
  after: number | null,
  body: string,
): string =>
  `{"leaf":${index},"after":${after},"hash":"${toBase64(hash)}","proof":${JSON.stringify(proof.map(toBase64))},"body":${body}}\n`;

/** A row as the transaction of a leaf wrote it. The record, last in the line, is the very text that was digested; `others` are the digests of all other rows of that transaction. */
export const recordLine = (index: number, salt: string, others: readonly Hash[], record: string): string =>
  `{"leaf":${index},"salt":"${salt}","others":${JSON.stringify(others.toSorted().map(toBase64))},"record":${record}}\n`;

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** What a file may hold, a kind of line each, in the order in which they stand; `next` and `checkpoint` take turns. A member that is not listed is refused. */
const kinds = {
  header,
  key: z.strictObject({ key: z.string(), from: count }),
  erasure: z.union([ofLeaf, ofRecords]),
  older: z.strictObject({ checkpoint: z.string(), consistency: z.array(hash), stamps }),
  leaf: z.strictObject({ leaf: count, after: count.nullable(), hash, proof: z.array(hash), body }),
  next: z.strictObject({ leaf: count, hash, body }),
  checkpoint: z.strictObject({ checkpoint: z.string(), stamps }),
  record: z.strictObject({
    leaf: count,
    salt: z.string().regex(uuid, "not a UUID in lower case"),
    others: z.array(hash),
    record: z.object({ text: z.string() }),
  }),
};
export type Kind = keyof typeof kinds;
type Read<K extends Kind> = { kind: K } & z.infer<(typeof kinds)[K]>;
export type Line = { [K in Kind]: Read<K> }[Kind];

/** The member by which a kind is known, the first that is there. */
const known: readonly (readonly [member: string, kind: Kind])[] = [
  ["format", "header"],
  ["key", "key"],
  ["erasure", "erasure"],
  ["consistency", "older"],
  ["checkpoint", "checkpoint"],
  ["proof", "leaf"],
  ["record", "record"],
  ["leaf", "next"],
];

/** Reads a line without its end. Throws SyntaxError, in words, for what is none. */
export const readLine = (text: string): Line => {
  const members = readMembers(text);
  const [, kind] = known.find(([member]) => members.has(member)) ?? [];
  if (!kind) throw new SyntaxError("no kind of line has these members");
  const read = kinds[kind].safeParse(Object.fromEntries(members));
  if (!read.success) throw new SyntaxError(z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, "; "));
  return { kind, ...read.data } as Line;
};
