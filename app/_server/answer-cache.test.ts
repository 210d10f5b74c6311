import { describe, expect, it } from "vitest";
import { answerCache } from "./answer-cache";

const later = () => {
  let resolve: (value: string) => void = () => undefined;
  const promise = new Promise<string>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

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
    const asked = answers.get("a", () => slow.promise);
    answers.drop(() => true);
    expect(await answers.get("a", async () => "after")).toBe("after");
    slow.resolve("before");
    expect(await asked).toBe("before");
    expect(await answers.get("a", async () => "again")).toBe("after");
  });

  it("serve while they are doubted and cannot be made anew, and no longer", async () => {
    const answers = answerCache();
    await answers.get("a", async () => "one");
    answers.doubt();
    const fail = async () => Promise.reject(new Error("the database is down"));
    expect(await answers.get("a", fail)).toBe("one");
    expect(await answers.get("a", async () => "two")).toBe("two");
    answers.drop((key) => key === "a");
    await expect(answers.get("a", fail)).rejects.toThrow("down");
  });

  it("are made anew after a minute even if nobody said that they changed", async () => {
    let now = 0;
    const answers = answerCache(() => now);
    await answers.get("a", async () => "old");
    now = 60_001;
    expect(await answers.get("a", async () => "new")).toBe("new");
  });

  it("forget the oldest rather than grow without end", async () => {
    const answers = answerCache();
    for (let n = 0; n <= 4000; n++) await answers.get(`${n}`, async () => "kept");
    expect(await answers.get("0", async () => "made anew")).toBe("made anew");
    expect(await answers.get("4000", async () => "made anew")).toBe("kept");
  });
});
