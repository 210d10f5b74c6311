import { readLines } from "./file-lines";
import { FileVerifier, type Held, type Sound, Wrong } from "./file-verifier";
import { type Fault, fault } from "./verdict";

export type FileVerdict = Sound | Fault;

/** Verifies an export line by line, in memory that does not grow with it and without a database. Names the first thing that is wrong. */
export const verifyFile = (path: string, held: Held = {}): FileVerdict => {
  const verifier = new FileVerifier(held);
  const lines = readLines(path);
  let number = 1;
  try {
    // Not for-of, which would close the file before what is missing is looked for.
    for (let next = lines.next(); !next.done; next = lines.next()) {
      verifier.read(next.value);
      number += 1;
    }
    return verifier.end();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return fault(number, "unreadable");
    if (!(error instanceof Wrong)) throw error;
    const isElsewhere = error.elsewhere !== undefined && occurs(error.elsewhere, lines);
    return fault(error.index, isElsewhere ? "order_changed" : error.reason);
  } finally {
    lines.return(undefined);
  }
};

/** Whether it stands before the body in one of the lines that are left. */
const occurs = (text: string, lines: Iterable<Buffer>): boolean => {
  for (const line of lines) if (line.toString("latin1", 0, 160).includes(text)) return true;
  return false;
};
