import "server-only";
import { headers } from "next/headers";

/** The address of the page that is being made, with its query. */
export const currentAddress = async (): Promise<string> => (await headers()).get("x-runut-path") ?? "/today";

/** The path of the page that is being made, without its query. */
export const currentPath = async (): Promise<string> => (await currentAddress()).split("?")[0] ?? "/today";
