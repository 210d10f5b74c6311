import { Readable } from "node:stream";
import { test, expect as usual } from "@playwright/test";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { act, links } from "../custody-acts";
import { logOn } from "../log-of";
import { startServer, type TestServer } from "../server";

const expect = usual.configure({ timeout: 15_000 });

test.use({ actionTimeout: 15_000 });

let server: TestServer;
let people: Accounts;
let place: string;
let caseId: string;

test.beforeAll(async () => {
  server = await startServer();
  ({ people, place, caseId } = await accountsOfACase());
});
test.afterAll(async () => server.stop());

const collect = (title: string) =>
  collectEvidence(people.investigator.person, {
    caseId,
    title,
    method: "network capture",
    fileName: "answer.txt",
    bytes: Readable.from([Buffer.from(`${title}\n`)]),
  });

test("Somebody is taken out of a case at once, and what they kept is taken over on record", async ({
  browser,
}) => {
  const { number } = await collect("Answer of the database port");
  const page = await signIn(browser, server.origin, people.coordinator);
  await page.goto(`${place}/people`);
  const row = page.getByRole("row").filter({ hasText: "The investigator" });
  await row.getByRole("link", { name: "Remove: The investigator" }).click();
  const leaving = page.getByRole("region", { name: "Remove The investigator from the case" });
  await expect(leaving).toBeVisible();
  await expectAccessible(page);
  await leaving.getByLabel("Reason").fill("They left the agency this morning.");
  await leaving.getByRole("button", { name: "Remove from the case" }).click();
  await expect(page.getByText("1 item of evidence is without a keeper.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "The investigator" })).toHaveCount(0);
  await page.goto(`${place}/closure`);
  await expect(page.getByText("1 thing is without a keeper or a lead.").first()).toBeVisible();
  await page.goto("/today");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Take over what is without a keeper or a lead" })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "See the evidence" }).click();
  await expect(page.getByText("Without a keeper").first()).toBeVisible();
  await page.goto(`${place}/evidence/${number}`);
  await act(page, "Take over");
  await expect(page.getByText("kept by The coordinator, Agency")).toBeVisible();
  await expect(links(page).last()).toHaveText("Taken over without a keeper");
  await expectAccessible(page);
  await page.goto(`${place}/audit`);
  await expect(logOn(page).getByText("took over evidence without a keeper").first()).toBeVisible();
});
