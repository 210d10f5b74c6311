import { beforeAll, expect, test } from "vitest";
import { fc, tries } from "@/e2e/structure/random";
import { alterations } from "./alterations";
import { type Judge, ourJudge, secondJudge } from "./judges";
import { saysNothingElse } from "./meanings";
import { sampleExports } from "./sample-log";

let second: Judge | null;
beforeAll(async () => {
  second = await secondJudge();
});

const exports = sampleExports("log.example/audit", 1);
const others = sampleExports("other.example/audit", 101);

test("every export holds by itself, and both verifiers read the same in it", () => {
  for (const file of [...exports, ...others]) {
    const judged = ourJudge(Buffer.from(file));
    expect(judged).toMatchObject({ holds: true });
    if (second) expect(second(Buffer.from(file))).toEqual(judged);
  }
});

test("whatever somebody without a key does to an export, it is refused or means the same", {
  timeout: 600_000,
}, () => {
  const meanings = exports.map((file) => {
    const judged = ourJudge(Buffer.from(file));
    return judged.holds ? judged.meaning : "";
  });
  const chosen = fc
    .nat({ max: exports.length - 1 })
    .chain((n) => fc.tuple(fc.constant(n), alterations(others[n] ?? "")));
  let held = 0;
  fc.assert(
    fc.property(chosen, ([n, alter]) => {
      const altered = Buffer.from(alter(exports[n] ?? ""));
      const judged = ourJudge(altered);
      if (judged.holds) {
        held += 1;
        expect(saysNothingElse(meanings[n] ?? "", judged.meaning)).toBe(true);
      }
      if (!second) return;
      const judgedAgain = second(altered);
      expect(judgedAgain.holds, `${JSON.stringify(judged)} ${JSON.stringify(judgedAgain)}`).toBe(
        judged.holds,
      );
      if (judged.holds) expect(judgedAgain).toEqual(judged);
    }),
    tries(1000),
  );
  // White space, escapes and the order of members must be among them, or nothing was shown of what says the same.
  expect(held).toBeGreaterThan(0);
});
