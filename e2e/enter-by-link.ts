import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { codeOf } from "./accounts";

/** Enters for the first time in the browser: by the one-time link, a password, the authenticator's key and the recovery codes. */
export const enterByLink = async (
  browser: Browser,
  origin: string,
  link: string,
  password: string,
): Promise<Page> => {
  const context = await browser.newContext({ baseURL: origin });
  await context.addCookies([{ name: "lang", value: "en", url: origin }]);
  const page = await context.newPage();
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("The same password again").fill(password);
  await page.getByRole("button", { name: "Set the password" }).click();
  const key = page.locator("code");
  await expect(page.getByRole("heading", { level: 1, name: "Set up your authenticator" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Code from the app").fill(codeOf(`${await key.textContent()}`.replaceAll(" ", "")));
  await page.getByRole("button", { name: "Confirm the authenticator" }).click();
  await expect(page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10);
  await expectAccessible(page);
  await page.getByRole("button", { name: "I have kept them, go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  return page;
};
