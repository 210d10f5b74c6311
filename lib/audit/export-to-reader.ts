import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportLog, type Wanted } from "./export";
import { viewLogAtLeisure } from "./hold";

/** How long one piece may wait to be taken, and how long the whole may last, in milliseconds. */
const patience = { piece: 30_000, whole: 600_000 };

/** Rings once after so many milliseconds; what it returns silences it. */
export type Alarm = (ring: () => void, milliseconds: number) => () => void;

/** Writes an export to somebody far away, over connections that nothing else waits for. Whoever takes nothing for half a minute, or needs longer than ten, is cut off with an error. */
export const exportToReader = async (wanted: Wanted, out: Writable, alarm = byTheClock): Promise<void> => {
  const late = new AbortController();
  const { signal } = late;
  const ring = () => late.abort();
  signal.addEventListener("abort", () => out.destroy(new Error("The export was not read in time.")));
  const silence = alarm(ring, patience.whole);
  const write = (pieces: AsyncIterable<string>) =>
    pipeline(Readable.from(watched(pieces, () => alarm(ring, patience.piece))), out, { signal });
  try {
    await exportLog(wanted, write, viewLogAtLeisure);
  } catch (error) {
    out.destroy(error instanceof Error ? error : undefined);
    throw error;
  } finally {
    silence();
  }
};

async function* watched(pieces: AsyncIterable<string>, watch: () => () => void) {
  for await (const piece of pieces) {
    const silence = watch();
    try {
      yield piece;
    } finally {
      silence();
    }
  }
}

const byTheClock: Alarm = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};
