/** How often a process that ends by itself may come back: so many times within so many milliseconds, each time after one more pause. */
export type Patience = { most: number; within: number; pause: number };

/** Asked when a process has ended, gives the milliseconds after which it may come back, or null when it has fallen too often. */
export const comebacks = (
  { most, within, pause }: Patience = { most: 5, within: 60_000, pause: 250 },
  now: () => number = Date.now,
): (() => number | null) => {
  let falls: number[] = [];
  return () => {
    const at = now();
    falls = falls.filter((fall) => at - fall < within);
    if (falls.length === most) return null;
    falls.push(at);
    return (falls.length - 1) * pause;
  };
};
