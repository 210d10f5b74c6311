import { expect, type Page, test } from "@playwright/test";
import { makeFinding } from "@/lib/findings/make";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { countActs, printActs } from "../acts-counted";
import { startServer, type TestServer } from "../server";
import { looked } from "../structure/looked";
import { temporaryHome } from "../temporary-home";

let server: TestServer;
let people: Accounts;
let place: string;
let removeHome: () => void;

test.beforeAll(async () => {
  const { remove } = await temporaryHome();
  removeHome = remove;
  server = await startServer();
  const made = await accountsOfACase();
  ({ people, place } = made);
  await makeFinding(people.investigator.person, {
    ...{ caseId: made.caseId, claimId: made.claimIds[0], verdict: "not_substantiated", confidence: "low" },
    ...looked,
    reasoning: "The logs of August were read from end to end, those of July are gone.",
  });
});

test.afterAll(async () => {
  await server.stop();
  removeHome();
});

const prose =
  "Kami menerima sebuah laporan. Data pribadi diambil, s.d. hari ini.\n\nGantilah kata sandi Anda.";

const rows = (page: Page) => page.locator("#sentences > li");
const textOf = (page: Page, place: number) => rows(page).nth(place).getByRole("textbox").first();

const paste = async (page: Page, text: string) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+V");
};

test("A statement is pasted, set sentence by sentence by keys, and handed in; no tick stands on what its record does not carry", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.spokesperson);
  await page.goto(`${place}/statements/new`);
  await page.getByLabel("Kind", { exact: true }).first().selectOption("holding");
  await page.getByLabel("Audience").selectOption("public");
  await page.getByLabel("Title").fill("Kabar pertama");
  await textOf(page, 0).click();
  await paste(page, prose);
  await expect(rows(page)).toHaveCount(3);
  await expect(textOf(page, 1)).toHaveValue("Data pribadi diambil, s.d. hari ini.");

  // Enter ends a sentence, Backspace takes it back, Alt with an arrow moves it.
  await textOf(page, 0).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(4);
  await expect(textOf(page, 1)).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(rows(page)).toHaveCount(3);
  await expect(textOf(page, 0)).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(textOf(page, 1)).toHaveValue("Kami menerima sebuah laporan.");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(textOf(page, 0)).toHaveValue("Kami menerima sebuah laporan.");

  const choose = async (row: number, name: string, option: RegExp) => {
    await textOf(page, row).focus();
    const menu = rows(page).nth(row).getByRole("combobox", { name });
    const value = await menu.locator("option", { hasText: option }).first().getAttribute("value");
    await menu.selectOption(value);
  };
  const margin = (row: number) => rows(page).nth(row).locator(".mg");
  await choose(0, "Rests on", /^Receipt of/);
  await expect(margin(0)).toContainText("Supported");
  await choose(1, "Rests on", /^Claim 1/);
  await expect(margin(1)).toContainText("Nothing chosen yet");
  await choose(1, "Says of it", /^says it is so$/);
  await expect(margin(1)).toContainText("Contradicted");
  await expect(page.getByRole("link", { name: "Sentence 2: Contradicted" })).toBeVisible();
  await choose(1, "Says of it", /^says it was not found$/);
  await expect(margin(1)).toContainText("Supported");
  await choose(2, "Kind of sentence", /^Advice/);
  await expect(page.getByText("Every assertion is supported.")).toBeVisible();
  await expect(page.getByRole("article").getByRole("listitem")).toHaveText(["Gantilah kata sandi Anda."]);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Waits for an approver who did not write it.")).toBeVisible();
  await expectAccessible(page);
});

test("Words that sound like an assertion stay a draft until the approver has said that they are none", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.spokesperson);
  await page.goto(`${place}/statements/new`);
  await page.getByLabel("Kind", { exact: true }).first().selectOption("holding");
  await page.getByLabel("Audience").selectOption("public");
  await page.getByLabel("Title").fill("Data Anda aman");
  await textOf(page, 0).fill("Gantilah kata sandi Anda.");
  await rows(page).first().getByRole("combobox", { name: "Kind of sentence" }).selectOption("advice");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText(/sounds like an assertion/).first()).toBeVisible();
  const statement = new URL(page.url()).pathname;

  const approver = await signIn(browser, server.origin, people.approver);
  await approver.goto(`${statement}/words`);
  await expectAccessible(approver);
  await approver.getByRole("radio", { name: "Data Anda aman" }).check();
  await approver.getByLabel("Why they assert nothing").fill("It is the name of a campaign, not a finding.");
  await approver.getByRole("button", { name: "Say that it asserts nothing" }).click();
  await expect(approver.getByText(/Asserts nothing, says/)).toBeVisible();

  await page.goto(statement);
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("Waits for an approver who did not write it.")).toBeVisible();
});

test("A first-hour statement begins with a template, and goes from an empty page to review in fewer than forty acts", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.spokesperson);
  const by = countActs(page);
  await page.goto(`${place}/statements/new`);
  await by.choose(page.getByLabel("Begin with a template"), "Holding statement, Indonesian");
  await by.click(page.getByRole("button", { name: "Fill in" }));
  await expect(page.getByLabel("Title")).toHaveValue("Laporan dan pemeriksaan");
  await expect(page.getByLabel("Kind", { exact: true }).first()).toHaveValue("holding");
  await by.choose(page.getByLabel("Audience"), "The public");
  const margin = (row: number) => rows(page).nth(row).locator(".mg");
  await expect(margin(1)).toContainText("Supported");
  await expect(page.getByText(/Fill in where \[…\] stands/).first()).toBeVisible();
  await expectAccessible(page);

  // Nobody was asked yet: those two sentences go; what is left open is filled in.
  for (let left = 2; left > 0; left--) {
    await by.click(textOf(page, 2));
    await by.click(rows(page).nth(2).getByRole("button", { name: "Take out" }));
  }
  const first = await textOf(page, 0).inputValue();
  await by.fill(textOf(page, 0), first.replace("[…]", "sebuah sistem"));
  await expect(margin(0)).toContainText("Supported");
  await by.click(page.getByRole("button", { name: "Save the draft" }));
  await by.click(page.getByRole("button", { name: "Hand in for review" }));
  await expect(page.getByText("Waits for an approver who did not write it.")).toBeVisible();
  printActs("A first-hour statement from a template to review", by.count);
  expect(by.acts()).toBeLessThan(40);
});
