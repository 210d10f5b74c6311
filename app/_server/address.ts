import "server-only";
import { headers } from "next/headers";
import { lastHop } from "./last-hop";

/** Where the request came from: the last hop before us. */
export const callerAddress = async (): Promise<string | null> =>
  lastHop((await headers()).get("x-forwarded-for") ?? "");
