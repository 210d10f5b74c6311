import { isDeepStrictEqual } from "node:util";

type Meaning = {
  checkpoint: unknown;
  erasures: unknown[];
  from: number;
  keys: unknown[];
  leaves: { leaf: number; body: unknown }[];
  log: string;
  records?: unknown[];
};

/** Whether an altered export that holds means what it meant; where leaves stand by themselves it may hold fewer of them, and everywhere fewer rows, as FORMAT.md §7 says. */
export const saysNothingElse = (original: string, altered: string): boolean => {
  if (original === altered) return true;
  const [was, is] = [JSON.parse(original) as Meaning, JSON.parse(altered) as Meaning];
  const { leaves, erasures, keys, records = [], ...rest } = is;
  const {
    leaves: itsLeaves,
    erasures: itsErasures,
    keys: itsKeys,
    records: itsRecords = [],
    ...itsRest
  } = was;
  const run = (all: Meaning["leaves"]) => all.filter(({ leaf }) => leaf >= was.from);
  return (
    isDeepStrictEqual(rest, itsRest) &&
    isDeepStrictEqual(run(leaves), run(itsLeaves)) &&
    isDeepStrictEqual(keys, itsKeys.slice(0, keys.length)) &&
    isWithin(leaves, itsLeaves) &&
    isWithin(erasures, itsErasures) &&
    isWithin(records, itsRecords)
  );
};

const isWithin = (some: readonly unknown[], all: readonly unknown[]) =>
  some.every((one) => all.some((each) => isDeepStrictEqual(one, each)));
