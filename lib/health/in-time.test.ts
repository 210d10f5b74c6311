import { expect, test } from "vitest";
import { inTime } from "./in-time";

test("a part that hangs is answered for in time and asked only once", async () => {
  let asked = 0;
  const hangs = inTime(
    () => {
      asked += 1;
      return new Promise<string>(() => undefined);
    },
    { limit: 20 },
  );
  expect(await Promise.all([hangs(), hangs()])).toEqual([null, null]);
  expect(await hangs()).toBeNull();
  expect(asked).toBe(1);
});

test("a part that fails is asked again the next time", async () => {
  let asked = 0;
  const recovers = inTime(async () => {
    asked += 1;
    if (asked === 1) throw new Error("away");
    return "here";
  });
  expect(await recovers()).toBeNull();
  expect(await recovers()).toBe("here");
});

test("an answer that holds is not asked for again", async () => {
  let asked = 0;
  const holding = inTime(async () => ++asked, { holds: 60_000 });
  expect([await holding(), await holding()]).toEqual([1, 1]);
});
