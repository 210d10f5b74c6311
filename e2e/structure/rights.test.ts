import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRights } from "@/db/rights/catalogue";
import { expectedRights } from "@/db/rights/expected";
import { owner } from "./owner";

const file = fileURLToPath(new URL("../../db/rights/expected.ts", import.meta.url));

const written = (lines: readonly string[]) =>
  `/** Every right of a database as PostgreSQL's catalogue prints it, so that a change of rights is read as a difference here. Written by its test. */
export const expectedRights: readonly string[] = \`
${lines.join("\n")}
\`
  .trim()
  .split("\\n");
`;

test("Every policy, grant, function and role is as committed", async () => {
  const live = await readRights(owner());
  if (process.env.UPDATE_RIGHTS === "1") writeFileSync(file, written(live));
  expect(live.some((line) => /[`\\]|\$\{/.test(line))).toBe(false);
  expect(live, "the rights changed: look at them, then run with UPDATE_RIGHTS=1").toEqual(expectedRights);
});
