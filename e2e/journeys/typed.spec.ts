import { expect, type Page, test } from "@playwright/test";
import { setDeadline } from "@/lib/deadlines/set";
import { expectAccessible } from "../accessible";
import { type Account, codeOf, signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { temporaryHome } from "../temporary-home";

let server: TestServer;
let people: Accounts;
let place: string;
let caseId: string;
let removeHome: () => void;

test.beforeAll(async () => {
  const { remove } = await temporaryHome();
  removeHome = remove;
  server = await startServer();
  ({ people, place, caseId } = await accountsOfACase());
});

test.afterAll(async () => {
  await server.stop();
  removeHome();
});

const words = "تسرب في نظام RNT\u200F (الإصدار 2), dikirim dari telepon.\n".repeat(40);

const fillAllegation = async (page: Page, receivedOn: string) => {
  await page.goto("/allegations/new");
  await page.getByLabel("How the source is described").fill("Seorang peneliti");
  await page.getByLabel("What is alleged").fill(words);
  await page.getByLabel("Channel").selectOption({ index: 1 });
  await page.getByLabel("Place of publication, or the source’s reference number").fill("TIKET-4711");
  await page.getByLabel("Received, date and hour (WIB)").fill(receivedOn);
};

const send = (page: Page) => page.getByRole("button", { name: "Log the allegation" }).click();

const enterAgain = async (page: Page, account: Account, stepsAhead: number) => {
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByLabel(/^Code/).fill(codeOf(account.totpSecret, stepsAhead));
  await page.getByRole("button", { name: "Sign in" }).click();
};

test("What was typed is there after signing in again, for whoever typed it and for nobody else", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.intake);
  await fillAllegation(page, "25 Aug 2021 10:00");
  await page.context().clearCookies({ name: /session/ });
  await send(page);
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fallegations%2Fnew$/);
  expect(page.url()).not.toContain("peneliti");

  // Somebody else at the same desk is shown an empty form.
  const other = await signIn(browser, server.origin, people.coordinator);
  await page.context().addCookies(await other.context().cookies());
  await page.goto("/allegations/new");
  await expect(page.getByRole("heading", { level: 1, name: "Log an allegation" })).toBeVisible();
  await expect(page.getByLabel("What is alleged")).toHaveValue("");
  await page.context().clearCookies({ name: /session/ });

  await page.goto("/sign-in?to=/allegations/new");
  await enterAgain(page, people.intake, 1);
  await expect(page.getByText("Your session was over before this was sent.")).toBeVisible();
  await expect(page.getByLabel("What is alleged")).toHaveValue(words);
  await expect(page.getByLabel("Received, date and hour (WIB)")).toHaveValue("25 Aug 2021 10:00");
  await expectAccessible(page);
  // Clicked twice, and there is one of it.
  await page.getByRole("button", { name: "Log the allegation" }).dblclick();
  await expect(page).toHaveURL(/\/allegations\/A-\d{4}-\d{4}$/);
  await expect(page.getByText("RNT[U+200F]").first()).toBeVisible();
  await expect(page.getByText("TIKET-4711")).toBeVisible();

  await page.goto("/allegations/new");
  await expect(page.getByLabel("What is alleged")).toHaveValue("");
  await page.goto("/search?q=tiket-4711");
  const found = page.getByRole("region", { name: "Allegations" });
  await expect(found.getByRole("link")).toBeVisible();
  await expect(found.getByText(/^A-\d{4}-\d{4}$/)).toBeVisible();
  await expectAccessible(page);
});

test("A year that nobody meant is refused at its field, and the clock of a deadline is asked in its own zone", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.coordinator);
  await fillAllegation(page, "25 Aug 21 10:00");
  await send(page);
  await expect(page.getByLabel("Received, date and hour (WIB)")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Check the year").first()).toBeVisible();
  await expect(page.getByLabel("What is alleged")).toHaveValue(words);

  const { id } = await setDeadline(people.coordinator.person, {
    ...{ caseId, title: "An answer", basis: "A promise", dueAt: "2090-01-01T10:00", zone: "Asia/Jayapura" },
  });
  await page.goto(`${place}/deadlines/${id}`);
  await expect(page.getByLabel("Met on, date and hour (WIT)")).toBeVisible();
});

test("Without JavaScript an allegation that was refused keeps its words and its files, and is logged with both", async ({
  browser,
}) => {
  const signedIn = await signIn(browser, server.origin, people.intake);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.origin });
  await context.addCookies(await signedIn.context().cookies());
  const page = await context.newPage();
  await fillAllegation(page, "never");
  await page.getByLabel("Files that came with the allegation").setInputFiles([
    { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.alloc(1_500_000, "a") },
    { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("name;number") },
  ]);
  await page.getByLabel("Who the source is").fill("Nama seorang peneliti");
  await send(page);
  await expect(page.getByText("This was not saved")).toBeVisible();
  await expect(page.getByLabel("What is alleged")).toHaveValue(words);
  await expect(page.getByLabel("Received, date and hour (WIB)")).toHaveAttribute("aria-invalid", "true");
  // Who the source is was kept nowhere.
  await expect(page.getByLabel("Who the source is")).toHaveValue("");
  await expect(page.getByText("Type this once more: it is never kept as a draft.").first()).toBeVisible();
  await page.getByLabel("Received, date and hour (WIB)").fill("25 Aug 2021 10:00");
  await page.getByRole("checkbox", { name: "list.csv" }).uncheck();
  await send(page);
  await expect(page).toHaveURL(/\/allegations\/A-\d{4}-\d{4}$/);
  const attachments = page.getByRole("region", { name: "Attachments" });
  await expect(attachments.getByText("letter.txt")).toBeVisible();
  await expect(attachments.getByText("list.csv")).toHaveCount(0);

  await attachments.getByText("Add attachments").first().click();
  await attachments.getByLabel("Files").setInputFiles([
    { name: "second letter.txt", mimeType: "text/plain", buffer: Buffer.alloc(2000, "b") },
    { name: "third letter.txt", mimeType: "text/plain", buffer: Buffer.alloc(2000, "c") },
  ]);
  await attachments.getByRole("button", { name: "Add attachments" }).click();
  await expect(attachments.getByText("second letter.txt")).toBeVisible();
  await expect(attachments.getByText("third letter.txt")).toBeVisible();
});
