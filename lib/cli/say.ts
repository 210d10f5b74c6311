import { printable, printableJson } from "@/lib/kernel/printable";

export type Say = (line: string) => void;

/** Progress for a person: on standard output, or on standard error when standard output is to be JSON. */
export const speaker = (json: boolean): Say =>
  json ? (line) => console.error(printable(line)) : (line) => console.log(printable(line));

/** A result: JSON, or the lines a person reads. A name of a file or a word out of one is shown written out where it would act on the terminal. */
export const answer = (json: boolean, value: unknown, lines: readonly string[]): void =>
  console.log(json ? printableJson(value) : lines.map(printable).join("\n"));
