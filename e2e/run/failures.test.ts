import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/lib/cli/root";
import { failedTests, failureLines } from "./failures";

const file = (name: string, status: string, message: string, ...said: string[]) => ({
  name: join(root, name),
  status,
  message,
  assertionResults: [
    { status: "passed", fullName: "A case opens", failureMessages: [] },
    ...said.map((one) => ({ status: "failed", fullName: "A case closes", failureMessages: [one] })),
  ],
});

test("each failed test is named with its file, and a file that failed beside its tests once", () => {
  const report = {
    testResults: [
      file("lib/cases/open.test.ts", "passed", ""),
      file("lib/cases/close.test.ts", "failed", "", "It is open."),
      file("lib/cases/label.test.ts", "failed", "Its hook took too long."),
    ],
  };
  expect(failedTests(report)).toEqual([
    { path: "lib/cases/close.test.ts", name: "A case closes", said: "It is open." },
    { path: "lib/cases/label.test.ts", name: "outside its tests", said: "Its hook took too long." },
  ]);
});

test("what a test said is repeated without colours, its first twenty lines", () => {
  const said = ["\u001b[31mred\u001b[39m", ...Array.from({ length: 40 }, (_, n) => `at ${n}`)].join("\n");
  const lines = failureLines([{ path: "lib/a.test.ts", name: "It holds", said }]);
  expect(lines.slice(0, 3)).toEqual(["✗ lib/a.test.ts › It holds", "    red", "    at 0"]);
  expect(lines).toHaveLength(21);
});
