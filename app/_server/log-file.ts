import "server-only";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportLog } from "@/lib/audit/export";

/** Entries of the log with their proofs as a file that `npx runut audit verify FILE` judges; whoever calls has made sure that the reader sees them. */
export const logFile = (leaves: readonly number[], name: string): Response => {
  const out = new PassThrough();
  exportLog({ leaves }, (pieces) => pipeline(Readable.from(pieces), out)).catch((error: Error) =>
    out.destroy(error),
  );
  return new Response(Readable.toWeb(out) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/jsonl; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
};
