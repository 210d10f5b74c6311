// What every other part needs: how a file is refused, digests, and the texts that stand for bytes.

import { createHash } from "node:crypto";

/** Why a file does not hold. */
export class Refusal extends Error {}

/** Refuses the file. @param {string} why @returns {never} */
export const refuse = (why) => {
  throw new Refusal(why);
};

/** Refuses the file unless the condition is true. @param {boolean} condition @param {string} why */
export const demand = (condition, why) => {
  if (!condition) refuse(why);
};

/** SHA-256 over the parts, one after the other. @param {...(Uint8Array | string)} parts text is taken as UTF-8 @returns {Buffer} */
export const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The bytes of base64 (RFC 4648 §4), or null where encoding them again gives another text. @param {string} text @returns {Buffer | null} */
export const fromBase64 = (text) => {
  // Buffer.from passes over what is not base64 and knows the URL alphabet too; encoding again shows each of these.
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : null;
};

/** A hash of 32 bytes told in base64. @param {unknown} value @param {string} what @returns {Buffer} */
export const hashOf = (value, what) => {
  const bytes = typeof value === "string" ? fromBase64(value) : null;
  if (bytes === null || bytes.length !== 32) refuse(`${what} is not a hash of 32 bytes in base64`);
  return bytes;
};

const DIGEST = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether it is a digest in 64 hex digits, in lower case. @param {unknown} value @returns {boolean} */
export const isDigest = (value) => typeof value === "string" && DIGEST.test(value);

/** Whether it is a UUID of 36 characters, in lower case. @param {unknown} value @returns {boolean} */
export const isUuid = (value) => typeof value === "string" && UUID.test(value);

/** Whether it is a string that is not empty. @param {unknown} value @returns {boolean} */
export const isFilled = (value) => typeof value === "string" && value !== "";
