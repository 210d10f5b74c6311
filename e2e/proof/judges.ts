import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readMeaning } from "@/lib/audit/meaning";
import { faultSentence } from "@/lib/cli/audit-faults";
import { root } from "@/lib/cli/root";

/** What a verifier says of an export: that it holds and what it means (FORMAT.md §10), or why it is refused. */
export type Judgement = { holds: true; meaning: string } | { holds: false; why: string };
export type Judge = (file: Buffer) => Judgement;

/** Runut's own verifier. */
export const ourJudge: Judge = (file) => {
  const { verdict, meaning } = readMeaning(file);
  if (verdict.ok) return { holds: true, meaning: `${meaning}` };
  return { holds: false, why: faultSentence(verdict) };
};

const secondVerifier = join(root, "e2e/proof/second-verifier.mjs");

/** The verifier that was written from FORMAT.md alone, as second-verifier.md says; null while there is none. */
export const secondJudge = async (): Promise<Judge | null> => {
  if (!existsSync(secondVerifier)) return null;
  const { judge } = (await import(pathToFileURL(secondVerifier).href)) as { judge: Judge };
  return judge;
};
