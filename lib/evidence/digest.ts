import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** SHA-256 of a file as it lies on disk, in lower-case hex. */
export const digestOf = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
};

/** Lets bytes through but holds the last piece back until all of them hash to `sha256`; fails instead when they do not. */
export const expecting = (sha256: string): Transform => {
  const hash = createHash("sha256");
  let held: Buffer | null = null;
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      hash.update(piece);
      const ready = held;
      held = piece;
      next(null, ready);
    },
    flush(end) {
      if (hash.digest("hex") === sha256) end(null, held);
      else end(new Error(`the bytes under ${sha256} do not hash to it`));
    },
  });
};
