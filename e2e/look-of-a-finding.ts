import type { Page } from "@playwright/test";

/** Fills in, in the form of a finding, what was looked at and what could not be. */
export const sayWhatWasLookedAt = async (page: Page): Promise<void> => {
  await page.getByRole("textbox", { name: /^Looked at/ }).fill("The access logs of the web server.");
  await page.getByRole("textbox", { name: /^From/ }).fill("1 Aug 2021");
  await page.getByRole("textbox", { name: /^Until/ }).fill("31 Aug 2021");
  await page.getByLabel("Could not be looked at").fill("The logs of July.");
};
