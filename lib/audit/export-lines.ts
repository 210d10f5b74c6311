import { z } from "zod";
import { type Hash, toBase64 } from "./tree";

/** The lines of an export, as FORMAT.md describes them; one place says them for the writer and the reader. */
export const exportFormat = "runut-audit-export/1";

const count = z.int().nonnegative();

const header = z.object({
  format: z.literal(exportFormat),
  log: z.string().min(1),
  scope: z.enum(["log", "case", "leaves"]),
  case: z.string().nullable(),
  /** The first leaf of the unbroken run; the size of the tree where there is no run. */
  from: count,
  /** How many lines hold a leaf. */
  leaves: count,
  /** RFC 9162 subtrees of the leaves before `from`, from which the tree goes on. */
  subtrees: z.array(z.string()),
  /** The newest checkpoint, a signed note. */
  checkpoint: z.string(),
  /** RFC 3161 time stamps of it, when there are any. */
  stamps: z.array(z.string()).optional(),
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

const erasure = z.object({
  erasure: count,
  leaf: count,
  field: z.string(),
  /** The leaf in which the log itself puts the erasure down. */
  recorded: count,
  authority: z.string(),
});
export type ErasureLine = z.infer<typeof erasure>;

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

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const reader =
  <T>(shape: z.ZodType<T>) =>
  (text: Buffer, end = ""): T => {
    const read = shape.safeParse(JSON.parse(text.toString("utf8") + end));
    if (!read.success) throw new SyntaxError(z.prettifyError(read.error));
    return read.data;
  };

const leafHead = z.object({
  leaf: count,
  after: count.nullable().optional(),
  hash: z.string(),
  proof: z.array(z.string()).optional(),
});

/** Reads a line in bytes, of a leaf what stands before its body; throws SyntaxError for any other. */
export const readLine = {
  header: reader(header),
  key: reader(z.object({ key: z.string(), from: count })),
  erasure: reader(erasure),
  checkpoint: reader(
    z.object({
      checkpoint: z.string(),
      consistency: z.array(z.string()).optional(),
      stamps: z.array(z.string()).optional(),
    }),
  ),
  leaf: (head: Buffer) => reader(leafHead)(head, "}"),
};
