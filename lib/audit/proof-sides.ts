/** On which side of what was hashed so far each hash of an inclusion proof stands. */
export type Side = "left" | "right";
/** Whether a hash of a consistency proof goes into both roots or into the larger one alone, and on which side. */
export type Move = { into: "both" | "larger"; side: Side };

/** RFC 9162 §2.1.3.2: the sides of the proof that leaf `index` is in a tree of `size` leaves, from the leaf up; null when there is no such leaf. */
export const inclusionSides = (index: number, size: number): Side[] | null => {
  if (!isCount(index) || !isCount(size) || index >= size) return null;
  return climb(index, size - 1).map((isLeft) => (isLeft ? "left" : "right"));
};

/** RFC 9162 §2.1.4.2: the moves of the proof that a tree of `second` leaves begins with that of `first`, after its first hash; null when it cannot. */
export const consistencyMoves = (first: number, second: number): Move[] | null => {
  if (!isCount(first) || !isCount(second) || first < 1 || first >= second) return null;
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  return climb(at, last).map((isLeft) =>
    isLeft ? { into: "both", side: "left" } : { into: "larger", side: "right" },
  );
};

/** Whether a proof of consistency leaves out its first hash, which is then the smaller root itself. */
export const startsAtRoot = (first: number): boolean => {
  let rest = first;
  while (rest > 1 && rest % 2 === 0) rest = half(rest);
  return rest === 1;
};

/** Whether each sibling on the way to the root stands on the left. */
const climb = (from: number, end: number): boolean[] => {
  const lefts: boolean[] = [];
  let [at, last] = [from, end];
  while (last > 0) {
    const isLeft = at % 2 === 1 || at === last;
    lefts.push(isLeft);
    if (isLeft) while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
  }
  return lefts;
};

const half = (of: number) => Math.floor(of / 2);
const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;
