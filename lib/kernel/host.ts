import ipaddr from "ipaddr.js";
import { z } from "zod";
import { otherwise } from "./otherwise";

/** What stands where somebody decided not to write a host down. */
export const withheld = "withheld";
/** The same as it is typed and shown in the languages of the desk. */
export const withheldIn = { id: "dirahasiakan", en: withheld } as const;

/** A host as it is kept: a name in small letters, an IPv4 address, an IPv6 address in its one form (RFC 5952), or "withheld". */
export const readHost = (text: string): string | undefined => {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  if (Object.values(withheldIn).some((word) => word === host)) return withheld;
  if (z.ipv4().safeParse(host).success) return host;
  if (z.ipv6().safeParse(host).success) return ipaddr.IPv6.parse(host).toRFC5952String();
  const isName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;
  return isName.test(host) && !/^[\d.]+$/.test(host) ? host : undefined;
};

/** A host in an act's input; refuses what is neither a name, nor an address, nor withheld. */
export const host = () =>
  z
    .string()
    .max(300)
    .transform((text, issues) => {
      const read = readHost(text);
      if (read !== undefined) return read;
      issues.addIssue({ code: "custom", message: "bad_format", params: otherwise("bad_format").params });
      return z.NEVER;
    });
