import "server-only";
import { headers } from "next/headers";

/** The path of the page that is being made, without its query. */
export const currentPath = async (): Promise<string> =>
  ((await headers()).get("x-runut-path") ?? "/today").split("?")[0] ?? "/today";
