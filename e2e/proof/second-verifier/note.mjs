// Verifier keys (FORMAT.md §3) and checkpoints, which are signed notes (§4).

import { createPublicKey, verify } from "node:crypto";
import { demand, fromBase64, hashOf, isFilled, refuse, sha256 } from "./basics.mjs";

const ED25519 = 0x01;
/** What stands before the 32 bytes of a public key in its SubjectPublicKeyInfo (RFC 8410), the form in which Node takes one. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
const NOT_IN_A_NAME = /[\s\p{White_Space}\p{Cc}+]/u;

/** Whether it can be the name of a key. @param {unknown} name @returns {boolean} */
export const isName = (name) => isFilled(name) && !NOT_IN_A_NAME.test(name);

/** A key as it is told. @typedef {{ text: string, name: string, id: Buffer, publicKey: Buffer, object?: import('node:crypto').KeyObject }} VerifierKey */

/** Reads a verifier key of a log, `name+id+base64(0x01 || public key)`. @param {unknown} text @returns {VerifierKey | null} null for what is none */
export const readKey = (text) => {
  // Base64 may hold a + of its own: what stands behind the second belongs together.
  const parts = typeof text === "string" ? /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text) : null;
  if (parts === null || !isName(parts[1])) return null;
  const [, name, idInHex, base64] = parts;
  const typed = fromBase64(base64);
  if (typed === null || typed.length !== 33 || typed[0] !== ED25519) return null;
  const id = sha256(name, "\n", typed).subarray(0, 4);
  return id.toString("hex") === idInHex ? { text, name, id, publicKey: typed.subarray(1) } : null;
};

/** Whether the signature is that of the key over the text. @param {VerifierKey} key @param {string} text @param {Buffer} signature @returns {boolean} */
const isSignedBy = (key, text, signature) => {
  if (signature.length !== 64) return false;
  try {
    key.object ??= createPublicKey({
      key: Buffer.concat([SPKI, key.publicKey]),
      format: "der",
      type: "spki",
    });
    return verify(null, Buffer.from(text), key.object, signature);
  } catch {
    // 32 bytes that are no point of the curve: no signature can be right under them.
    return false;
  }
};

const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/;
const SIZE = /^(?:0|[1-9][0-9]{0,15})$/;

/** Reads a line that signs. @param {string} line @returns {{ name: string, id: Buffer, signature: Buffer } | null} null when its base64 is to be passed over */
const readSignature = (line) => {
  const parts = SIGNATURE_LINE.exec(line);
  demand(parts !== null && isName(parts[1]), "a line of the checkpoint is no signature line");
  const bytes = fromBase64(parts[2]);
  if (bytes === null || bytes.length < 4) return null;
  return { name: parts[1], id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
};

/** Reads the number of leaves of a checkpoint. @param {string} digits @returns {number} */
const readSize = (digits) => {
  demand(
    SIZE.test(digits) && Number.isSafeInteger(Number(digits)),
    "the size of the checkpoint is not a decimal number up to 2^53 - 1",
  );
  return Number(digits);
};

/**
 * Reads a checkpoint of the log; whether it is signed is for `signersOf`.
 * @param {string} note @param {string} log
 * @returns {{ size: number, root: Buffer, text: string, signatures: { name: string, id: Buffer, signature: Buffer }[] }}
 */
export const readCheckpoint = (note, log) => {
  const border = note.indexOf("\n\n");
  demand(border !== -1, "the checkpoint has no empty line");
  const text = note.slice(0, border + 1);
  const lines = text.split("\n");
  demand(lines.length === 4, "the text of the checkpoint is not of three lines");
  demand(lines[0] === log, "the checkpoint is not of this log");
  const signing = note.slice(border + 2).split("\n");
  demand(signing.pop() === "" && signing.length > 0, "the checkpoint does not end with a signature line");
  return {
    size: readSize(lines[1]),
    root: hashOf(lines[2], "the root of the checkpoint"),
    text,
    signatures: signing.map(readSignature).filter((signature) => signature !== null),
  };
};

/** The places of the keys that may sign a tree of this size (§3). @param {{ from: number }[]} keys in their order @param {number} size @returns {number[]} */
const placesFor = (keys, size) => {
  const newest = keys.findLastIndex((key) => key.from <= size);
  return keys[newest].from === size && newest > 0 ? [newest - 1, newest] : [newest];
};

/** The places of the keys that signed the checkpoint; refuses one that none signed, and a false signature in the name of one that may. @param {ReturnType<typeof readCheckpoint>} checkpoint @param {{ from: number, key: VerifierKey }[]} keys @returns {number[]} */
export const signersOf = (checkpoint, keys) => {
  const signers = placesFor(keys, checkpoint.size).filter((place) => {
    const { key } = keys[place];
    const inItsName = checkpoint.signatures.filter(({ name, id }) => name === key.name && id.equals(key.id));
    for (const { signature } of inItsName) {
      if (!isSignedBy(key, checkpoint.text, signature))
        refuse(`a signature of the checkpoint of size ${checkpoint.size} is false`);
    }
    return inItsName.length > 0;
  });
  demand(
    signers.length > 0,
    `the checkpoint of size ${checkpoint.size} is not signed by a key that may sign it`,
  );
  return signers;
};
