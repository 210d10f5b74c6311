/** What one test file took; `path` from the root of the checkout. */
export type FileTime = { path: string; seconds: number };

/** The files of a run, slowest first, and the quick ones as one line. */
export const fileTimeLines = (times: readonly FileTime[]): string[] => {
  const slowestFirst = times.toSorted((one, other) => other.seconds - one.seconds);
  const slow = slowestFirst.filter(({ seconds }) => seconds >= quick);
  const rest = slowestFirst.slice(slow.length);
  const shared = rest.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...slow.map(({ path, seconds }) => line(seconds, path)),
    ...(rest.length > 0 ? [line(shared, `${rest.length} files of less than ${quick} s each`)] : []),
  ];
};

/** Seconds below which a file has no line of its own. */
const quick = 2;

const line = (seconds: number, what: string) =>
  `${`${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, "0")}`.padStart(8)}  ${what}`;
