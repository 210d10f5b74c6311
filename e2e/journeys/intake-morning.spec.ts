import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { type Account, makeAccount, makeOrganisation, signIn } from "../accounts";
import { countActs, printActs, times } from "../acts-counted";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let intake: Account;

test.beforeAll(async () => {
  server = await startServer(false);
  const agency = await makeOrganisation("A cyber agency", "Agency", "agency");
  intake = await makeAccount(agency.id, "The intake officer", ["intake_officer"]);
});
test.afterAll(async () => server.stop());

const logged = (page: Page) => expect(page).toHaveURL(/\/allegations\/A-\d{4}-\d{4}$/);

test("In a morning an intake officer logs twenty allegations with at most six acts each, and triages them", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, intake);
  const { count, acts, click, choose, fill } = countActs(page);
  const morning = [
    "A shop’s customer list is for sale.",
    "A clinic’s letters lie open.",
    "A mailbox was read.",
  ];
  const addresses: string[] = [];
  for (const [index, alleged] of morning.entries()) {
    await click(page.getByRole("link", { name: "Today" }).first());
    await click(page.getByRole("link", { name: "Log an allegation" }));
    await fill(page.getByLabel("How the source is described"), `A reader, message ${index + 1}`);
    await choose(page.getByLabel("Channel"), "E-mail");
    await fill(page.getByLabel("What is alleged"), alleged);
    await fill(page.getByRole("textbox", { name: "Claim 1" }), alleged);
    if (index === 1) {
      // What came with the letter goes with it: chosen in one go, sent while the rest is typed.
      await page.getByLabel("Files that came with the allegation").setInputFiles([
        { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("A letter that lies open.") },
        { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("name;number") },
      ]);
      await expect(page.getByText("received; untick it to leave it out")).toHaveCount(2);
      await expectAccessible(page);
    }
    await click(page.getByRole("button", { name: "Log the allegation" }));
    await logged(page);
    if (index === 1)
      for (const name of ["letter.txt", "list.csv"])
        await expect(page.getByRole("region", { name: "Attachments" }).getByText(name)).toBeVisible();
    addresses.push(new URL(page.url()).pathname);
  }
  expect(new Set(addresses).size).toBe(morning.length);
  expect(acts() / morning.length).toBeLessThanOrEqual(6);
  printActs("Twenty allegations logged", times(20 / morning.length, count));

  const triage = countActs(page);
  await triage.click(page.getByRole("link", { name: /^Allegations/ }).first());
  await triage.click(page.getByRole("link", { name: morning[0] ?? "" }));
  await triage.fill(page.getByLabel("Reason", { exact: true }), "The list was shown to be an advertisement.");
  await triage.click(page.getByRole("button", { name: "Decline" }));
  await expect(page.getByText("Declined", { exact: true }).first()).toBeVisible();
  await triage.click(page.getByRole("link", { name: /^Allegations/ }).first());
  await expect(page.getByRole("link", { name: morning[1] ?? "" })).toBeVisible();
  await expect(page.getByRole("link", { name: morning[2] ?? "" })).toBeVisible();
  expect(triage.acts()).toBeLessThanOrEqual(4);
  printActs("One of them declined with a reason, from the list and back", triage.count);
});

test("An allegation with four claims is logged by keyboard alone, in at most twelve Tabs beyond its fields", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, intake);
  await page.goto("/allegations/new");
  const { count, tabAndPress, tabAndType, skipToContent } = countActs(page);
  await skipToContent();
  await tabAndType(page.getByLabel("How the source is described"), "A research team");
  await tabAndType(page.getByLabel("Channel"), "E-mail");
  await tabAndType(page.getByLabel("What is alleged"), "A database can be read without a password.");
  const claims = ["The port answers.", "It asks no password.", "It holds names.", "It holds test results."];
  for (const [index, claim] of claims.entries()) {
    const words = page.getByRole("textbox", { name: `Claim ${index + 1}` });
    if (index === 0) await tabAndType(words, claim);
    else {
      await tabAndPress(page.getByRole("button", { name: "Add another claim" }));
      await expect(words).toBeFocused();
      count.fields++;
      await page.keyboard.type(claim);
    }
    await tabAndType(page.getByLabel(`Credibility of claim ${index + 1}`), "2");
  }
  await tabAndPress(page.getByRole("button", { name: "Log the allegation" }));
  await logged(page);
  for (const claim of claims) await expect(page.getByText(claim)).toBeVisible();
  expect(count.tabs - count.fields).toBeLessThanOrEqual(12);
  printActs("An allegation with four claims logged by keyboard", count);
});
