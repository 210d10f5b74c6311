import { isCve } from "@/lib/exposures/cve";
import { readHost, withheld } from "@/lib/kernel/host";

/** A record that is numbered within its case. */
type InCase = { number: number; reference?: string };

/** What the search box was asked for, as it reads it. A hash may be only begun. */
export type Asked =
  | { as: "case"; reference: string }
  | { as: "allegation"; reference: string }
  | ({ as: "evidence" } & InCase)
  | ({ as: "statement" } & InCase)
  | ({ as: "referral" } & InCase)
  | { as: "hash"; begun: string }
  | { as: "cwe"; cwe: string }
  | { as: "cve"; cve: string }
  | { as: "host"; host: string; port?: string }
  | { as: "port"; port: string }
  | { as: "words"; words: string };

const kinds = [
  ["evidence", /^(?:(RNT-\d{4}-\d{1,6})[\s/,:]+)?E-?(\d{1,6})$/i],
  ["statement", /^(?:(RNT-\d{4}-\d{1,6})[\s/,:]+)?S-?(\d{1,6})$/i],
  ["referral", /^(?:(RNT-\d{4}-\d{1,6})[\s/,:]+)?R-?(\d{1,6})$/i],
] as const;

/** Reads what was typed into the search box: a reference, a hash whole or begun by six digits, a weakness, a vulnerability of the CVE list, a host, a port, or else words. */
export const readWords = (typed: string): Asked => {
  const text = typed.trim().replace(/\s+/g, " ").slice(0, 200);
  const big = text.toUpperCase();
  if (/^RNT-\d{4}-\d{1,6}$/.test(big)) return { as: "case", reference: big };
  if (/^A-\d{4}-\d{1,6}$/.test(big)) return { as: "allegation", reference: big };
  for (const [as, pattern] of kinds) {
    const [, reference, number] = pattern.exec(text) ?? [];
    if (number !== undefined)
      return { as, number: Number(number), ...(reference ? { reference: reference.toUpperCase() } : {}) };
  }
  if (/^CWE-[1-9]\d{0,4}$/.test(big)) return { as: "cwe", cwe: big };
  if (isCve(big)) return { as: "cve", cve: big };
  return readHash(text) ?? readPort(text) ?? readPlace(text) ?? { as: "words", words: text };
};

const readHash = (text: string): Asked | undefined => {
  const plain = text.replace(/^sha-?256[\s:]*/i, "").toLowerCase();
  // Six digits without a letter are rather a number of something else.
  const isHash =
    /^[0-9a-f]{6,64}$/.test(plain) && (plain.length === 64 || /[a-f]/.test(plain)) && /\d/.test(plain);
  return isHash ? { as: "hash", begun: plain } : undefined;
};

const readPort = (text: string): Asked | undefined => {
  const [, port] = /^(?:port|porta)?\s*:?(\d{1,5})(?:\/(?:tcp|udp))?$/i.exec(text) ?? [];
  return port !== undefined && /port|:|\//i.test(text) ? { as: "port", port } : undefined;
};

const readPlace = (text: string): Asked | undefined => {
  const address = readHost(text);
  if (address && address !== withheld) return { as: "host", host: address };
  const [, name = "", port = ""] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  const host = readHost(name);
  return host && host !== withheld ? { as: "host", host, port } : undefined;
};
