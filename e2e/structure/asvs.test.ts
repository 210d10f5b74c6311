import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/lib/cli/root";
import { data } from "./asvs/data";
import { input } from "./asvs/input";
import { keys } from "./asvs/keys";
import { logging } from "./asvs/logging";
import { people } from "./asvs/people";
import { routes } from "./asvs/routes";
import type { Row, Rows } from "./asvs/row";
import { sessions } from "./asvs/sessions";
import { webFrontend } from "./asvs/web-frontend";
import { goneFrom } from "./named-tests";

/** The requirements of OWASP ASVS 5.0.0, levels 1 and 2, as "3.4.1 1". */
const requirements = readFileSync(join(root, "e2e/structure/asvs/requirements.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ")[0] ?? "");

const parts = [input, webFrontend, routes, people, sessions, keys, data, logging];
const rows = Object.assign({}, ...parts) as Rows;

const told = (row: Row): string => {
  if ("file" in row) return `${row.file}: ${row.title}`;
  if ("page" in row) return `${row.page}: ${row.words}`;
  return `because: ${row.reason}`;
};

test("Each requirement of ASVS has its test, its page or its reason", () => {
  expect(Object.keys(rows).toSorted()).toEqual(requirements.toSorted());
  expect(parts.reduce((sum, part) => sum + Object.keys(part).length, 0)).toBe(requirements.length);
  const all = Object.values(rows);
  const count = (kind: string) => all.filter((row) => kind in row).length;
  const lines = requirements.flatMap((id) => (rows[id] ? [`${id} ${told(rows[id])}`] : []));
  console.log(
    `${lines.join("\n")}\n${count("file")} by test, ${count("page")} written down, ${count("reason")} by reason`,
  );
});

test("Each test and page that the table of ASVS names is there, with its title or words", () => {
  const named = Object.entries(rows).flatMap(([id, row]) => {
    if ("file" in row) return [{ id, ...row }];
    return "page" in row ? [{ id, file: row.page, title: row.words }] : [];
  });
  expect(goneFrom(named)).toEqual([]);
});
