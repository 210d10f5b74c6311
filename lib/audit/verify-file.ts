import { readBody } from "./body";
import { readLine } from "./export-lines";
import { damageOf, lacksEnd } from "./file-damage";
import { readLines, type Source } from "./file-lines";
import { FileVerifier, type Held } from "./file-verifier";
import { unprovenRecord } from "./unproven-record";
import { type Fault, fault, type Sound } from "./verdict";
import { Misplaced, Wrong } from "./wrong";

export type FileVerdict = Sound | Fault;

/** Verifies an export line by line, in memory that grows with the rows of it alone and without a database. Names the first thing that is wrong. */
export const verifyFile = (path: string, held: Held = {}): FileVerdict =>
  judgeFile(path, new FileVerifier(held));

/** Has a verifier that has read nothing yet judge the file. */
export const judgeFile = (source: Source, verifier: FileVerifier): FileVerdict => {
  const damaged = damageOf(source);
  if (damaged) return fault(1, damaged);
  const lines = readLines(source);
  let number = 0;
  let line: Buffer = Buffer.of();
  try {
    let blank = 0;
    // Not for-of, which would close the file before what is missing is looked for.
    for (let next = lines.next(); !next.done; next = lines.next()) {
      number += 1;
      line = next.value;
      if (blank > 0) return unreadable(blank, "it is empty");
      if (number > 1 && line.length === 0) blank = number;
      else verifier.read(line);
    }
    const sound = verifier.end();
    return untoldErasure(source, verifier) ?? unprovenRecord(source, verifier.records) ?? sound;
  } catch (error) {
    if (error instanceof Misplaced) return fault(number, "line_misplaced");
    if (error instanceof SyntaxError || error instanceof RangeError) {
      if (line.at(-1) === carriageReturn) return fault(number, "line_ends");
      const isCut = line[0] === brace && lines.next().done === true && lacksEnd(source);
      return isCut ? fault(number, "cut_off") : unreadable(Math.max(number, 1), error.message);
    }
    if (!(error instanceof Wrong)) throw error;
    const isElsewhere = error.elsewhere !== undefined && occurs(error.elsewhere, lines);
    return fault(error.index, isElsewhere ? "order_changed" : error.reason);
  } finally {
    lines.return(undefined);
  }
};

const brace = "{".charCodeAt(0);
const carriageReturn = 13;

const unreadable = (line: number, detail: string): Fault => ({ ...fault(line, "unreadable"), detail });

/** Whether it stands before the body in one of the lines that are left. */
const occurs = (text: string, lines: Iterable<Buffer>): boolean => {
  for (const line of lines) if (line.toString("latin1", 0, 160).includes(text)) return true;
  return false;
};

/** An erasure that the log puts down and no line tells, where the event behind which something was erased is in the file; that takes a second look at it. */
const untoldErasure = (source: Source, { erasures }: FileVerifier): Fault | null => {
  const untold = erasures.untold();
  if (untold.size === 0) return null;
  for (const line of readLines(source)) {
    const text = line.toString("utf8");
    if (![...untold.keys()].some((id) => text.includes(id))) continue;
    const read = readLine(text);
    if ((read.kind !== "leaf" && read.kind !== "next") || read.body === null) continue;
    const event = readBody(read.body.text);
    const recorded = typeof event === "string" ? undefined : untold.get(event.id);
    if (recorded !== undefined) return fault(recorded, "erasure_untold");
  }
  return null;
};
