import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { whileServed } from "../bench/desk";
import { cookieOf } from "../bench/session";
import { everyRoute } from "../every-page";
import { oneOfEachRole, placeFor, standingIn } from "../one-of-each-role";
import { middle } from "../structure/plans-hold";
import { withHold } from "../with-hold";

const cases = 200;
const file = "e2e/structure/page-matrix.txt";
/** What a page answers: it opens, it leads on, or there is none for this reader. */
const cells: Readonly<Record<number, string>> = { 200: "yes", 307: "on", 404: "." };

test("Which page of the desk there is for whom is as committed", async () => {
  test.setTimeout(600_000);
  await withHold(cases, async ({ urls, people }) => {
    const readers = await oneOfEachRole(urls.ownerUrl, people, cases);
    const standing = await standingIn(urls.ownerUrl, people, middle(cases).all);
    const rows = new Map(everyRoute().map((route) => [route, [] as string[]]));
    await whileServed(urls, 1, async ({ port }) => {
      for (const { role, id, n } of readers) {
        const headers = { cookie: await cookieOf(urls.ownerUrl, id) };
        for (const [route, its] of rows) {
          const address = placeFor(route, n, people.all, standing);
          const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: "manual" });
          await answer.text();
          expect(Object.keys(cells), `${role} ${address}`).toContain(String(answer.status));
          its.push(cells[answer.status] ?? "");
        }
      }
    });
    const heads = readers.map(({ role }) => role.replace("intake_officer", "intake").replace("police_", ""));
    const widest = Math.max(...[...rows.keys()].map(({ length }) => length));
    const line = (name: string, its: readonly string[]) =>
      [name.padEnd(widest), ...its.map((cell, at) => cell.padEnd(heads[at]?.length ?? 0))]
        .join("  ")
        .trimEnd();
    const printed = `Which page there is for whom: those of the agency in a case that is theirs, the custodian and the administrator in none, the official and the liaison in one that their organisation was let into or that something was given of. "on" leads to another page.

${[line("page", heads), ...[...rows].map(([route, its]) => line(route || "/", its))].join("\n")}
`;
    if (process.env.UPDATE_MATRIX === "1") writeFileSync(file, printed);
    expect(printed, "the pages' matrix changed: look at it, then run with UPDATE_MATRIX=1").toBe(
      readFileSync(file, "utf8"),
    );
  });
});
