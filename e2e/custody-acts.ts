import type { Page } from "@playwright/test";

const why = "Said in the journey and nowhere else.";
/** Fills in the form of an act of custody on the page of an item and sends it; `reason` is what the field for it is called. */
export const act = async (page: Page, name: string, fields: Record<string, string> = {}, reason = "Why") => {
  const form = page.getByRole("form", { name, exact: true });
  if (!(await form.isVisible())) await page.locator("summary").getByText(name, { exact: true }).click();
  for (const [label, value] of Object.entries({ [reason]: why, ...fields })) {
    const field = form.getByLabel(new RegExp(`^${label}`));
    const isChoice = (await field.evaluate((element) => element.tagName)) === "SELECT";
    if (isChoice) await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await form.getByRole("button", { name, exact: true }).click();
};
/** The acts of the chain on the page of an item. */
export const links = (page: Page) =>
  page.locator("ol.chain").first().getByRole("listitem").locator("p:first-child > b");
