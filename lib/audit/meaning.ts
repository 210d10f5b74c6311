import canonicalize from "canonicalize";
import type { Source } from "./file-lines";
import { FileVerifier, type Held } from "./file-verifier";
import { type FileVerdict, judgeFile } from "./verify-file";

/** Verifies an export and, where it holds, says what it means in the one form of FORMAT.md §10: two files that mean the same have the same text. Holds all leaves and rows in memory. */
export const readMeaning = (
  source: Source,
  held: Held = {},
): { verdict: FileVerdict; meaning: string | null } => {
  const leaves: string[] = [];
  const records: string[] = [];
  const verifier = new FileVerifier(
    held,
    (leaf, body) => leaves.push(`{"body":${body},"leaf":${leaf}}`),
    (leaf, record) => records.push(`{"leaf":${leaf},"record":${record}}`),
  );
  const verdict = judgeFile(source, verifier);
  if (!verdict.ok) return { verdict, meaning: null };
  const { checkpoint, erasures, from, keys, log } = verifier.told();
  const before = canonicalize({ checkpoint, erasures, from, keys })?.slice(0, -1);
  const rows = records.length > 0 ? `,"records":[${records.join(",")}]` : "";
  return {
    verdict,
    meaning: `${before},"leaves":[${leaves.join(",")}],"log":${JSON.stringify(log)}${rows}}`,
  };
};
