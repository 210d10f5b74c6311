import { described } from "@/lib/kernel/described";

type Close = () => unknown;

const open: Close[] = [];
let isEnding = false;

/** Registers what must be closed when this process ends, last one first. Returns what closes it sooner; it is closed once. */
export const atEnd = (close: Close): (() => Promise<void>) => {
  open.push(close);
  return async () => {
    const index = open.indexOf(close);
    if (index === -1) return;
    open.splice(index, 1);
    await close();
  };
};

/** Closes everything and exits. Called again while it works, it only waits. */
export const end = async (code: number): Promise<never> => {
  if (isEnding) return new Promise<never>(() => undefined);
  isEnding = true;
  for (let close = open.pop(); close; close = open.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(described(error));
      code ||= 1;
    }
  }
  process.exit(code);
};

/** Whether the end has begun, so that what fails now fails because of it. */
export const isEndingNow = (): boolean => isEnding;

/** Waits for a part of this process to end, and ends the rest with it: code 1, because nobody told it to. */
export const endWith = async (part: string, ended: Promise<string>): Promise<never> => {
  const how = await ended;
  if (!isEnding) console.error(`${part} ended by itself (${how}).`);
  return end(1);
};

/** From now on a signal, or the loss of the process that started this one, ends it with the code given. */
export const endOnSignal = (code: number, word?: string): void => {
  const stop = () => {
    if (word && !isEnding) console.error(word);
    void end(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (process.connected) process.once("disconnect", stop);
};
