import type { IncomingMessage } from "node:http";
import { Refusal } from "@/lib/kernel/refusal";
import { countAttempt } from "@/lib/sessions/attempts";
import { lastHop } from "../last-hop";

/** Whether too much of one kind came from where this request comes from within a quarter of an hour; it is counted with it. */
export const isTooMany = async (request: IncomingMessage, kind: "verify" | "subscribe"): Promise<boolean> => {
  const address = lastHop([request.headers["x-forwarded-for"]].flat().join(","));
  if (address === null) return false;
  try {
    await countAttempt([{ kind, value: address }], new Date());
    return false;
  } catch (error) {
    if (error instanceof Refusal && error.code === "unauthenticated") return true;
    throw error;
  }
};
