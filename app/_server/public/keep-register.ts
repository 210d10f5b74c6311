import { setTimeout as delay } from "node:timers/promises";
import { findPublished, publishedBehind } from "@/lib/statements/published";
import { type Entry, entryOf, type Register, registerOf } from "@/lib/statements/register";
import { NoAnswer, type Shelf } from "./answer-cache";
import { asPublic } from "./as-public";

/** How many publications are read at once where all are read. */
const atOnce = 50;
/** Milliseconds: how long the first reader waits for the register, how long somebody who asks for what is not in it waits for news that is under way, and after how long it is read anew though nobody said that it changed. */
const limits = { first: 4_000, news: 1_000, old: 600_000 };

/** What is published, in brief, in this process: read piece by piece at the start, added to by what is heard, and kept on the shelf for a start without a database. */
export const keepRegister = (shelf: Shelf) => {
  let held: Register | undefined;
  let readAt = 0;
  let reading: Promise<Register> | undefined;
  /** One thing after another, so that what is heard while all is read is added to what was read. */
  let turn: Promise<unknown> = Promise.resolve();
  /** Nobody waits for the disk; what is written last is the newest. */
  let writing: Promise<void> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const keep = (register: Register): Register => {
    held = register;
    writing = writing.then(() => shelf.write("register", register.all()));
    return register;
  };

  const readAll = (): Promise<Register> => {
    reading ??= inTurn(async () => {
      const register = registerOf();
      readAt = Date.now();
      for (let behind: string | null = null; ; ) {
        const { published, next } = await asPublic((tx) => publishedBehind(tx, behind, atOnce));
        for (const each of published) register.put(entryOf(each));
        if (next === null) return keep(register);
        behind = next;
      }
    }).finally(() => {
      reading = undefined;
    });
    return reading;
  };

  const fromShelf = async (): Promise<Register | undefined> => {
    const entries = (await shelf.read("register")) as Entry[] | undefined;
    if (!entries || held) return held;
    held = registerOf(entries);
    readAll().catch(() => undefined);
    return held;
  };

  return {
    /** The register. Refuses with `NoAnswer` when none is kept and none can be read in time. */
    get: async (): Promise<Register> => {
      if (held && Date.now() - readAt > limits.old && !reading) readAll().catch(() => undefined);
      return held ?? (await fromShelf()) ?? (await within(readAll(), limits.first));
    },
    /** The register once what is under way has come in, or after a second. */
    news: async (): Promise<Register | undefined> => {
      await within(turn, limits.news).catch(() => undefined);
      return held;
    },
    /** Takes in what was published at an address. */
    hear: (slug: string): Promise<Register> =>
      inTurn(async () => {
        const found = await asPublic((tx) => findPublished(tx, slug));
        const register = held ?? registerOf();
        for (const published of found) register.put(entryOf(published));
        // Nothing is held before all was read once: a part would deny the rest.
        return held ? keep(register) : register;
      }),
    readAll,
  };
};

const within = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  const over = new AbortController();
  const late = delay(milliseconds, undefined, { signal: over.signal }).then(() => {
    throw new NoAnswer("The register is late.");
  });
  late.catch(() => undefined);
  return Promise.race([work, late])
    .catch((error) => {
      throw error instanceof NoAnswer
        ? error
        : new NoAnswer("The register cannot be read.", { cause: error });
    })
    .finally(() => over.abort());
};
