import { describe, expect, it } from "vitest";
import { answerCache, NoAnswer, noShelf } from "./answer-cache";

const later = () => {
  let resolve: (value: string) => void = () => undefined;
  const promise = new Promise<string>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

const hangs = new Promise<string>(() => undefined);
const fails = async () => Promise.reject(new Error("the database is down"));

describe("kept answers", () => {
  it("are made once for many who ask at once, and kept", async () => {
    const answers = answerCache();
    let made = 0;
    const make = async () => `${++made}`;
    expect(await Promise.all([answers.get("a", make), answers.get("a", make)])).toEqual(["1", "1"]);
    expect(await answers.get("a", make)).toBe("1");
  });

  it("are not kept when something changed while they were made", async () => {
    const answers = answerCache();
    const slow = later();
    const begun = later();
    const asked = answers.get("a", () => {
      begun.resolve("begun");
      return slow.promise;
    });
    await begun.promise;
    answers.drop(() => true);
    expect(await answers.get("a", async () => "after")).toBe("after");
    slow.resolve("before");
    expect(await asked).toBe("before");
    expect(await answers.get("a", async () => "again")).toBe("after");
  });

  it("serve at once while they are doubted, and are made anew behind", async () => {
    const answers = answerCache();
    await answers.get("a", async () => "one");
    answers.doubt();
    expect(await answers.get("a", () => hangs)).toBe("one");
    answers.doubt();
    expect(await answers.get("a", async () => "two")).toBe("one");
    await expect.poll(() => answers.get("a", () => hangs)).toBe("two");
  });

  it("serve after a minute too, and are made anew behind even if nobody said that they changed", async () => {
    let now = 0;
    const answers = answerCache(noShelf, () => now);
    await answers.get("a", async () => "old");
    now = 60_001;
    expect(await answers.get("a", async () => "new")).toBe("old");
    await expect.poll(() => answers.get("a", () => hangs)).toBe("new");
  });

  it("that changed are waited for, and serve as they were when they cannot be made or are late", async () => {
    const answers = answerCache(noShelf, Date.now, { old: 60_000, changed: 20, first: 20 });
    await answers.get("a", async () => "one");
    answers.drop(() => true);
    expect(await answers.get("a", async () => "two")).toBe("two");
    answers.drop(() => true);
    expect(await answers.get("a", fails)).toBe("two");
    answers.drop(() => true);
    expect(await answers.get("a", () => hangs)).toBe("two");
  });

  it("are refused when none is kept and none can be made in time", async () => {
    const answers = answerCache(noShelf, Date.now, { old: 60_000, changed: 20, first: 20 });
    await expect(answers.get("a", fails)).rejects.toThrow(NoAnswer);
    await expect(answers.get("b", () => hangs)).rejects.toThrow(NoAnswer);
  });

  it("hold up no others while they hang: only so many are made behind at once", async () => {
    const answers = answerCache();
    const keys = ["a", "b", "c", "d", "e"];
    for (const key of keys) await answers.get(key, async () => key);
    answers.doubt();
    let asked = 0;
    const hang = () => {
      asked += 1;
      return hangs;
    };
    expect(await Promise.all(keys.map((key) => answers.get(key, hang)))).toEqual(keys);
    expect(asked).toBe(2);
  });

  it("are found on the shelf by a process that has not made them", async () => {
    const kept = new Map<string, unknown>();
    const shelf = {
      read: async (key: string) => kept.get(key),
      write: async (key: string, value: unknown) => void kept.set(key, value),
    };
    await answerCache(shelf).get("a", async () => "one");
    const next = answerCache(shelf);
    expect(await next.get("a", fails)).toBe("one");
    expect([await next.has("a"), await next.has("b")]).toEqual([true, false]);
    await next.renew("a", async () => "two");
    expect(await answerCache(shelf).get("a", fails)).toBe("two");
  });

  it("forget the oldest rather than grow without end", async () => {
    const answers = answerCache();
    for (let n = 0; n <= 4000; n++) await answers.get(`${n}`, async () => "kept");
    expect(await answers.has("0")).toBe(false);
    expect(await answers.has("4000")).toBe(true);
  });
});
