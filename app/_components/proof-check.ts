import { consistencyMoves, inclusionSides, startsAtRoot } from "@/lib/audit/proof-sides";
import { type Bytes, fromBase64, hex, sha256, toBase64, utf8 } from "./bytes";

/** What a checkpoint says, and the bytes that were signed. Root in base64. */
export type ReadNote = { origin: string; size: number; root: string; text: Bytes; signatures: Signature[] };
type Signature = { name: string; id: string; bytes: Bytes };
/** `unknown` where the browser has no Ed25519. */
export type Signed = "yes" | "no" | "unknown";

/** RFC 9162 §2.1.3.2, by WebCrypto: whether the hashes (base64) lead from the leaf with this body to the root (base64). */
export const isInTree = async (
  { index, size, body, root }: { index: number; size: number; body: string; root: string },
  hashes: readonly string[],
): Promise<boolean> => {
  const sides = inclusionSides(index, size);
  if (sides === null || sides.length !== hashes.length) return false;
  let hash = await sha256(Uint8Array.of(0), utf8(body));
  for (const [place, side] of sides.entries()) hash = await join(hash, fromBase64(hashes[place] ?? ""), side);
  return toBase64(hash) === root;
};

/** RFC 9162 §2.1.4.2, by WebCrypto: whether the hashes show that the larger tree begins with the smaller one. */
export const hasGrown = async (
  trees: { first: number; second: number; firstRoot: string; secondRoot: string },
  hashes: readonly string[],
): Promise<boolean> => {
  const { first, second, firstRoot, secondRoot } = trees;
  if (first === second) return hashes.length === 0 && firstRoot === secondRoot;
  const moves = consistencyMoves(first, second);
  const [start, ...rest] = startsAtRoot(first) ? [firstRoot, ...hashes] : hashes;
  if (moves === null || start === undefined || moves.length !== rest.length) return false;
  let [smaller, larger] = [fromBase64(start), fromBase64(start)];
  for (const [place, { into, side }] of moves.entries()) {
    const sibling = fromBase64(rest[place] ?? "");
    if (into === "both") smaller = await join(smaller, sibling, side);
    larger = await join(larger, sibling, side);
  }
  return toBase64(smaller) === firstRoot && toBase64(larger) === secondRoot;
};

/** Reads a checkpoint (C2SP tlog-checkpoint in a signed-note); null when it is none. */
export const readNote = (note: string): ReadNote | null => {
  const end = note.indexOf("\n\n");
  if (end < 0) return null;
  const text = note.slice(0, end + 1);
  const [origin, size = "", root = ""] = text.split("\n");
  if (!origin || !/^(0|[1-9]\d{0,14})$/.test(size) || !/^[\w+/]{43}=$/.test(root)) return null;
  const signatures = note
    .slice(end + 2)
    .split("\n")
    .map((line) => /^— (\S+) ([\w+/]+=*)$/u.exec(line))
    .flatMap((found): Signature[] => {
      const bytes = fromBase64(found?.[2] ?? "");
      return bytes.length === 68
        ? [{ name: found?.[1] ?? "", id: hex(bytes.slice(0, 4)), bytes: bytes.slice(4) }]
        : [];
    });
  return { origin, size: Number(size), root, text: utf8(text), signatures };
};

/** Whether one of the verifier keys ("name+id+base64") signed the note, and none of them signed it falsely. */
export const isSigned = async (note: ReadNote, vkeys: readonly string[]): Promise<Signed> => {
  let answer: Signed = "no";
  for (const vkey of vkeys) {
    const [, name, id, typed] = /^(\S+?)\+([0-9a-f]{8})\+([\w+/]{44})$/.exec(vkey) ?? [];
    const signature = note.signatures.find((each) => each.name === name && each.id === id);
    if (!signature || typed === undefined) continue;
    try {
      const key = await crypto.subtle.importKey("raw", fromBase64(typed).slice(1), "Ed25519", false, [
        "verify",
      ]);
      if (!(await crypto.subtle.verify("Ed25519", key, signature.bytes, note.text))) return "no";
      answer = "yes";
    } catch {
      return "unknown";
    }
  }
  return answer;
};

const join = (hash: Bytes, sibling: Bytes, side: "left" | "right") =>
  side === "left" ? sha256(Uint8Array.of(1), sibling, hash) : sha256(Uint8Array.of(1), hash, sibling);
