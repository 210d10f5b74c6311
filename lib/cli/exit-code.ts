import { CommanderError } from "commander";
import { described } from "@/lib/kernel/described";
import { printableLines } from "@/lib/kernel/printable";
import { isEndingNow } from "./ending";

/** The exit code for what a command threw: 1 failed or refused, 2 wrong usage. What is not yet said is said here. */
export const exitCodeOf = (error: unknown): number => {
  if (isEndingNow()) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = error instanceof Error && (error.constructor === Error || error.name === "Failure");
  console.error(
    known && !process.env.RUNUT_DEBUG ? `runut: ${printableLines(error.message)}` : described(error),
  );
  return error instanceof Error && "exitCode" in error && typeof error.exitCode === "number"
    ? error.exitCode
    : 1;
};
