import { isBTC, isDomain, isETH, isXMR, refang } from "ioc-extractor";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { observableKinds } from "@/db/schema/vocabulary";

export type ObservableKind = (typeof observableKinds)[number];

/** At most as long as an address in a browser's bar is taken. */
const longestObservable = 2048;

/** `hxxps[:]//site[.]example` as it works: https://site.example. */
const working = (text: string): string => refang(text.trim().replace(/^hxxp/i, "hxxp"));

const whole = (text: string, fits: RegExp): string | undefined => (fits.test(text) ? text : undefined);

/** Names that no registry gives out and that are met all the same: RFC 6761, 6762 and 7686, and what ICANN keeps for private networks. */
const specialUse = /[a-z0-9]\.(onion|example|test|local|internal)$/;

const domain = (text: string): string | undefined => {
  const host =
    URL.canParse(`http://${text}`) && !/[/:@?#]/.test(text) ? new URL(`http://${text}`).hostname : "";
  const name = host.replace(/\.$/, "");
  return isDomain(name) || specialUse.test(name) ? name : undefined;
};

const url = (text: string): string | undefined => {
  if (!/^(https?|ftp):\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
};

const email = (text: string): string | undefined => {
  const at = text.lastIndexOf("@");
  if (at < 1) return undefined;
  const host = domain(text.slice(at + 1));
  // What stands before the sign is the mailbox's own matter: large and small letters may differ there (RFC 5321 §2.4), and in practice never do.
  const address = `${text.slice(0, at).toLowerCase()}@${host}`;
  return host !== undefined && z.email().safeParse(address).success ? address : undefined;
};

const cidr = (text: string): string | undefined => {
  const [, width] = text.split("/");
  if (!/^[^/]+\/\d{1,3}$/.test(text)) return undefined;
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text))
    return `${ipaddr.IPv4.networkAddressFromCIDR(text)}/${Number(width)}`;
  return ipaddr.IPv6.isValidCIDR(text)
    ? `${ipaddr.IPv6.networkAddressFromCIDR(text).toRFC5952String()}/${Number(width)}`
    : undefined;
};

const wallet = (text: string): string | undefined => {
  if (isETH(text)) return text.toLowerCase();
  if (/^bc1[02-9ac-hj-np-z]{11,71}$/i.test(text)) return text.toLowerCase();
  return isBTC(text) || isXMR(text) ? text : undefined;
};

/** MD5, SHA-1, SHA-256 or SHA-512 in hex. */
const hash = (text: string): string | undefined =>
  whole(text.toLowerCase(), /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/);

/** The one form in which an observable of each kind is kept and compared; undefined where a text is none of it. */
const normalForms = {
  ipv4: (text) => (ipaddr.IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text) ? text : undefined),
  ipv6: (text) => {
    const bare = text.replace(/^\[(.*)\]$/, "$1");
    return /^[0-9a-f:.]+$/i.test(bare) && ipaddr.IPv6.isValid(bare)
      ? ipaddr.IPv6.parse(bare).toRFC5952String()
      : undefined;
  },
  cidr,
  domain,
  url,
  email,
  account: (text) => whole(text, /^[^\s]+$/),
  hash,
  wallet,
  cve: (text) => whole(text.toUpperCase(), /^CVE-\d{4}-\d{4,}$/),
  user_agent: (text) => whole(text, /^.{4,}$/),
} as const satisfies Record<ObservableKind, (text: string) => string | undefined>;

/** An observable of this kind in its normal form; undefined where the text is none, or is longer than any may be. Reads `hxxp`, `[.]` and `[at]`. */
export const normalForm = (kind: ObservableKind, text: string): string | undefined => {
  const read = kind === "user_agent" || kind === "account" ? text.trim() : working(text);
  return read === "" || read.length > longestObservable ? undefined : normalForms[kind](read);
};
