import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { exportLog, NoExport } from "@/lib/audit/export";
import { rowsKept } from "@/lib/audit/rows-kept";
import { Failure } from "./failure";
import { readKeptCheckpoint } from "./kept-checkpoint";
import { withDatabaseOpen } from "./open-database";

export type ExportOptions = {
  case?: string;
  from?: string;
  checkpoint?: string;
  records?: boolean;
  /** What puts erasures down alone, for a restore. */
  erasures?: true;
  json?: boolean;
};

export const exportTo = async (out: Writable, options: ExportOptions): Promise<void> => {
  const { case: reference, from, checkpoint, records = false, erasures, json = false } = options;
  if (reference !== undefined && from !== undefined)
    throw new Failure("A case is exported whole: --case or --from, not both.", 2);
  if (from !== undefined && !/^\d{1,15}$/.test(from)) throw new Failure(`--from is not an index: ${from}`, 2);
  const wanted = {
    ...(erasures && { erasures }),
    ...(reference !== undefined && { reference }),
    ...(from !== undefined && { from: Number(from) }),
    ...(checkpoint !== undefined && { checkpoint: readKeptCheckpoint(checkpoint) }),
  };
  let [lines, bytes, leftOut] = [0, 0, 0];
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
    await withDatabaseOpen(async ({ ownerUrl }) => {
      if (!records) return exportLog(wanted, write);
      const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
      const leaveOut = (count: number) => {
        leftOut += count;
      };
      try {
        await exportLog({ ...wanted, rows: { read: rowsKept(owner), leaveOut } }, write);
      } finally {
        await owner.end();
      }
    });
  } catch (error) {
    throw error instanceof NoExport ? new Failure(error.message) : error;
  }
  if (json) console.error(JSON.stringify({ lines, bytes, ...(records && { leftOut }) }));
  else
    console.error(
      [`${lines} lines, ${bytes} bytes.`, ...(leftOut > 0 ? [unproven(leftOut)] : [])].join("\n"),
    );
};

const unproven = (count: number) =>
  `${count} rows are left out: they were written again meanwhile or with more than a thousand others, or are not what was last recorded of them (npx runut audit verify names these).`;
