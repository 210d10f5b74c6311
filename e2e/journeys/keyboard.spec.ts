import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { makeAccount, signIn } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { countActs, printActs } from "../acts-counted";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let made: Awaited<ReturnType<typeof accountsOfACase>>;
const eight = ["Adi", "Bayu", "Citra", "Dewi", "Eko", "Fitri", "Gita", "Hadi"];

test.beforeAll(async () => {
  server = await startServer(false);
  made = await accountsOfACase();
  const { organisationId } = made.people.coordinator.person;
  for (const name of eight) await makeAccount(organisationId, name, ["investigator"]);
});
test.afterAll(async () => server.stop());

const room = (page: Page, name: string) =>
  page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .first();

test("An investigator without a mouse goes through the rooms of a case, adds a file in at most four acts and makes a finding in at most five and its words", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, made.people.investigator);
  await page.goto(made.place);
  const walk = countActs(page);
  for (const [name, address] of [
    ["Statements", "statements"],
    ["Police", "police"],
    ["Verification", "findings"],
  ] as const) {
    await walk.skipToContent();
    await walk.tabAndPress(room(page, name));
    await page.waitForURL(`**${made.place}/${address}`);
  }
  printActs("Three rooms of a case by keyboard", walk.count);

  const file = countActs(page);
  await file.skipToContent();
  await file.tabAndPress(room(page, "Evidence"));
  await page.waitForURL(`**${made.place}/evidence`);
  await file.tabAndPress(page.getByRole("link", { name: "Skip to what is in this room" }));
  await file.tabAndType(page.getByLabel("What it is"), "One answer of the database");
  await file.tabAndType(page.getByLabel("How it was taken"), "network capture");
  const input = page.getByLabel("File", { exact: true }).and(page.locator("[type=file]"));
  await file.tabTo(input);
  await input.setInputFiles({ name: "answer.txt", mimeType: "text/plain", buffer: Buffer.from("200 OK\n") });
  await expectAccessible(page);
  await file.tabAndPress(page.getByRole("button", { name: "Add evidence" }));
  await expect(page.getByRole("heading", { level: 1, name: "One answer of the database" })).toBeVisible();
  expect(file.acts()).toBeLessThanOrEqual(4);
  printActs("One evidence file by keyboard, beyond choosing the file", file.count);

  await page.goto(`${made.place}/evidence`);
  const toForm = countActs(page);
  await toForm.tabAndPress(page.getByRole("link", { name: "Skip to what is in this room" }));
  await toForm.tabAndPress(page.locator("#collect > summary"));
  await toForm.tabTo(page.getByRole("radio", { name: "File", exact: true }));
  expect(toForm.count.tabs).toBeLessThanOrEqual(12);
  printActs("The form for evidence, from the top of its page", toForm.count);
  await page.goto(`${made.place}/evidence`);
  const toRow = countActs(page);
  await toRow.tabAndPress(page.getByRole("link", { name: "Skip to what is in this room" }));
  await toRow.tabAndPress(page.getByRole("link", { name: "Skip to the list of evidence" }));
  await toRow.tabTo(page.getByRole("link", { name: "One answer of the database" }));
  expect(toRow.count.tabs).toBeLessThanOrEqual(12);
  printActs("The first row of evidence, from the top of its page", toRow.count);

  await page.goto(`${made.place}/findings`);
  const finding = countActs(page);
  await finding.tabAndPress(page.getByRole("link", { name: "Make a finding" }).first());
  await page.waitForURL(/claim=1/);
  const reasoning = "The database answered without a password, as the capture shows.";
  await finding.tabAndPress(page.getByRole("radio", { name: /^substantiated/ }), "Space");
  // The arrow up goes from the first of a group to the last.
  await finding.tabAndPress(page.getByRole("radio", { name: "low confidence" }), "ArrowUp");
  await expect(page.getByRole("radio", { name: "high confidence" })).toBeChecked();
  await finding.tabAndPress(page.getByRole("checkbox", { name: /One answer of the database/ }), "Space");
  await finding.tabAndType(page.getByLabel("Reasoning"), reasoning);
  await expectAccessible(page);
  await finding.tabAndPress(page.getByRole("button", { name: "Make a finding" }));
  await expect(page.getByRole("paragraph").filter({ hasText: reasoning })).toBeVisible();
  expect(finding.acts()).toBeLessThanOrEqual(5);
  printActs("A finding by keyboard, beside its words", finding.count);
});

test("A coordinator brings eight people into a case in at most twelve acts", async ({ browser }) => {
  const page = await signIn(browser, server.origin, made.people.coordinator);
  await page.goto(made.place);
  const { count, acts, click } = countActs(page);
  await click(room(page, "Record"));
  await click(page.getByRole("link", { name: /^People/ }).last());
  const members = page.getByRole("region", { name: "People" });
  for (const name of eight) await click(page.getByRole("checkbox", { name: `${name}, Agency`, exact: true }));
  await expectAccessible(page);
  await click(page.getByRole("button", { name: "Bring into the case" }));
  for (const name of eight) await expect(members.getByText(name, { exact: true })).toBeVisible();
  expect(acts()).toBeLessThanOrEqual(12);
  printActs("Eight people brought into a case, from its first page", count);
});
