import { sql } from "drizzle-orm";
import type { Effect } from "./record";

/** A job that follows from a command: it exists only if the command commits, and replaces one with the same key that still waits. */
export const enqueue =
  (task: string, payload: Record<string, string>, key: string): Effect =>
  async (tx) => {
    await tx.execute(sql`select runut.enqueue(${task}, ${JSON.stringify(payload)}::json, ${key})`);
  };
