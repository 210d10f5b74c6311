/** Milliseconds, sorted. */
type Times = readonly number[];

export const percentile = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** Does it again and again in this many lanes for so long; the time of each and how many were done in a second. */
export const repeat = async (
  lanes: number,
  forMs: number,
  act: (lane: number) => Promise<unknown>,
): Promise<{ times: Times; perSecond: number }> => {
  const times: number[] = [];
  const began = performance.now();
  const run = async (lane: number) => {
    while (performance.now() - began < forMs) {
      const at = performance.now();
      await act(lane);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  const took = performance.now() - began;
  return { times: times.sort((a, b) => a - b), perSecond: (times.length * 1000) / took };
};

export const met = (isMet: boolean): string => (isMet ? "met" : "missed");

/** Three significant digits. */
export const short = (value: number): string =>
  Number.isNaN(value) ? "-" : String(Number(value.toPrecision(3)));
