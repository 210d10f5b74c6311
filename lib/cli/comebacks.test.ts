import { expect, test } from "vitest";
import { comebacks } from "./comebacks";

test("a process comes back at once, then after longer pauses, and not when it fell too often in a minute", () => {
  let at = 0;
  const fell = comebacks({ most: 3, within: 60_000, pause: 250 }, () => at);
  const after = (seconds: number) => {
    at = seconds * 1000;
    return fell();
  };
  expect([0, 1, 2, 3, 59].map(after)).toEqual([0, 250, 500, null, null]);
  expect(after(60)).toBe(500);
  expect(after(200)).toBe(0);
});
