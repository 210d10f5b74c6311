export type Say = (line: string) => void;

/** Progress for a person: on standard output, or on standard error when standard output is to be JSON. */
export const speaker = (json: boolean): Say =>
  json ? (line) => console.error(line) : (line) => console.log(line);

/** A result: JSON, or the lines a person reads. */
export const answer = (json: boolean, value: unknown, lines: readonly string[]): void =>
  console.log(json ? JSON.stringify(value, null, 2) : lines.join("\n"));
