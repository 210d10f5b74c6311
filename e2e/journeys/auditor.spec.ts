import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { expect, test } from "@playwright/test";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { openEvidence } from "@/lib/evidence/looks/open";
import { signIn } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { countActs, printActs } from "../acts-counted";
import { startServer, type TestServer } from "../server";
import { underClock } from "../structure/moving-clock";
import { closeOwner } from "../structure/owner";

let server: TestServer;
let made: Awaited<ReturnType<typeof accountsOfACase>>;

const before = "To see whether names stand in it.";
const after = "To answer the question of the court.";

/** Looks at the third item on the last evening of August and on the first morning of September, and one at another item. */
test.beforeAll(async () => {
  server = await startServer(false);
  process.env.RUNUT_OWNER_URL = server.ownerUrl;
  let clock = "2026-08-20T09:00:00+07:00";
  await underClock(
    () => new Date(clock),
    async () => {
      made = await accountsOfACase();
      const { people, caseId } = made;
      const { investigator, coordinator } = people;
      const items: string[] = [];
      for (const title of ["A letter", "A list", "A capture"]) {
        const bytes = Readable.from([Buffer.from(`${title}\n`)]);
        const file = { title, method: "network capture", fileName: "file.txt" };
        items.push((await collectEvidence(investigator.person, { caseId, ...file, bytes })).id);
      }
      const look = async (by: typeof investigator, item: string | undefined, purpose: string) => {
        const handed = await openEvidence(by.person, { itemId: `${item}`, purpose, act: "viewed" });
        handed.bytes.destroy();
      };
      clock = "2026-08-31T23:59:00+07:00";
      await look(coordinator, items[2], before);
      await look(coordinator, items[1], "To compare the list with the letter.");
      clock = "2026-09-01T00:01:00+07:00";
      await look(investigator, items[2], after);
    },
  );
  // The table holds what has its place in the log.
  await sequenceAll();
  await makeCheckpoint();
});
test.afterAll(async () => {
  await closeOwner();
  await server.stop();
});

test("Who looked at E-0003 before 1 September, and why, is answered in at most six acts from Today, on screen, on paper and as a table", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, made.people.auditor);
  const { count, acts, click, fill } = countActs(page);
  await click(page.getByRole("link", { name: "Audit log" }).first());
  await click(page.getByRole("link", { name: "Looks at restricted material" }));
  await fill(page.getByLabel("Case", { exact: true }), made.place.replace("/cases/", ""));
  await fill(page.getByLabel("Number of the object"), "E-0003");
  await fill(page.getByLabel("Until", { exact: true }), "31 Aug 2026");
  await click(page.getByRole("button", { name: "Show", exact: true }));

  const table = page.getByRole("table", { name: "Events of the audit log" });
  await expect(table.getByRole("row")).toHaveCount(2);
  const answer = table.getByRole("row").nth(1);
  for (const said of ["The coordinator", "E-0003", before, "31 Aug 2026"])
    await expect(answer).toContainText(said);
  expect(acts()).toBeLessThanOrEqual(5);
  printActs("An auditor from Today to who looked and why", count);

  const download = page.waitForEvent("download");
  await click(page.getByRole("button", { name: "Download as a table (CSV)" }));
  const lines = readFileSync(await (await download).path(), "utf8").split("\r\n");
  expect(lines[0]).toContain("E-0003");
  expect(lines[2]).toContain(before);
  expect(lines.slice(3)).toEqual([""]);
  expect(acts()).toBeLessThanOrEqual(6);

  await page.emulateMedia({ media: "print" });
  await expect(answer).toBeVisible();
  await expect(page.getByText(/^Filter: .*E-0003/)).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
