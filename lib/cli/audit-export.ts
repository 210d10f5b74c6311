import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportLog, NoExport } from "@/lib/audit/export";
import { Failure } from "./failure";
import { readKeptCheckpoint } from "./kept-checkpoint";
import { withDatabaseOpen } from "./open-database";

export type ExportOptions = { case?: string; from?: string; checkpoint?: string; json?: boolean };

export const exportTo = async (out: Writable, options: ExportOptions): Promise<void> => {
  const { case: reference, from, checkpoint, json = false } = options;
  if (reference !== undefined && from !== undefined)
    throw new Failure("A case is exported whole: --case or --from, not both.", 2);
  if (from !== undefined && !/^\d{1,15}$/.test(from)) throw new Failure(`--from is not an index: ${from}`, 2);
  const wanted = {
    ...(reference !== undefined && { reference }),
    ...(from !== undefined && { from: Number(from) }),
    ...(checkpoint !== undefined && { checkpoint: readKeptCheckpoint(checkpoint) }),
  };
  let [lines, bytes] = [0, 0];
  const counted = async function* (pieces: AsyncIterable<string>) {
    for await (const piece of pieces) {
      lines += piece.split("\n").length - 1;
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
  };
  const write = (pieces: AsyncIterable<string>) =>
    pipeline(Readable.from(counted(pieces)), out, { end: false });
  try {
    await withDatabaseOpen(() => exportLog(wanted, write));
  } catch (error) {
    throw error instanceof NoExport ? new Failure(error.message) : error;
  }
  console.error(json ? JSON.stringify({ lines, bytes }) : `${lines} lines, ${bytes} bytes.`);
};
