import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/lib/cli/root";
import { logging } from "./asvs/logging";
import { services } from "./asvs/services";
import { sessions } from "./asvs/sessions";
import { webFrontend } from "./asvs/web-frontend";

/** The requirements of OWASP ASVS 5.0.0, levels 1 and 2, as "3.4.1 1". */
const requirements = readFileSync(join(root, "e2e/structure/asvs/requirements.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ")[0] ?? "");

/** Chapters that were not walked yet: encoding, validation, files, authentication, authorization, cryptography, communication, configuration, data, code. */
const ahead = ["1", "2", "5", "6", "8", "11", "12", "13", "14", "15"];

const parts = [webFrontend, services, sessions, logging];
const rows = Object.assign({}, ...parts) as typeof webFrontend;
const chapterOf = (id: string) => id.split(".")[0] ?? "";

test("Each requirement of a chapter of ASVS that was walked has its test, its reason or what is missing", () => {
  const walked = requirements.filter((id) => !ahead.includes(chapterOf(id)));
  expect(Object.keys(rows).toSorted()).toEqual(walked.toSorted());
  expect(parts.reduce((sum, part) => sum + Object.keys(part).length, 0)).toBe(walked.length);
  const lines = walked.map((id) => {
    const row = rows[id];
    if (!row) return `${id} -`;
    if ("file" in row) return `${id} ${row.file}: ${row.title}`;
    return "reason" in row ? `${id} not asked: ${row.reason}` : `${id} MISSING: ${row.missing}`;
  });
  console.log(`${lines.join("\n")}\n${walked.length} of ${requirements.length} requirements walked`);
});

test("Each test that the table of ASVS names is there under its title", () => {
  const named = Object.entries(rows).flatMap(([id, row]) => ("file" in row ? [{ id, ...row }] : []));
  const gone = named.filter(
    ({ file, title }) =>
      !existsSync(join(root, file)) || !readFileSync(join(root, file), "utf8").includes(title),
  );
  expect(gone).toEqual([]);
});
