import { readFileSync } from "node:fs";
import { keptNote } from "@/lib/audit/kept-note";
import { Failure } from "./failure";

/** The checkpoint in the file that --checkpoint names, whatever became of its line ends on the way. Refuses, with exit code 2, a file that holds none. */
export const readKeptCheckpoint = (path: string): string => {
  const note = keptNote(readFileSync(path, "utf8"));
  if (note === null) throw new Failure(`The file given with --checkpoint is not a checkpoint: ${path}`, 2);
  return note;
};
