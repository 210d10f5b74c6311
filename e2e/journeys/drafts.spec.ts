import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { signIn, typeSignIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { temporaryHome } from "../temporary-home";

let server: TestServer;
let people: Accounts;
let place: string;
let removeHome: () => void;

test.beforeAll(async () => {
  const { remove } = await temporaryHome();
  removeHome = remove;
  server = await startServer();
  ({ people, place } = await accountsOfACase());
});

test.afterAll(async () => {
  await server.stop();
  removeHome();
});

const word = "kata-yang-belum-terkirim";
const identity = "Nama-pelapor-rahasia";

/** All that the browser stores for this site, as text. */
const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bases = await indexedDB.databases();
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, caught, document.cookie]);
  });

const summaryOf = (page: Page) => page.getByLabel("What is alleged");

test("What is typed is kept while it is typed, comes back on another visit, and goes when it is discarded or sent", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.intake);
  await page.goto("/allegations/new");
  await summaryOf(page).fill(word);
  await page.getByLabel("Who the source is").fill(identity);
  await expect(page.getByText(/^Draft kept at \d\d:\d\d WIB$/)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/allegations/new");
  await expect(page.getByText(/^Your draft of .* is here again$/)).toBeVisible();
  await expect(summaryOf(page)).toHaveValue(word);
  await expect(page.getByLabel("Who the source is")).toHaveValue("");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(page.getByText("is here again")).toBeHidden();
  await expect(summaryOf(page)).toHaveValue("");

  await summaryOf(page).fill(word);
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(summaryOf(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/allegations\/new$/);

  await summaryOf(page).fill(word);
  await page.getByLabel("How the source is described").fill("A researcher");
  await page.getByLabel("Channel").selectOption("e_mail");
  await page.getByRole("button", { name: "Log the allegation" }).click();
  await expect(page.getByText("Done: you logged an allegation.")).toBeVisible();
  await page.goto("/allegations/new");
  await expect(summaryOf(page)).toHaveValue("");
});

/** Fills the form while the server takes nothing, so that the browser holds it. */
const typeUnsent = async (page: Page) => {
  await summaryOf(page).fill(word);
  await expect(page.getByText(/encrypted, for at most 24 hours/)).toBeVisible();
  const stored = await storedIn(page);
  expect(stored).toContain("runut.unsent");
  expect(stored).not.toContain(word);
  expect(stored).not.toContain("allegation");
  expect(stored).not.toContain("summary");
};

const expectNothingHeld = (page: Page) => expect.poll(() => storedIn(page)).not.toContain("runut.unsent");

test("What is typed after the session is over is held by the browser without a word in clear, and comes back to the same person", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.intake);
  await page.goto("/allegations/new");
  const session = await page.context().cookies();
  await page.context().clearCookies({ name: /session/ });
  await typeUnsent(page);
  await expectAccessible(page);

  await page.context().addCookies(session);
  await page.goto("/allegations/new");
  await expect(summaryOf(page)).toHaveValue(word);
  await expectNothingHeld(page);
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(summaryOf(page)).toHaveValue("");
});

test("What the browser holds goes when somebody else signs in, and at the sign-out", async ({ browser }) => {
  const page = await signIn(browser, server.origin, people.intake);
  const other = await signIn(browser, server.origin, people.coordinator);
  const session = await page.context().cookies();
  await page.goto("/allegations/new");
  await page.context().clearCookies({ name: /session/ });
  await typeUnsent(page);
  await page.context().addCookies(await other.context().cookies());
  await page.goto("/allegations/new");
  await expectNothingHeld(page);
  await expect(summaryOf(page)).toHaveValue("");

  await page.context().addCookies(session);
  await page.goto("/allegations/new");
  await expect(summaryOf(page)).toHaveValue("");
  await page.route("**/api/forms/kept", (route) => route.abort());
  await typeUnsent(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expectNothingHeld(page);
});

test("What the browser holds goes as well when its person signs out everywhere, and after a day where nobody signs in", async ({
  browser,
}) => {
  const page = await typeSignIn(browser, server.origin, people.spokesperson);
  const hold = (hoursAgo: number) =>
    page.evaluate(
      (at) => localStorage.setItem("runut.unsent", JSON.stringify([{ token: "t", sealed: "s", at }])),
      Date.now() - hoursAgo * 3_600_000,
    );
  await page.route("**/api/forms/kept", (route) => route.abort());
  await page.goto("/account");
  await hold(1);
  const panel = page.getByRole("region", { name: "Sign out everywhere" });
  await panel.getByLabel("Current password").fill("not the password");
  await panel.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(panel.getByRole("alert").or(panel.locator(".error")).first()).toBeVisible();
  expect(await storedIn(page)).toContain("runut.unsent");
  await panel.getByLabel("Current password").fill(people.spokesperson.password);
  await panel.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expectNothingHeld(page);

  await page.context().clearCookies();
  await hold(1);
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  expect(await storedIn(page)).toContain("runut.unsent");
  await hold(25);
  await page.goto("/sign-in");
  await expectNothingHeld(page);
});

test("A draft discarded on a page that its address asks for leads back to what was asked for", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  await page.goto(`${place}/claims?claim=1#change`);
  const parts = page.getByLabel("New claims");
  await parts.fill(word);
  await expect(page.getByText(/^Draft kept at \d\d:\d\d WIB$/)).toBeVisible();
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(page).toHaveURL(`${place}/claims?claim=1`);
  await expect(parts).toHaveValue("");
  await expect(page.getByRole("heading", { name: "Claim 1", exact: true })).toBeVisible();
});
