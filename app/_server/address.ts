import "server-only";
import { isIP } from "node:net";
import { headers } from "next/headers";

/** Where the request came from: the last hop before us. The server writes the socket's address there, unless RUNUT_TRUST_PROXY leaves it to a proxy. */
export const callerAddress = async (): Promise<string | null> => {
  const hops = (await headers()).get("x-forwarded-for") ?? "";
  const last = hops.split(",").at(-1)?.trim() ?? "";
  const plain = last.startsWith("::ffff:") ? last.slice(7) : last;
  return isIP(plain) > 0 ? plain : null;
};
