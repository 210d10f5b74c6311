/** `limit`: after how long nobody waits for the answer any more; `holds`: for how long an answer counts once it is there. In milliseconds. */
type Times = { limit?: number; holds?: number };

/** Asks at most once at a time, and answers null when the answer fails or is late. */
export const inTime = <T>(
  ask: () => Promise<T>,
  { limit = 800, holds = 0 }: Times = {},
): (() => Promise<T | null>) => {
  let asking: Promise<T | null> | null = null;
  let held: { answer: T; at: number } | null = null;
  const once = () => {
    asking ??= ask()
      .then((answer) => {
        held = { answer, at: performance.now() };
        return answer;
      })
      .catch(() => null)
      .finally(() => {
        asking = null;
      });
    return asking;
  };
  return async () => {
    if (held && performance.now() - held.at < holds) return held.answer;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), limit);
    });
    try {
      return await Promise.race([once(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
};
