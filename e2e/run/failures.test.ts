import { expect, test } from "vitest";
import { failureLines } from "./failures";

test("what a test said is repeated without colours, its first twenty lines", () => {
  const said = ["\u001b[31mred\u001b[39m", ...Array.from({ length: 40 }, (_, n) => `at ${n}`)].join("\n");
  const lines = failureLines([{ path: "lib/a.test.ts", name: "It holds", said }]);
  expect(lines.slice(0, 3)).toEqual(["✗ lib/a.test.ts › It holds", "    red", "    at 0"]);
  expect(lines).toHaveLength(21);
});
