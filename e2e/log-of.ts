import type { Locator, Page } from "@playwright/test";
import { acts } from "@/app/_words/messages";
import type { Action } from "@/lib/kernel/actions";

/** The events that a page of the log shows. */
export const logOn = (page: Page): Locator => page.getByRole("table", { name: "Events of the audit log" });

/** The acts that a page of the log shows, in words, the newest first. */
export const actsOn = (page: Page): Promise<string[]> => logOn(page).locator("tbody th").allInnerTexts();

/** An act as the log words it. */
export const wordedAct = (action: Action): string => acts[action].en;
