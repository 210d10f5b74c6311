import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { readWitnessVkey } from "./cosignature";
import type { Verifier } from "./note";

/** Who is asked to cosign checkpoints: its verifier key and the submission prefix of C2SP tlog-witness, without a slash at the end. */
export type Witness = { key: Verifier; url: string };
/** Who is asked for RFC 3161 time stamps, and the certificate that signs them or under which the one that signs was issued. */
export type Authority = { url: string; certificate: X509Certificate };

/** Whether anybody is to be asked; nothing is read of them yet. */
export const hasWitnesses = (): boolean =>
  [process.env.RUNUT_WITNESSES, process.env.RUNUT_TSA].some((set) => set?.trim());

/** The witnesses that `RUNUT_WITNESSES` names, `vkey URL` each, by commas or on lines. Throws Error, in words, for what is none. */
export const configuredWitnesses = (set = process.env.RUNUT_WITNESSES): Witness[] =>
  partsOf(set).map((part) => {
    const [vkey = "", url = "", ...rest] = part.split(/\s+/);
    const key = readWitnessVkey(vkey);
    if (!key || rest.length > 0)
      throw new Error(`RUNUT_WITNESSES: "${part}" is not the verifier key of a witness (type 4) and a URL.`);
    return { key, url: addressIn("RUNUT_WITNESSES", url).replace(/\/+$/, "") };
  });

/** The authority that `RUNUT_TSA` names, `URL FILE` with a certificate in PEM; null when it is not set. Throws Error, in words, for what is none. */
export const configuredAuthority = (set = process.env.RUNUT_TSA): Authority | null => {
  const [, url, file] = /^(\S+)\s+(\S.*)$/.exec(set?.trim() ?? "") ?? [];
  if (!set?.trim()) return null;
  if (!url || !file) throw new Error("RUNUT_TSA is not a URL and the file of a certificate.");
  return { url: addressIn("RUNUT_TSA", url), certificate: readCertificate(file) };
};

/** The first certificate in a PEM file. Throws Error, in words, when there is none. */
export const readCertificate = (path: string): X509Certificate => {
  try {
    return new X509Certificate(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} is not a certificate in PEM: ${error instanceof Error ? error.message : error}`);
  }
};

const partsOf = (set = "") =>
  set
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const addressIn = (variable: string, url: string): string => {
  const read = URL.canParse(url) ? new URL(url) : null;
  if (!read || !/^https?:$/.test(read.protocol))
    throw new Error(`${variable}: "${url}" is not an http(s) URL.`);
  return read.href;
};
