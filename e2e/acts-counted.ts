import { expect, type Locator, type Page } from "@playwright/test";

const furthest = 80;

/** What a person does on a page, counted while it is done: clicks, keys that activate or choose, Tabs, and fields that are filled in. A click and such a key are an act; to fill in a field is not, whatever its words. */
export const countActs = (page: Page) => {
  const count = { clicks: 0, keys: 0, tabs: 0, fields: 0 };
  const tabTo = async (where: Locator) => {
    for (let n = 0; n < furthest; n++) {
      count.tabs++;
      await page.keyboard.press("Tab");
      if (await where.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${furthest} Tabs do not reach ${where}`);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count.keys++;
      await page.keyboard.press(key);
    }
  };
  return {
    count,
    acts: () => count.clicks + count.keys,
    click: async (where: Locator) => {
      count.clicks++;
      await where.click();
    },
    /** Opens a menu with the mouse and takes one of its words: two clicks. */
    choose: async (where: Locator, label: string) => {
      count.clicks += 2;
      await where.selectOption({ label });
    },
    fill: async (where: Locator, words: string) => {
      count.fields++;
      await where.fill(words);
    },
    tabTo,
    press,
    /** Goes to a link, a button or a box by Tab, and presses it. */
    tabAndPress: async (where: Locator, key = "Enter") => {
      await tabTo(where);
      await press(key);
    },
    /** Goes to a field by Tab and fills it in, or takes a word of its menu by typing how it begins. */
    tabAndType: async (where: Locator, words: string) => {
      await tabTo(where);
      count.fields++;
      await page.keyboard.type(words);
    },
    /** Past rail and search, as the first Tab of every page offers. */
    skipToContent: async () => {
      await tabTo(page.locator('a.skip[href="#main"]'));
      await press("Enter");
      await expect(page.locator("main")).toBeFocused();
    },
  };
};

export type ActsCounted = ReturnType<typeof countActs>["count"];

/** The counts of something that is done so many times. */
export const times = (n: number, { clicks, keys, tabs, fields }: ActsCounted): ActsCounted => ({
  clicks: n * clicks,
  keys: n * keys,
  tabs: n * tabs,
  fields: n * fields,
});

/** Prints what something took, in one line. */
export const printActs = (what: string, { clicks, keys, tabs, fields }: ActsCounted): void =>
  console.log(
    `${what}: ${clicks + keys} acts (${clicks} clicks, ${keys} keys), ${tabs} Tabs, ${fields} fields filled in`,
  );
