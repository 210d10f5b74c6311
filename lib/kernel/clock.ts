let read = () => new Date();

/** The time of the record, in UTC to the millisecond; everything below receives it as `at`. */
export const now = (): Date => read();

/** Puts another clock in place and returns what puts the old one back; the only thing that tests may replace. */
export const setClock = (clock: () => Date): (() => void) => {
  const before = read;
  read = clock;
  return () => {
    read = before;
  };
};
