import canonicalize from "canonicalize";
import type { Source } from "./file-lines";
import { FileVerifier, type Held } from "./file-verifier";
import { type FileVerdict, judgeFile } from "./verify-file";

/** Verifies an export and, where it holds, says what it means in the one form of FORMAT.md §10: two files that mean the same have the same text. Holds all leaves in memory. */
export const readMeaning = (
  source: Source,
  held: Held = {},
): { verdict: FileVerdict; meaning: string | null } => {
  const leaves: string[] = [];
  const verifier = new FileVerifier(held, (leaf, body) => leaves.push(`{"body":${body},"leaf":${leaf}}`));
  const verdict = judgeFile(source, verifier);
  if (!verdict.ok) return { verdict, meaning: null };
  const { checkpoint, erasures, from, keys, log } = verifier.told();
  const before = canonicalize({ checkpoint, erasures, from, keys })?.slice(0, -1);
  return { verdict, meaning: `${before},"leaves":[${leaves.join(",")}],"log":${JSON.stringify(log)}}` };
};
