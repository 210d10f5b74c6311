import { expect, test } from "vitest";
import { type Source, wrongDirections } from "./directions";
import { everySource } from "./every-source";

test("no import runs up, round, or past its floor", () => {
  const sources = everySource();
  expect(sources.length).toBeGreaterThan(20);
  expect(wrongDirections(sources)).toEqual([]);
});

/** Each breaks one rule; the guard proves that it looks by finding every one of them. */
const planted: [Source, string][] = [
  [
    { path: "db/planted.ts", text: 'import { closeCase } from "@/lib/cases/close";' },
    "db knows nothing above it",
  ],
  [
    { path: "lib/cases/planted.ts", text: 'import { x } from "../../app/_ui/button";' },
    "lib knows nothing above it",
  ],
  [{ path: "app/planted.ts", text: 'import { x } from "@/e2e/server";' }, "app does not need its tests"],
  [
    { path: "lib/cases/planted.ts", text: 'await import("next/cache");' },
    "lib and db know neither React nor Next",
  ],
  [
    { path: "app/(desk)/planted.tsx", text: 'import { cookies } from "next/headers";' },
    "only app/_server knows",
  ],
  [
    { path: "app/_ui/planted.tsx", text: 'import type { C } from "@/lib/cases/find";' },
    "app/_ui knows no domain word",
  ],
  [
    { path: "lib/kernel/planted.ts", text: 'export { x } from "@/lib/cases/find";' },
    "the kernel knows no noun",
  ],
];

test.each(planted)("%o is found", (source, rule) => {
  expect(wrongDirections([source]).join("\n")).toContain(rule);
});

test("a noun that calls another noun's command is found", () => {
  const command = {
    path: "lib/cases/close.ts",
    text: 'export const closeCase = command("case.close", input, run);',
  };
  const caller = { path: "lib/referrals/give.ts", text: 'import { closeCase } from "@/lib/cases/close";' };
  expect(wrongDirections([command, caller]).join("\n")).toContain("does not call another noun's command");
});

test("a circle of nouns is found, however long", () => {
  const sources = [
    { path: "lib/a/one.ts", text: 'import "@/lib/b/one";' },
    { path: "lib/b/one.ts", text: 'import { two } from "../c/two";' },
    { path: "lib/c/two.ts", text: 'import type { One } from "@/lib/a/one";' },
  ];
  expect(wrongDirections(sources)).toEqual(["lib: a -> b -> c -> a is a circle"]);
});
