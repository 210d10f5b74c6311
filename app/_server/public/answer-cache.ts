import { setTimeout as delay } from "node:timers/promises";

/** `held`: right as far as is known. `doubted`: something may have changed unheard. `dropped`: it did change. */
type Kept = { value: unknown; madeAt: number; state: "held" | "doubted" | "dropped" };

/** Where answers outlive the process. What cannot be read there counts as not kept. */
export type Shelf = {
  read: (key: string) => Promise<unknown>;
  write: (key: string, value: unknown) => Promise<void>;
};

/** Milliseconds: `old` makes an answer due to be made anew, `changed` is how long one that changed is waited for before the former serves, `first` how long one that is not kept. */
type Limits = { old: number; changed: number; first: number };

/** An answer is not kept, and cannot be made now or not in time. */
export class NoAnswer extends Error {}

const most = 4_000;
/** How many kept answers are made anew at once; more would hold up those that have nothing to serve. */
const mostBehind = 2;
const usual: Limits = { old: 60_000, changed: 1_000, first: 4_000 };
/** Keeps nothing past the process. */
export const noShelf: Shelf = { read: async () => undefined, write: async () => undefined };

/** A cache of answers in this process and on a shelf. Whatever is kept serves at once and is made anew behind; only one that changed is waited for, and that not while making fails. */
export const answerCache = (
  shelf: Shelf = noShelf,
  now: () => number = Date.now,
  { old, changed, first }: Limits = usual,
) => {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<unknown>>();
  /** What is being put on the shelf. Nobody who asked waits for the disk. */
  const writing = new Map<string, Promise<void>>();
  let generation = 0;
  let isFailing = false;

  const make = async (key: string, maker: () => Promise<unknown>): Promise<unknown> => {
    const began = generation;
    try {
      const value = await maker();
      isFailing = false;
      // What began before the last change may have read the text from before it.
      if (began !== generation) return value;
      keep(key, value, "held");
      putAway(key, value);
      return value;
    } catch (error) {
      isFailing = true;
      throw new NoAnswer("An answer cannot be made.", { cause: error });
    }
  };

  /** One after another under one key, so that what is newer stays. */
  const putAway = (key: string, value: unknown): void => {
    const before = writing.get(key);
    const write = () => shelf.write(key, value).catch(() => undefined);
    const done = (before ? before.then(write) : write()).finally(() => {
      if (writing.get(key) === done) writing.delete(key);
    });
    writing.set(key, done);
  };

  const keep = (key: string, value: unknown, state: Kept["state"]): Kept => {
    const entry = { value, madeAt: now(), state };
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return entry;
  };

  const once = (key: string, maker: () => Promise<unknown>): Promise<unknown> => {
    const name = `${generation} ${key}`;
    const running = underWay.get(name);
    if (running) return running;
    const begun = make(key, maker).finally(() => underWay.delete(name));
    underWay.set(name, begun);
    return begun;
  };

  const inTime = async (making: Promise<unknown>, milliseconds: number): Promise<unknown> => {
    const over = new AbortController();
    const late = delay(milliseconds, undefined, { signal: over.signal }).then(() => {
      isFailing = true;
      throw new NoAnswer("An answer is late.");
    });
    late.catch(() => undefined);
    return Promise.race([making, late]).finally(() => over.abort());
  };

  const behind = (key: string, maker: () => Promise<unknown>) => {
    if (underWay.size < mostBehind) once(key, maker).catch(() => undefined);
  };

  /** What the shelf holds was right when it was put there. */
  const fromShelf = async (key: string): Promise<Kept | undefined> => {
    const value = await shelf.read(key);
    if (value === undefined) return kept.get(key);
    return kept.get(key) ?? keep(key, value, "dropped");
  };

  return {
    /** The answer under this key. Refuses with `NoAnswer` when none is kept and none can be made. */
    get: async <T>(key: string, maker: () => Promise<T>): Promise<T> => {
      const found = kept.get(key) ?? (await fromShelf(key));
      if (!found) return (await inTime(once(key, maker), first)) as T;
      if (found.state === "held" && now() - found.madeAt < old) return found.value as T;
      if (found.state !== "dropped" || isFailing) {
        behind(key, maker);
        return found.value as T;
      }
      return (await inTime(once(key, maker), changed).catch(() => found.value)) as T;
    },
    /** Whether an answer is kept under this key, right or not. */
    has: async (key: string): Promise<boolean> => (kept.get(key) ?? (await fromShelf(key))) !== undefined,
    /** Makes the answer anew, and waits until it is on the shelf. */
    renew: async (key: string, maker: () => Promise<unknown>): Promise<void> => {
      await once(key, maker);
      await writing.get(key);
    },
    /** Takes the answers whose key fits for changed. */
    drop: (fits: (key: string) => boolean): void => {
      generation += 1;
      for (const [key, entry] of kept) if (fits(key)) entry.state = "dropped";
    },
    /** Trusts nothing any longer, since something may have changed unheard. */
    doubt: (): void => {
      generation += 1;
      for (const entry of kept.values()) if (entry.state === "held") entry.state = "doubted";
    },
  };
};

export type AnswerCache = ReturnType<typeof answerCache>;
