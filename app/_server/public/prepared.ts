import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The media type of a page. */
export const html = "text/html; charset=utf-8";

export type Coding = "identity" | "gzip" | "br";

/** A document ready to send: its bytes, and the same compressed where that is worth it. */
export type Prepared = {
  /** Its media type, as it is sent. */
  type: string;
  /** The tag of each form, strong: the three forms are three representations. */
  tags: Readonly<Record<Coding, string>>;
  bytes: Readonly<Partial<Record<Coding, Buffer>> & { identity: Buffer }>;
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this many bytes a compressed form spares nothing that counts. */
const least = 256;
/** How hard brotli tries: what is made anew with every publication in a millisecond, what a build makes once as small as it gets. */
const efforts = { quick: 6, once: 11 } as const;

/** Prepares a document. Done where it is made, so that no answer compresses or counts anything. */
export const prepare = async (
  content: string | Buffer,
  type: string,
  effort: keyof typeof efforts = "quick",
): Promise<Prepared> => {
  const identity = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const hash = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  const tags = { identity: `"${hash}"`, gzip: `"${hash}-gzip"`, br: `"${hash}-br"` };
  if (!isCompressible(type) || identity.length < least) return { type, tags, bytes: { identity } };
  const params = { [constants.BROTLI_PARAM_QUALITY]: efforts[effort] };
  const [zipped, br] = await Promise.all([gzipped(identity), brotli(identity, { params })]);
  return { type, tags, bytes: { identity, gzip: zipped, br } };
};

const isCompressible = (type: string) => /^text\/|[/+](json|xml)\b/.test(type);
