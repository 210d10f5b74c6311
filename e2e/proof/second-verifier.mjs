// A second verifier of exports of the audit log, written from lib/audit/FORMAT.md alone. It shares no code with the first, so that
// what both say of a file is what that page says. The § in its comments are those of the page.

import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Refusal } from "./second-verifier/basics.mjs";
import { close, meaningOf } from "./second-verifier/closing.mjs";
import { Export } from "./second-verifier/export.mjs";
import { linesOf } from "./second-verifier/lines.mjs";

/** Judges a file and tells its meaning. @param {Uint8Array} bytes @param {{ line: number }} place kept up to date, for who must say where @returns {string} */
const meaningOfFile = (bytes, place) => {
  const file = new Export();
  for (const line of linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    file.add(line);
    place.line += 1;
  }
  place.line = 0;
  close(file);
  return meaningOf(file);
};

/** Why a file is refused. Whatever else goes wrong refuses it too: nothing was shown. @param {unknown} error @param {number} line */
const reasonOf = (error, line) => {
  const why = error instanceof Refusal ? error.message : `the verifier failed: ${String(error)}`;
  return line > 0 ? `line ${line}: ${why}` : why;
};

/** @param {Uint8Array} bytes the whole file @returns {{ holds: true, meaning: string } | { holds: false, why: string }} */
export const judge = (bytes) => {
  const place = { line: 1 };
  try {
    return { holds: true, meaning: meaningOfFile(bytes, place) };
  } catch (error) {
    return { holds: false, why: reasonOf(error, place.line) };
  }
};

/** What was asked for. @param {string[]} words @returns {{ file: string, meaning: boolean } | null} null when it was not asked rightly */
const readArguments = (words) => {
  const options = words.filter((word) => word.startsWith("-"));
  const files = words.filter((word) => !word.startsWith("-"));
  if (files.length !== 1 || options.some((option) => option !== "--meaning")) return null;
  return { file: files[0], meaning: options.length > 0 };
};

/** Reads a file. @param {string} file @returns {Buffer | null} null when there is none that can be read */
const read = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

/** The program. @param {string[]} words @returns {number} its exit code */
const main = (words) => {
  const asked = readArguments(words);
  const bytes = asked === null ? null : read(asked.file);
  if (bytes === null) {
    process.stderr.write(
      asked === null ? "usage: second-verifier.mjs [--meaning] FILE\n" : `cannot read ${asked.file}\n`,
    );
    return 2;
  }
  const judged = judge(bytes);
  if (!judged.holds) process.stderr.write(`refused: ${judged.why}\n`);
  else if (asked.meaning) process.stdout.write(`${judged.meaning}\n`);
  return judged.holds ? 0 : 1;
};

/** Whether this file was started, and not imported. */
const isStarted = () => {
  try {
    return realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
};

// Setting the code and not leaving at once lets a long meaning be written to a pipe to its end.
if (isStarted()) process.exitCode = main(process.argv.slice(2));
