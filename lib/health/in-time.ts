/** Asks at most once at a time, and answers null when the answer fails or takes more than two seconds. */
export const inTime = <T>(ask: () => Promise<T>, milliseconds = 2_000): (() => Promise<T | null>) => {
  let asking: Promise<T | null> | null = null;
  const once = () => {
    asking ??= ask()
      .catch(() => null)
      .finally(() => {
        asking = null;
      });
    return asking;
  };
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), milliseconds);
    });
    try {
      return await Promise.race([once(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
};
