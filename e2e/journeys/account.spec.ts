import { expect, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { signIn, typeSignIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";

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
    await here.getByLabel("The password that you have now").fill(now);
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
