import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { openZip } from "@/lib/bag/open-zip";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { act, links } from "../custody-acts";
import { logOn, wordedAct } from "../log-of";
import { run } from "../runut";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let people: Accounts;
let place: string;

test.beforeAll(async () => {
  server = await startServer();
  ({ people, place } = await accountsOfACase());
});

test.afterAll(async () => server.stop());

const megabyte = 1_000_000;
const purpose = "For the court, which asked for it.";

/** A file of so many megabytes, no two alike, in the folder of this run, and its SHA-256. */
const makeFile = async (name: string, megabytes: number) => {
  const path = join(server.home, name);
  const [file, block] = [await open(path, "w"), randomBytes(megabyte)];
  for (let n = 0; n < megabytes; n++) {
    block.writeUInt32BE(n);
    await file.write(block);
  }
  await file.close();
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return { path, sha256: hash.digest("hex") };
};

/** How many bytes of uploads wait in the home. */
const waiting = async () => {
  const folder = join(server.home, "uploads");
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith(".json"));
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then(({ size }) => size)));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Forty megabytes a second, so that there is a middle to be cut in. */
const slowly = async (page: Page) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 40 * megabyte,
  });
};

const choose = async (page: Page, ...paths: string[]) =>
  page.getByLabel("File", { exact: true }).and(page.locator("[type=file]")).setInputFiles(paths);
const typeIn = async (page: Page, title: string) => {
  await page.goto(`${place}/evidence?add=1`);
  await page.getByLabel("What it is").fill(title);
  await page.getByLabel("How it was taken").fill("image of the whole disk");
};
const add = (page: Page) => page.getByRole("button", { name: "Add evidence" }).click();
const past = (megabytes: number) =>
  expect.poll(waiting, { intervals: [20], timeout: 60_000 }).toBeGreaterThan(megabytes * megabyte);
const shownDigest = async (page: Page) =>
  `${await page.getByRole("region", { name: "SHA-256" }).locator("p.mono").first().textContent()}`.replaceAll(
    /\s/g,
    "",
  );

test("A file that is on its way when the server loses its power arrives whole, passes to the police, and leaves in a bag that proves it", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  const { path, sha256 } = await makeFile("disk.img", 300);
  const offsets: number[] = [];
  page.on("request", (request) => {
    const offset = request.method() === "PATCH" ? request.headers()["upload-offset"] : undefined;
    if (offset) offsets.push(Number(offset));
  });
  await typeIn(page, "The disk of the server");
  await choose(page, path);
  await expectAccessible(page);
  await slowly(page);
  await add(page);
  await past(80);
  await server.crash();
  await expect(page.getByRole("heading", { level: 1, name: "The disk of the server" })).toBeVisible({
    timeout: 120_000,
  });
  expect(await shownDigest(page)).toBe(sha256);
  // What the browser read on the way is nothing that the sender declared.
  await expect(page.getByText("the sender declared")).toHaveCount(0);
  // It went on and did not begin anew.
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  expect(await waiting()).toBe(0);
  await page.goto(`${place}/audit`);
  await expect(logOn(page).getByText(wordedAct("evidence.collect"), { exact: true })).toHaveCount(1);
  await rm(path);

  await page.goto(`${place}/evidence/1`);
  await act(page, "Seal", { "Seal number": "0001-1" });
  await expect(page.getByText("Seal 0001-1").first()).toBeVisible();
  await act(page, "Hand over", { To: "Police liaison, Police, under referral 1" });
  await expect(links(page)).toContainText(["Sealed", "Copied"]);
  const liaison = await signIn(browser, server.origin, people.liaison);
  await liaison
    .getByRole("listitem")
    .filter({ hasText: "Accept or refuse evidence" })
    .getByRole("link")
    .click();
  await act(liaison, "Accept", {}, "How it arrived");
  await expect(liaison.getByText("kept by Police liaison, Police")).toBeVisible();

  await page.goto(`${place}/evidence`);
  await page.getByRole("checkbox", { name: /^E-0001/ }).check();
  await page.locator(".bagbar > summary").click();
  await page
    .getByRole("region", { name: "Download files, custody and receipts (ZIP)" })
    .getByLabel("Purpose")
    .fill(purpose);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the ZIP" }).click();
  const bag = join(server.home, "taken.zip");
  await (await coming).saveAs(bag);
  expect(await run(["bag", "check", bag], {})).toMatchObject({ code: 0 });
  const opened = await openZip(bag);
  const receipt = join(server.home, "receipt.jsonl");
  await writeFile(receipt, await opened.open("receipts/E-0001.jsonl"));
  await opened.close();
  const offline = { RUNUT_HOME: join(server.home, "nothing-here") };
  expect(await run(["audit", "verify", receipt], offline)).toMatchObject({ code: 0 });
  const kept = await readFile(receipt, "utf8");
  for (const done of ["evidence.collect", "evidence.seal", "evidence.open", sha256])
    expect(kept).toContain(done);
  await page.reload();
  await expectAccessible(page);
  await page.context().close();
});

test("Whoever closes the page goes on where they stopped, and to nobody else does the upload exist", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  const { path, sha256 } = await makeFile("log.img", 150);
  await typeIn(page, "The log of the server");
  await choose(page, path);
  await slowly(page);
  const begun = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.status() === 201,
  );
  await add(page);
  const upload = `${server.origin}${(await begun).headers().location}`;
  await past(70);
  await page.getByRole("button", { name: /^Pause/ }).click();
  await expect(page.getByText("paused", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/today");
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  for (const secret of ["log.img", "The log", "RNT-"]) expect(kept).not.toContain(secret);

  const headers = { origin: server.origin, "tus-resumable": "1.0.0" };
  const mine = await page.request.head(upload, { headers });
  expect(Number(mine.headers()["upload-offset"])).toBeGreaterThan(60 * megabyte);
  expect((await page.request.head(upload, { headers: { "tus-resumable": "1.0.0" } })).status()).toBe(403);
  const wrong = { ...headers, "upload-offset": "1", "content-type": "application/offset+octet-stream" };
  expect((await page.request.patch(upload, { headers: wrong, data: "x" })).status()).toBe(409);
  const other = await signIn(browser, server.origin, people.coordinator);
  for (const method of ["head", "patch", "delete", "post"] as const)
    expect((await other.request[method](upload, { headers: wrong })).status(), method).toBe(404);
  await other.context().close();

  await typeIn(page, "Not what was typed first");
  await choose(page, path);
  const first = page.waitForRequest((request) => request.method() === "PATCH");
  await add(page);
  expect(Number((await first).headers()["upload-offset"])).toBeGreaterThan(60 * megabyte);
  await expect(page.getByRole("heading", { level: 1, name: "The log of the server" })).toBeVisible({
    timeout: 60_000,
  });
  expect(await shownDigest(page)).toBe(sha256);

  await typeIn(page, "Both again");
  const small = await makeFile("small.bin", 1);
  await choose(page, path, small.path);
  await add(page);
  await expect(page.getByText("Held: 2 / 2").or(page.getByText("held: 2 / 2"))).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("The same bytes are held as")).toBeVisible();
  await expect(page.getByRole("link", { name: "Both again: small.bin" })).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});
