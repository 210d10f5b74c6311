/** A session ends after this long without a request. */
export const idleMinutes = 30;

/** A session ends this long after it began, whatever happened since. */
export const absoluteSeconds = 12 * 60 * 60;
