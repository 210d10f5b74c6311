import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** WCAG 2.2 AA by axe, on the page as it stands; in the other theme only what colours decide, as nothing else differs. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const [colorScheme, chosen] of [
    ["light", { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }],
    ["dark", { type: "rule", values: ["color-contrast", "link-in-text-block"] }],
  ] as const) {
    // A colour on its way from one theme to the other is of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // No page has frames; the usual way gathers theirs in a page of its own.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { ...chosen, values: [...chosen.values] }, resultTypes: ["violations"] })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
      `${colorScheme} ${page.url()}`,
    ).toEqual([]);
  }
};
