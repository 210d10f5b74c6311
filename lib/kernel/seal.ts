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
  const decipher = createDecipheriv("aes-256-gcm", keyOf(key), Buffer.from(nonce, "base64url"));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString("utf8");
};

const keyOf = (key: SecretName) => Buffer.from(secret(key), "base64url");
