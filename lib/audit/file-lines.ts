import { closeSync, openSync, readSync } from "node:fs";

const piece = 1 << 20;
/** A line of so many bytes or more, without its end, is no line of an export. */
const tooLong = 1 << 26;

const saysTooLong = "a line of 64 MiB or more";

/** A file by its path, or all the bytes of one. */
export type Source = string | Buffer;

/** The lines of a file without their ends, each in bytes that are good only until the next; of a path it reads a megabyte at a time. Throws RangeError for a line of 64 MiB or more. */
export const readLines = (source: Source): Generator<Buffer> =>
  typeof source === "string" ? linesAt(source) : linesIn(Buffer.from(source));

function* linesIn(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    if (end - start >= tooLong) throw new RangeError(saysTooLong);
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function* linesAt(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    let buffer = Buffer.allocUnsafe(piece);
    let [start, end] = [0, 0];
    for (;;) {
      const read = readSync(file, buffer, end, buffer.length - end, null);
      if (read === 0) break;
      const unseen = end;
      end += read;
      for (let at = buffer.indexOf(10, unseen); at !== -1 && at < end; at = buffer.indexOf(10, start)) {
        yield buffer.subarray(start, at);
        start = at + 1;
      }
      if (start === 0 && end === buffer.length) {
        if (buffer.length >= tooLong) throw new RangeError(saysTooLong);
        buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      } else {
        buffer.copyWithin(0, start, end);
        [start, end] = [0, end - start];
      }
    }
    if (end > start) yield buffer.subarray(start, end);
  } finally {
    closeSync(file);
  }
}
