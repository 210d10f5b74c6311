import { expect, type Page, test } from "@playwright/test";
import { failuresAllowed } from "@/lib/sessions/attempts";
import { expectAccessible } from "../accessible";
import { codeOf, fillSignIn, signIn, typeSignIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { sendSignIn } from "../sign-in-form";

let server: TestServer;
let people: Accounts;
let place: string;

test.beforeAll(async () => {
  server = await startServer();
  ({ people, place } = await accountsOfACase());
});
test.afterAll(async () => server.stop());

test("Whoever changes their password stays signed in here, and is signed out elsewhere", async ({
  browser,
}) => {
  const { investigator } = people;
  const there = await signIn(browser, server.origin, investigator);
  const here = await typeSignIn(browser, server.origin, investigator, 1);
  await there.goto("/account");
  await expect(there.getByRole("heading", { level: 1, name: "My account" })).toBeVisible();
  await here.goto("/account");
  await expectAccessible(here);
  const change = async (now: string, next: string, again: string) => {
    const panel = here.getByRole("region", { name: "Password" });
    await panel.getByLabel("Current password").fill(now);
    await here.getByLabel("New password", { exact: true }).fill(next);
    await here.getByLabel("The new password again").fill(again);
    await here.getByRole("button", { name: "Change the password" }).click();
  };
  await change("not this one, surely", "kuda hujan batu lima", "kuda hujan batu lima");
  await expect(here.getByText("This is not the password that you have now.").first()).toBeVisible();
  await change(investigator.password, "kuda hujan batu lima", "kuda hujan batu enam");
  await expect(here.getByText("The two passwords differ.").first()).toBeVisible();
  await expectAccessible(here);
  await change(investigator.password, "kuda hujan batu lima", "kuda hujan batu lima");
  await expect(here.getByText("Your password is changed.")).toBeVisible();
  await expectAccessible(here);
  await there.goto("/account");
  await expect(there.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("Wrong passwords from elsewhere keep the owner out of no browser that is known, until it is forgotten", async ({
  browser,
}) => {
  const { official } = people;
  const known = await typeSignIn(browser, server.origin, official, -1);
  const signOut = () => known.getByRole("button", { name: "Sign out" }).first().click();
  const tooMany = (page: Page) => page.getByText("Too many attempts have failed.").first();
  await signOut();
  const guess = { ...official, password: "a guess", code: "000000" };
  for (let n = 0; n < failuresAllowed.account; n++) await sendSignIn(server.origin, guess);

  const elsewhere = await browser.newPage({ baseURL: server.origin });
  await elsewhere.context().addCookies([{ name: "lang", value: "en", url: server.origin }]);
  await elsewhere.goto("/sign-in");
  await fillSignIn(elsewhere, official);
  await expect(tooMany(elsewhere)).toBeVisible();
  await expect(known.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await fillSignIn(known, official);
  await expect(known.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();

  await known.goto("/account");
  await expectAccessible(known);
  const own = known
    .getByRole("table", { name: "Known browsers" })
    .getByRole("row")
    .filter({ hasText: "this one" });
  await expect(own).toContainText(/Chrome \d+ on \w/);
  await own.getByRole("button", { name: "Forget" }).click();
  await expect(known.getByText("No browser is known.")).toBeVisible();
  await signOut();
  await expect(known.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await fillSignIn(known, official, 1);
  await expect(tooMany(known)).toBeVisible();
});

test("An administrator sees which browsers a colleague is known by, and forgets all of them", async ({
  browser,
}) => {
  await sendSignIn(server.origin, { ...people.approver, code: codeOf(people.approver.totpSecret) });
  const page = await signIn(browser, server.origin, people.administrator);
  await page.goto(`/people/${people.approver.person.id}`);
  await expect(page.getByRole("table", { name: "Known browsers" })).toContainText("node");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Forget all" }).click();
  await expect(page.getByText("No browser is known.")).toBeVisible();
});

test("Another session of one's own ends for whoever shows the password", async ({ browser }) => {
  const { auditor } = people;
  const there = await signIn(browser, server.origin, auditor);
  const here = await typeSignIn(browser, server.origin, auditor, 1);
  await here.goto("/account");
  const panel = here.getByRole("region", { name: "End a session" });
  const end = async (password: string) => {
    await panel.getByLabel("Session").selectOption({ index: 1 });
    await panel.getByLabel("Current password").fill(password);
    await panel.getByRole("button", { name: "End that session" }).click();
  };
  await end("not this one, surely");
  await expect(panel.getByText("This is not the password that you have now.").first()).toBeVisible();
  await end(auditor.password);
  await expect(panel).toHaveCount(0);
  await there.goto("/account");
  await expect(there.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("What a signed-in browser is sent it keeps nowhere, and signing out leaves no page behind", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.coordinator);
  for (const address of ["/today", "/cases", place, "/account", "/search?q=data"])
    expect((await page.goto(address))?.headers()["cache-control"], address).toContain("no-store");
  await page.goto(place);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await page.evaluate(() => Object.assign(window, { left: "behind" }));
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  expect(await page.evaluate(() => "left" in window)).toBe(false);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByText(`${title}`)).toHaveCount(0);
});

test("Nothing of the folder that Runut runs in is served, and no list of it", async () => {
  for (const path of [
    "/.git/HEAD",
    "/.git/",
    "/package.json",
    "/.runut/keys/session",
    "/lib/",
    "/look/",
    "/.next/",
  ])
    expect((await fetch(`${server.origin}${path}`)).status, path).toBe(404);
});
