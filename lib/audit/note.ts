import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";

/** Whose signature a note may bear: what a verifier key of C2SP signed-note says. */
export type Verifier = { name: string; id: string; vkey: string; key: KeyObject };
export type Signer = Verifier & { secret: KeyObject };

const ed25519 = 0x01;
const isName = /^[^\s+\p{Cc}]+$/u;

/** The verifier of an Ed25519 public key of 32 bytes; its id is SHA-256(name, 0x0A, type, key)[:4] in hex, where the type tells what is signed: 1 the text of a note. Refuses a name that C2SP signed-note does not allow. */
export const verifierOf = (name: string, publicKey: Buffer, type = ed25519): Verifier => {
  if (!isName.test(name)) throw new TypeError(`${JSON.stringify(name)} is not the name of a key`);
  if (publicKey.length !== 32) throw new TypeError("an Ed25519 public key has 32 bytes");
  const typed = Buffer.concat([Buffer.of(type), publicKey]);
  const id = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), typed])).slice(0, 8);
  const jwk = { kty: "OKP", crv: "Ed25519", x: publicKey.toString("base64url") };
  return {
    name,
    id,
    vkey: `${name}+${id}+${typed.toString("base64")}`,
    key: createPublicKey({ key: jwk, format: "jwk" }),
  };
};

/** Reads a verifier key ("name+id+base64"); null when it is none of Ed25519 and this type, or its id is not its own. */
export const readVkey = (vkey: string, type = ed25519): Verifier | null => {
  const [, name, , typed] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];
  if (name === undefined || typed === undefined) return null;
  const bytes = Buffer.from(typed, "base64");
  if (bytes[0] !== type || bytes.length !== 33 || !isName.test(name)) return null;
  const read = verifierOf(name, bytes.subarray(1), type);
  return read.vkey === vkey ? read : null;
};

/** RFC 8410 §7: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The signer of that name whose Ed25519 private key is this seed of 32 bytes (RFC 8032 §5.1.5). */
export const signerOf = (name: string, seed: Buffer): Signer => {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
  return { ...verifierOf(name, publicKeyOf(createPublicKey(secret))), secret };
};

/** The 32 bytes of an Ed25519 public key. */
export const publicKeyOf = (key: KeyObject): Buffer =>
  Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");

/** A signed note (C2SP signed-note) of this text, which must end its last line; one signature line for each signer. */
export const signNote = (text: string, signers: readonly Signer[]): string => {
  if (!isText(text)) throw new TypeError("a note is lines of text without control characters");
  return `${text}\n${signers.map((signer) => signatureLine(text, signer)).join("")}`;
};

const signatureLine = (text: string, { name, id, secret }: Signer): string => {
  const signature = sign(null, Buffer.from(text, "utf8"), secret);
  return `— ${name} ${Buffer.concat([Buffer.from(id, "hex"), signature]).toString("base64")}\n`;
};

/** The text of a signed note and its signature lines, each with its end; null when it is not a note. */
export const splitNote = (note: string): { text: string; lines: string[] } | null => {
  const parts = /^(?<text>[\s\S]*\n)\n(?<signatures>(?:— [^\s+\p{Cc}]+ [A-Za-z0-9+/]+={0,2}\n)+)$/u.exec(
    note,
  )?.groups;
  if (!parts?.text || !parts.signatures || !isText(parts.text)) return null;
  return { text: parts.text, lines: parts.signatures.split(/(?<=\n)/) };
};

/** What a signature line ("— name base64") bears of one of the verifiers; null when it is of none of them. */
export const signatureIn = (
  line: string,
  verifiers: readonly Verifier[],
): { by: Verifier; signature: Buffer } | null => {
  const [, name, encoded = ""] = line.trimEnd().split(" ");
  const bytes = Buffer.from(encoded, "base64");
  const id = bytes.toString("hex", 0, 4);
  const isExact = bytes.toString("base64") === encoded;
  const by = isExact && verifiers.find((each) => each.name === name && each.id === id);
  return by ? { by, signature: bytes.subarray(4) } : null;
};

/** The text of a signed note and which of the verifiers signed it. Null when it is not a note, none of them signed it, or a signature in the name of one of them is false. */
export const openNote = (
  note: string,
  verifiers: readonly Verifier[],
): { text: string; signedBy: Verifier[] } | null => {
  const parts = splitNote(note);
  if (!parts) return null;
  const text = Buffer.from(parts.text, "utf8");
  const signedBy: Verifier[] = [];
  for (const line of parts.lines) {
    const found = signatureIn(line, verifiers);
    if (!found) continue;
    if (!verify(null, text, found.by.key, found.signature)) return null;
    signedBy.push(found.by);
  }
  return signedBy.length === 0 ? null : { text: parts.text, signedBy };
};

const isText = (text: string) => text.endsWith("\n") && !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll("\n", ""));
