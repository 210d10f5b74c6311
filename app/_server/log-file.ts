import "server-only";
import { PassThrough, Readable } from "node:stream";
import { exportToReader } from "@/lib/audit/export-to-reader";
import { rowsSeenBy } from "@/lib/audit/rows-seen";
import type { Person } from "@/lib/kernel/actor";
import { madeFile } from "./made-file";

/** Entries of the log with their proofs, and with the rows that were recorded with them as far as the person sees these, as a file that `npx runut audit verify FILE` judges; whoever calls has made sure that the person sees the entries. */
export const logFile = (person: Person, leaves: readonly number[], name: string): Response => {
  const out = new PassThrough();
  // The reader learns of it by the end of the connection: the status has gone out.
  exportToReader({ leaves, rows: { read: rowsSeenBy(person) } }, out).catch(() => undefined);
  const bytes = Readable.toWeb(out) as ReadableStream<Uint8Array>;
  return madeFile(bytes, { name, type: "application/jsonl; charset=utf-8" });
};
