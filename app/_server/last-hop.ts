import { isIP } from "node:net";

/** The address of the last hop before us in `x-forwarded-for`, or null when there is none. The server writes the socket's address there, unless RUNUT_TRUST_PROXY leaves it to a proxy. */
export const lastHop = (hops: string): string | null => {
  const last = hops.split(",").at(-1)?.trim() ?? "";
  const plain = last.startsWith("::ffff:") ? last.slice(7) : last;
  return isIP(plain) > 0 ? plain : null;
};
