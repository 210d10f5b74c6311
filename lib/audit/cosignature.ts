import { verify } from "node:crypto";
import { readVkey, signatureIn, type Verifier } from "./note";

/** What a witness says (C2SP tlog-cosignature): that the log was this one when it looked, `at`, to the second. `line` is its signature line with the end. */
export type Cosignature = { witness: Verifier; line: string; at: Date };

const ed25519Cosignature = 0x04;
const longestLine = 2000;

/** Reads a witness's verifier key, which has the type 0x04; null for any other. */
export const readWitnessVkey = (vkey: string): Verifier | null => readVkey(vkey, ed25519Cosignature);

/** The cosignatures of a checkpoint's text that these witnesses made, among signature lines; null when one in the name of one of them is false. Lines of others are passed over. */
export const readCosignatures = (
  text: string,
  lines: readonly string[],
  witnesses: readonly Verifier[],
): Cosignature[] | null => {
  const read: Cosignature[] = [];
  for (const line of lines) {
    const found = isSignatureLine(line) ? signatureIn(line, witnesses) : null;
    if (!found) continue;
    const at = timeOf(text, found.signature, found.by);
    if (at === null) return null;
    read.push({ witness: found.by, line, at });
  }
  return read;
};

const isSignatureLine = (line: string) =>
  line.length <= longestLine && /^— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n$/u.test(line);

/** The time in a `timestamped_signature` of 72 bytes that holds: 8 bytes of seconds since 1970, then Ed25519. */
const timeOf = (text: string, signature: Buffer, { key }: Verifier): Date | null => {
  if (signature.length !== 72) return null;
  const seconds = signature.readBigUInt64BE();
  const at = new Date(Number(seconds) * 1000);
  const said = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`, "utf8");
  const isSound = !Number.isNaN(at.getTime()) && seconds > 0n && at.getUTCFullYear() < 10_000;
  return isSound && verify(null, said, key, signature.subarray(8)) ? at : null;
};
