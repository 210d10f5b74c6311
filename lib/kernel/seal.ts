import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type SecretName, secret } from "./secrets";

/** Encrypts with AES-256-GCM under a key of RUNUT_HOME/keys; the result carries format, nonce and tag ("v1.…"). */
export const seal = (key: SecretName, text: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
};

/** What `seal` made, in clear; throws when it was altered or sealed under another key. */
export const unseal = (key: SecretName, sealed: string): string => {
  const [format, nonce, tag, body] = sealed.split(".");
  if (format !== "v1" || !nonce || !tag || body === undefined)
    throw new Error("not a sealed text of format v1");
  return opened(keyOf(key), fromText(nonce), fromText(tag), fromText(body));
};

/** What a browser sealed by AES-256-GCM under a key of its own, the tag at the end, in clear; throws as `unseal` does. */
export const unsealFromBrowser = (key: string, nonce: string, sealed: string): string => {
  const bytes = fromText(sealed);
  return opened(fromText(key), fromText(nonce), bytes.subarray(-16), bytes.subarray(0, -16));
};

const opened = (key: Buffer, nonce: Buffer, tag: Buffer, body: Buffer): string => {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
};

const fromText = (text: string) => Buffer.from(text, "base64url");
const keyOf = (key: SecretName) => fromText(secret(key));
