import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { logOn, wordedAct } from "../log-of";
import { startServer, type TestServer } from "../server";
import { type Clamd, malware, signature, startClamd } from "../structure/clamd";
import { temporaryHome } from "../temporary-home";

let clamd: Clamd;
let server: TestServer;
let people: Accounts;
let place: string;
let caseId: string;
let removeHome: () => void;

test.beforeAll(async () => {
  const { home, remove } = await temporaryHome();
  removeHome = remove;
  clamd = await startClamd(home);
  process.env.RUNUT_CLAMAV = clamd.address;
  server = await startServer();
  ({ people, place, caseId } = await accountsOfACase());
});

test.afterAll(async () => {
  delete process.env.RUNUT_CLAMAV;
  await server.stop();
  await clamd.stop();
  removeHome();
});

const why = "Said in the journey and nowhere else.";
const collect = async (fileName: string, bytes: Buffer) => {
  const { number, id } = await collectEvidence(people.investigator.person, {
    caseId,
    title: `The file ${fileName}`,
    method: "taken in by the journey",
    fileName,
    bytes: Readable.from([bytes]),
  });
  return { at: `${place}/evidence/${number}`, id };
};
/** What a preview of the item on this page opens, and its answer. */
const preview = async (page: Page) => {
  await page.getByLabel("Purpose").fill(why);
  const answered = page.context().waitForEvent("response", (one) => one.url().endsWith("/preview"));
  const opened = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Preview" }).click();
  const [tab, answer] = await Promise.all([opened, answered]);
  await tab.waitForLoadState();
  return { tab, headers: answer.headers() };
};
const links = (page: Page) =>
  page.locator("ol.chain").first().getByRole("listitem").locator("p:first-child > b");
/** Until the job has shown the bytes to the scanner. */
const scanned = (page: Page, at: string, words: string) =>
  expect
    .poll(
      async () => {
        await page.goto(at);
        return page.getByText(words).count();
      },
      { intervals: [100], timeout: 30_000 },
    )
    .toBeGreaterThan(0);

test("A picture and a text are looked at without being taken out, and each look is on record", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  const drawn = sharp({ create: { width: 300, height: 200, channels: 3, background: "#206080" } });
  const picture = await collect("screen.png", await drawn.png().toBuffer());
  await scanned(page, picture.at, "No malware found");
  await expectAccessible(page);
  const shown = await preview(page);
  expect(shown.headers).toMatchObject({
    "content-type": "image/webp",
    "content-disposition": 'inline; filename="E-0001.webp"',
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(await shown.tab.evaluate(() => document.images[0]?.naturalWidth)).toBe(300);
  await page.reload();
  await expect(links(page)).toHaveText(["Collected", "Verified", "Opened and viewed"]);

  const bait = "<script>document.title = 'run'</script>\n";
  const text = await collect("page.html", Buffer.from(bait.repeat(5_000)));
  await page.goto(text.at);
  const { tab, headers } = await preview(page);
  expect(headers).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  const said = `${await tab.evaluate(() => document.body.textContent)}`;
  expect(said.startsWith(`[Text in UTF-8]\n\n${bait}`)).toBe(true);
  expect(said.slice(-100)).toMatch(/\n\[The preview ends here: 64 kB of 200 kB\.\]\n$/);
  expect(await tab.title()).not.toBe("run");

  await page.goto(`${place}/audit`);
  await expect(logOn(page).getByText(wordedAct("evidence.open"), { exact: true })).toHaveCount(2);
  const outside = await page.request.post(`/api/evidence/${text.id}/preview`, {
    headers: { origin: "https://elsewhere.example" },
    form: { purpose: why },
  });
  expect(outside.status()).toBe(403);
  const letter = await collect('surat "rahasia" 秘密.html', Buffer.from(bait));
  const taken = await page.request.post(`/api/evidence/${letter.id}/bytes`, {
    headers: { origin: server.origin },
    form: { purpose: why },
  });
  expect(taken.headers()).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition":
      "attachment; filename=\"surat _rahasia_ __.html\"; filename*=UTF-8''surat%20_rahasia_%20%E7%A7%98%E5%AF%86.html",
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(await taken.body()).toEqual(Buffer.from(bait));
  await page.context().close();
});

test("Malware in evidence is told to the lead, is not previewed, and leaves only with whoever says that they know", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  const item = await collect("invoice.txt", malware);
  await scanned(page, item.at, `Contains malware: ${signature}`);
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Preview" })).toHaveCount(0);
  const headers = { origin: server.origin };
  for (const [way, words] of [
    ["bytes", "This file contains malware. It is given out only"],
    ["preview", "This file contains malware, so there is no preview"],
  ] as const) {
    const refused = await page.request.post(`/api/evidence/${item.id}/${way}`, {
      headers,
      form: { purpose: why, back: item.at },
    });
    expect(await refused.text()).toContain(words);
  }
  await page.getByLabel("Purpose").fill(why);
  await page.getByLabel(`I know that this file contains ${signature}.`).check();
  const taken = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await taken;
  expect(download.suggestedFilename()).toBe("invoice.txt");
  expect(await readFile(await download.path())).toEqual(malware);
  await page.reload();
  await expect(links(page)).toHaveText(["Collected", "Verified", "Downloaded"]);
  await page.goto(`${place}/evidence`);
  await expect(page.getByText(`Contains malware: ${signature}`)).toBeVisible();
  await expectAccessible(page);
  await page.context().close();

  const lead = await signIn(browser, server.origin, people.coordinator);
  await lead.goto("/notices");
  await lead
    .getByRole("listitem")
    .filter({ hasText: `contains malware: ${signature}` })
    .getByRole("link")
    .click();
  await expect(lead).toHaveURL(item.at);
  await lead.goto(`${place}/audit`);
  await expect(logOn(lead).getByText(wordedAct("evidence.warn-of-malware"), { exact: true })).toHaveCount(1);
  await lead.context().close();
});
