type Kept = { value: unknown; madeAt: number; stale: boolean };

/** How old an answer may be before it is made anew even if nobody said that it changed, in milliseconds. */
const oldest = 60_000;
const most = 4_000;

/** A cache of answers in this process. What is dropped is made anew; what is stale is made anew too, and serves while that fails. */
export const answerCache = (now: () => number = Date.now) => {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<unknown>>();
  let generation = 0;

  const make = async (key: string, maker: () => Promise<unknown>): Promise<unknown> => {
    const began = generation;
    const value = await maker();
    // What began before the last change may have read the text from before it.
    if (began === generation) keep(key, value);
    return value;
  };

  const keep = (key: string, value: unknown) => {
    kept.delete(key);
    kept.set(key, { value, madeAt: now(), stale: false });
    const [first] = kept.size > most ? kept.keys() : [];
    if (first !== undefined) kept.delete(first);
  };

  const once = (key: string, maker: () => Promise<unknown>): Promise<unknown> => {
    const name = `${generation} ${key}`;
    const running = underWay.get(name);
    if (running) return running;
    const begun = make(key, maker).finally(() => underWay.delete(name));
    underWay.set(name, begun);
    return begun;
  };

  return {
    /** The answer under this key, from memory when it holds. */
    get: async <T>(key: string, maker: () => Promise<T>): Promise<T> => {
      const found = kept.get(key);
      if (found && !found.stale && now() - found.madeAt < oldest) return found.value as T;
      try {
        return (await once(key, maker)) as T;
      } catch (error) {
        const old = kept.get(key);
        if (!old) throw error;
        return old.value as T;
      }
    },
    /** Forgets the answers whose key fits. */
    drop: (fits: (key: string) => boolean): void => {
      generation += 1;
      for (const key of kept.keys()) if (fits(key)) kept.delete(key);
    },
    /** Trusts nothing any longer, since something may have changed unheard. */
    doubt: (): void => {
      generation += 1;
      for (const each of kept.values()) each.stale = true;
    },
  };
};

export type AnswerCache = ReturnType<typeof answerCache>;
