import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { type Account, signIn, typeSignIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { logOn, wordedAct } from "../log-of";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let people: Accounts;
let place: string;

test.beforeAll(async () => {
  server = await startServer();
  ({ people, place } = await accountsOfACase());
});
test.afterAll(async () => server.stop());

const enter = (browser: Browser, account: Account): Promise<Page> => signIn(browser, server.origin, account);
const statusOf = async (page: Page, address: string) => (await page.goto(address))?.status();
const blocked = (page: Page, name: string) => page.getByRole("button", { name, disabled: true });

test("A spokesperson cannot publish their own draft", async ({ browser }) => {
  const page = await enter(browser, people.spokesperson);
  const statement = `${place}/statements/1`;
  await page.goto(statement);
  await expect(blocked(page, "Publish")).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide on version 1" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${statement}/publication`);
  await expect(blocked(page, "Publish")).toBeVisible();
  await expect(page.getByText("The newest version of this statement is not approved.").first()).toBeVisible();
  await page.goto(`${statement}/approval`);
  await expect(page.getByText("Acts of other roles on this page: Approver.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve version 1" })).toHaveCount(0);
  await expectAccessible(page);
});

test("An official sees no evidence", async ({ browser }) => {
  const page = await enter(browser, people.official);
  expect(await statusOf(page, place)).toBe(200);
  await expect(page.getByRole("link", { name: "Verification" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Evidence" })).toHaveCount(0);
  expect(await statusOf(page, `${place}/evidence`)).toBe(404);
  expect(await statusOf(page, `${place}/evidence/1`)).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^This page does not exist/);
  await expect(page.getByRole("navigation", { name: "Where you are" })).toBeHidden();
  await expect(page.getByRole("link", { name: /^To case RNT-/ })).toHaveAttribute("href", place);
  await expectAccessible(page);
});

test("A police liaison sees what a referral gave and gets 404 for its case", async ({ browser }) => {
  const page = await enter(browser, people.liaison);
  expect(await statusOf(page, place)).toBe(404);
  await page.goto("/referrals");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText("A database could be read without a password.")).toBeVisible();
  await expect(page.getByText("Personal data were taken.")).toHaveCount(0);
  await expectAccessible(page);
});

for (const [who, sentence] of [
  ["administrator", "An administrator sees no case"],
  ["custodian", "A custodian sees no case"],
] as const) {
  test(sentence, async ({ browser }) => {
    const page = await enter(browser, people[who]);
    await expect(page.getByRole("link", { name: "Cases" })).toHaveCount(0);
    expect(await statusOf(page, place)).toBe(404);
    expect(await statusOf(page, `${place}/statements/1`)).toBe(404);
  });
}

test("An auditor changes nothing", async ({ browser }) => {
  const page = await enter(browser, people.auditor);
  for (const [part, act, roles] of [
    ["systems", "Record a system", "Investigator"],
    ["evidence", "Add evidence", "Investigator"],
    ["findings", "Make a finding", "Intake officer, Investigator, Coordinator"],
    ["police", "Record a referral", "Coordinator"],
    ["statements", "Draft a statement", "Spokesperson"],
    ["deadlines", "Set the deadline", "Intake officer, Investigator, Coordinator"],
    ["workstreams", "Record the decision", "Coordinator"],
    ["closure", "Close the case", "Coordinator, Approver"],
  ] as const) {
    expect(await statusOf(page, `${place}/${part}`)).toBe(200);
    await expect(page.getByText(`Acts of other roles on this page: ${roles}.`), part).toHaveCount(1);
    await expect(page.getByRole("button", { name: act }), part).toHaveCount(0);
    await expect(page.getByRole("main").locator("[type=submit]:not([aria-disabled])"), part).toHaveCount(0);
  }
  expect(await statusOf(page, `${place}/audit`)).toBe(200);
  await expect(logOn(page).getByText(wordedAct("case.open"), { exact: true })).toBeVisible();
});

test("An auditor reads of each workstream whether it was decided, and cases that are nobody's", async ({
  browser,
}) => {
  const page = await enter(browser, people.auditor);
  await expect(page.getByRole("heading", { name: "Cases", exact: true })).toBeVisible();
  await page.goto(`${place}/workstreams`);
  const decided = page.getByRole("region", { name: "Which workstreams are needed" });
  await expect(decided.getByRole("listitem").filter({ hasText: "Verification" })).toContainText(
    "Not decided",
  );
  await expectAccessible(page);
});

test("An intake officer does not draft statements", async ({ browser }) => {
  const page = await enter(browser, people.intake);
  expect(await statusOf(page, place)).toBe(200);
  await expect(page.getByRole("link", { name: "Draft a statement" })).toHaveCount(0);
  expect(await statusOf(page, `${place}/statements/new`)).toBe(404);
  expect(await statusOf(page, `${place}/statements/1`)).toBe(404);
});

test("An investigator of another agency gets the same 404 as for a case that does not exist", async ({
  browser,
}) => {
  const page = await enter(browser, people.stranger);
  expect(await statusOf(page, place)).toBe(404);
  const hidden = await page.getByRole("main").textContent();
  expect(await statusOf(page, "/cases/RNT-1999-0001")).toBe(404);
  expect(await page.getByRole("main").textContent()).toBe(hidden);
  await expectAccessible(page);
});

test("A coordinator decides that a workstream is not needed, and the track says who and why", async ({
  browser,
}) => {
  const page = await enter(browser, people.coordinator);
  const reason = "The owner has shown the report to be about a test system.";
  await page.goto(`${place}/workstreams`);
  await page.getByLabel("Workstream", { exact: true }).selectOption({ label: "Verification" });
  await page.getByRole("radio", { name: "Not needed" }).check();
  await page.getByLabel("Reason", { exact: true }).fill("Not needed.");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByText("At least 20 characters").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Reason", { exact: true }).fill(reason);
  await page.getByRole("button", { name: "Record the decision" }).click();
  const lane = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Verification" }) });
  await expect(lane).toContainText("Not needed");
  await expect(lane).toContainText(`The coordinator: ${reason}`);
  await expectAccessible(page);
  await page.goto(`${place}/workstreams`);
  const decided = page.getByRole("region", { name: "Which workstreams are needed" }).getByRole("listitem");
  await expect(decided.filter({ hasText: "Verification: Not needed" })).toContainText(reason);
  await expect(decided.filter({ hasText: "Statements: Not decided" })).toBeVisible();
  await page.goto(`${place}/audit`);
  await expect(logOn(page).getByText(wordedAct("case.decide-workstream"), { exact: true })).toBeVisible();
});

test("Sign out everywhere ends the other browser at once", async ({ browser }) => {
  const { approver } = people;
  const here = await typeSignIn(browser, server.origin, approver);
  const there = await typeSignIn(browser, server.origin, approver, 1);
  expect(await statusOf(there, place)).toBe(200);
  await here.goto("/account");
  await expectAccessible(here);
  const panel = here.getByRole("region", { name: "Sign out everywhere" });
  await panel.getByLabel("Current password").fill(approver.password);
  await panel.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(here.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await there.goto(place);
  await expect(there.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});
