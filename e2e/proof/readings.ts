import { expect, test } from "vitest";
import { ourJudge, secondJudge } from "./judges";
import { MadeLog } from "./made-log";

const second = await secondJudge();
const name = "log.example/audit";
type Made = string | Buffer;

/** Judges a file by both verifiers, who must say the same, its meaning too. */
const isHeld = (file: Made): boolean => {
  const [ours, theirs] = [ourJudge(Buffer.from(file)), second?.(Buffer.from(file))];
  const said = JSON.stringify([ours, theirs]).slice(0, 2000);
  if (theirs) expect(theirs.holds, said).toBe(ours.holds);
  if (ours.holds) expect(theirs ?? ours).toEqual(ours);
  return ours.holds;
};
/** Tests that both verifiers hold, or refuse, each of these files, which are named by what could be read in two ways in FORMAT.md. */
export const judged = (held: boolean, cases: Record<string, () => Made>) => {
  test.each(Object.entries(cases))(`%s is ${held ? "held" : "refused"}`, (_, file) => {
    expect(isHeld(file())).toBe(held);
  });
};

export const linesOf = (file: string) => file.trimEnd().split("\n");
export const written = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
export const madeWith = (act: (log: MadeLog) => void) => {
  const log = new MadeLog(name, 1);
  act(log);
  return log;
};

/** A run of four leaves, its lines, and the same with one of them altered. */
export const plain = madeWith((log) => {
  for (const n of [1, 2, 3, 4]) log.act("finding.make", { facts: { n } });
});
export const run = linesOf(plain.run());
export const inRun = (at: number, alter: (line: string) => string) => {
  const altered = alter(run[at] ?? "");
  expect(altered).not.toBe(run[at]);
  return written(run.with(at, altered));
};
