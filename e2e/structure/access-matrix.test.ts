import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordKinds, roles } from "@/db/schema/vocabulary";
import { type Action, actions } from "@/lib/kernel/actions";
import { owner } from "./owner";

const file = new URL("access-matrix.txt", import.meta.url);
const heads: Record<(typeof roles)[number], string> = {
  intake_officer: "intake",
  investigator: "investigator",
  coordinator: "coordinator",
  spokesperson: "spokesperson",
  approver: "approver",
  police_liaison: "liaison",
  official: "official",
  custodian: "custodian",
  auditor: "auditor",
  administrator: "administrator",
};

const table = (
  corner: string,
  rows: readonly (readonly [string, readonly string[]])[],
  extra = "",
): string => {
  const columns = [...roles.map((role) => heads[role]), ...(extra ? [extra] : [])];
  const first = Math.max(corner.length, ...rows.map(([name]) => name.length));
  const lay = (name: string, cells: readonly string[]) =>
    [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd(columns[at]?.length ?? 0))]
      .join("  ")
      .trimEnd();
  return [lay(corner, columns), ...rows.map(([name, cells]) => lay(name, cells))].join("\n");
};

const commandRows = () =>
  (Object.keys(actions) as Action[]).map((action) => {
    const allowed: readonly string[] = actions[action];
    const everybody = allowed.includes("everybody");
    const jobs = allowed.filter((one) => one.startsWith("job:")).map((one) => one.slice(4));
    return [
      action,
      [...roles.map((role) => (everybody || allowed.includes(role) ? "yes" : ".")), jobs.join(" ") || "."],
    ] as const;
  });

const kindRows = async () => {
  const granted = await owner()<{ role: string; kind: string; reads: boolean; writes: boolean }[]>`
    select role, kind, reads, writes from role_access`;
  return recordKinds.map((kind) => {
    const cell = (role: string) => {
      const its = granted.find((row) => row.role === role && row.kind === kind);
      return `${its?.reads ? "r" : ""}${its?.writes ? "w" : ""}` || ".";
    };
    return [kind, roles.map(cell)] as const;
  });
};

test("Who may do what, and who reads and writes which kind of record, is as committed", async () => {
  const printed = `Who may do which act at all. Whether the case exists for them, and whether it is the moment, is asked after that.

${table("act", commandRows(), "job")}

Whose roles read (r) and write (w) which kind of record, in the cases that they see or in what was given to them.

${table("record", await kindRows())}
`;
  if (process.env.UPDATE_MATRIX === "1") writeFileSync(file, printed);
  console.log(printed);
  expect(printed, "the access matrix changed: look at it, then run with UPDATE_MATRIX=1").toBe(
    readFileSync(file, "utf8"),
  );
});
