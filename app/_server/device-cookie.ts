import "server-only";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { seal, unseal } from "@/lib/kernel/seal";
import { nameOfCookie, setCookie } from "./set-cookie";

const shape = z.object({ purpose: z.literal("device"), id: z.uuid() });

/** The device that this browser is known as, by a cookie that only Runut can have made; null when it carries none. */
export const carriedDevice = async (): Promise<string | null> => {
  const value = (await cookies()).get(nameOfCookie("device"))?.value;
  if (!value) return null;
  try {
    return shape.parse(JSON.parse(unseal("session", value))).id;
  } catch {
    return null;
  }
};

/** What the browser says of itself, shortened; null when it says nothing. */
export const browserInWords = async (): Promise<string | null> =>
  (await headers()).get("user-agent")?.slice(0, 300) || null;

/** Lets the browser carry the device that it is known as. */
export const carryDevice = async (id: string): Promise<void> => {
  const value = seal("session", JSON.stringify({ purpose: "device", id } satisfies z.input<typeof shape>));
  await setCookie("device", value);
};
