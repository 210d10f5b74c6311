import { format, inspect } from "node:util";
import { withoutValues } from "./database-failure";
import { printableLines } from "./printable";

/** An error in words for the log: what it is and where it arose, without values that a statement carried, and nothing that acts on a terminal. */
export const described = (error: unknown): string => printableLines(told(error));

/** One sentence of an error, for a line of the log that says the rest. */
export const sentenceOf = (error: unknown): string => {
  const plain = withoutValues(error);
  return printableLines(plain instanceof Error ? plain.message : `${plain}`);
};

/** From now on whatever this process puts on its console, its libraries too, is described so. */
export const speakPlainly = (): void => {
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    const say = console[level].bind(console);
    console[level] = (...parts: unknown[]) =>
      say(
        "%s",
        printableLines(
          format(...parts.map((part) => (part instanceof Error ? told(part) : part))).replace(colours, ""),
        ),
      );
  }
};

/** With these a library dresses its own lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const colours = /\u001b\[[\d;]*m/g;

const told = (error: unknown): string => {
  const plain = withoutValues(error);
  if (!(plain instanceof Error)) return inspect(plain);
  const rest = plain.cause === undefined ? "" : `\ncaused by ${told(plain.cause)}`;
  const digest = "digest" in plain ? ` (digest ${plain.digest})` : "";
  return `${head(plain)}${digest}${framesOf(plain)}${rest}`;
};

/** A parser quotes what it could not read, which is what somebody sent. */
const head = ({ name, message }: Error) => (name === "SyntaxError" ? name : `${name}: ${message}`);

const framesOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => `\n${line}`)
    .join("");
