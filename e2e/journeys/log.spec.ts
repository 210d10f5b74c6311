import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { messages } from "@/app/_words/messages";
import { signCheckpoint } from "@/lib/audit/checkpoint";
import { readLine } from "@/lib/audit/export-lines";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { signerOf } from "@/lib/audit/note";
import { sequenceAll } from "@/lib/audit/sequence";
import { hashLeaf } from "@/lib/audit/tree";
import { verifyFile } from "@/lib/audit/verify-file";
import { makeFinding } from "@/lib/findings/make";
import { secret } from "@/lib/kernel/secrets";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let people: Accounts;
let reference: string;

test.beforeAll(async () => {
  server = await startServer(false);
  const made = await accountsOfACase();
  people = made.people;
  reference = made.place.split("/").at(-1) ?? "";
  await makeFinding(people.investigator.person, {
    caseId: made.caseId,
    claimId: `${made.claimIds[0]}`,
    verdict: "substantiated",
    confidence: "high",
    reasoning: "The port answered without a password, twice.",
    restsOn: "What was seen when the port was asked.",
  });
  await sequenceAll();
  await makeCheckpoint();
});
test.afterAll(async () => server.stop());

const checkpoint = async () => (await fetch(`${server.origin}/api/v1/audit/checkpoint`)).text();

const saved = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent("download");
  await page.getByText(name, { exact: true }).click();
  return (await download).path();
};
/** Whether the file verifies by itself, and holds the one entry that was asked for. */
const expectWhole = async (path: string) => {
  expect(verifyFile(path)).toMatchObject({ ok: true });
  expect(readFileSync(path, "utf8").match(/"action":"statement.submit"/g)).toHaveLength(1);
};

test("An auditor finds an entry, and their own browser proves that the log holds it and has only grown", async ({
  browser,
}) => {
  const kept = await checkpoint();
  const page = await signIn(browser, server.origin, people.auditor);
  await page.goto("/audit");
  await page.getByLabel("Case", { exact: true }).fill(reference);
  await page.getByLabel("What", { exact: true }).selectOption("statement.submit");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const rows = page.getByRole("table", { name: "Events of the audit log" }).getByRole("row");
  await expect(rows).toHaveCount(2);
  await expectAccessible(page);
  await expectWhole(await saved(page, "Download these with proofs"));
  const table = readFileSync(await saved(page, "Download as a table (CSV)"), "utf8").split("\r\n");
  expect(table[0]).toContain(`Filter: Case ${reference}; submitted a statement`);
  expect(table[2]).toContain('"submitted a statement","statement.submit","done"');
  expect(table.slice(3)).toEqual([""]);
  await page.getByRole("link", { name: "submitted a statement" }).click();
  await expect(page.getByText("Verified in this browser", { exact: true })).toBeVisible();
  await expect(page.getByText("The signature is the log’s (Ed25519).")).toBeVisible();
  await expect(page.getByText("The spokesperson, as Spokesperson")).toBeVisible();
  await expectAccessible(page);
  const entry = page.url();
  const recorded = page.getByRole("region", { name: "What was recorded with it" });
  await expect(recorded.getByRole("heading", { name: "Statement", exact: true })).toBeVisible();
  const file = await saved(page, "Download the proof");
  await expectWhole(file);
  expect(readFileSync(file, "utf8")).toContain('"table":"statements"');

  await sequenceAll();
  await makeCheckpoint();
  expect(await checkpoint()).not.toBe(kept);
  await page.goto(entry);
  await page.getByText("Check an older checkpoint").click();
  const compare = async (text: string) => {
    await page.getByLabel("A checkpoint that you kept").fill(text);
    await page.getByRole("button", { name: "Compare" }).click();
  };
  await compare(kept);
  await expect(page.getByText("The log of today begins with the log of that checkpoint.")).toBeVisible();
  const [name = "", size, root = ""] = kept.split("\n");
  const signer = signerOf(name, Buffer.from(secret("audit-1"), "base64url"));
  await compare(kept.replace(root, `${root.startsWith("A") ? "B" : "A"}${root.slice(1)}`));
  await expect(page.getByText("This checkpoint is not signed by this log.")).toBeVisible();
  const signed = (sizeSaid: number, rootSaid: string) =>
    signCheckpoint({ origin: signer.name, size: sizeSaid, root: rootSaid }, [signer]);
  await compare(signed(Number(size), hashLeaf("another log")));
  await expect(page.getByText("The log of today does not begin with")).toBeVisible();
  await compare(signed(Number(size) + 5000, hashLeaf("another log")));
  await expect(page.getByText("covers more entries than this log has")).toBeVisible();
  await compare("a note");
  await expect(page.getByText("This is not a checkpoint.")).toBeVisible();
  await expectAccessible(page);
});

test("An investigator goes from a finding to its proof, and their own browser proves that it stands as it was recorded", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  await page.goto(`/cases/${reference}/findings`);
  await page.getByText("More", { exact: true }).first().click();
  await page.getByRole("link", { name: "Proof of the record" }).first().click();
  const recorded = page.getByRole("region", { name: "What was recorded with it" });
  await expect(recorded.getByRole("heading", { name: "Finding", exact: true })).toBeVisible();
  await expect(recorded.getByText("Writing 1 of 1; this is the newest.").first()).toBeVisible();
  await expect(recorded.getByText("Record verified in this browser").first()).toBeVisible();
  await expect(recorded.getByText("This is not what was recorded")).toHaveCount(0);
  await expectAccessible(page);
  await recorded.getByText("The record as it is digested").first().click();
  const line = readFileSync(await saved(page, "Download this record as a line of an export"), "utf8");
  expect(readLine(line.trimEnd())).toMatchObject({ kind: "record" });
  const outsider = await signIn(browser, server.origin, people.stranger);
  const { key } = JSON.parse(line).record;
  expect((await outsider.goto(`/audit/record/findings/${key}`))?.status()).toBe(404);
});

test("A custodian proposes to erase where somebody signed in from and a second person does; the entry says under which authority, and its proof still holds", async ({
  browser,
}) => {
  const custodian = await signIn(browser, server.origin, people.custodian);
  // Nobody erases what is recorded of their own acts: the newest to sign in is somebody else.
  await signIn(browser, server.origin, people.approver);
  await sequenceAll();
  await makeCheckpoint();
  const auditor = await signIn(browser, server.origin, people.auditor);
  await auditor.goto("/audit?act=session.begin");
  await auditor.getByRole("link", { name: "signed in" }).first().click();
  const saidOf = (name: string) => auditor.locator("dt", { hasText: name }).locator("+ dd").first();
  await expect(saidOf("From")).toHaveText("127.0.0.1");
  const id = `${await saidOf("Entry id").textContent()}`;
  const entry = auditor.url();

  await custodian.goto("/audit");
  await custodian.getByRole("link", { name: "Erased values" }).click();
  await expectAccessible(custodian);
  const propose = async () => {
    await custodian.getByLabel("Entry id", { exact: true }).fill(id);
    await custodian.getByLabel("On what authority").fill("Order 12 of the court");
    await custodian.getByLabel("Number of the letter").fill("12/2026");
    await custodian.getByLabel("Date of the letter").fill("2026-01-05");
    await custodian.getByRole("button", { name: "Propose the erasure" }).click();
  };
  await propose();
  await expect(custodian.getByText("You proposed this; a second person erases.")).toBeVisible();
  const administrator = await signIn(browser, server.origin, people.administrator);
  await administrator.goto("/audit/erasures");
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: "Erase for good" }).click();
  await expect(administrator.getByRole("table", { name: "What was erased" }).getByText(id)).toBeVisible();
  await propose();
  await expect(custodian.getByText("This value was erased before, or was never kept.")).toBeVisible();

  await auditor.goto(entry);
  await expect(saidOf("From")).toHaveText("erased under Order 12 of the court (12/2026, 2026-01-05)");
  await expect(auditor.getByText("Verified in this browser", { exact: true })).toBeVisible();
  await auditor.goto("/audit/erasures");
  await expect(auditor.getByRole("table", { name: "What was erased" })).toBeVisible();
  await expect(auditor.getByRole("button", { name: "Propose the erasure" })).toHaveCount(0);
  const outsider = await signIn(browser, server.origin, people.stranger);
  expect((await outsider.goto("/audit/erasures"))?.status()).toBe(404);
});

test("The entries of a case answer 404 to somebody who does not see it", async ({ browser }) => {
  const auditor = await signIn(browser, server.origin, people.auditor);
  await auditor.goto(`/audit?case=${reference}&act=case.open`);
  const address = await auditor.getByRole("link", { name: "opened the case" }).getAttribute("href");
  const page = await signIn(browser, server.origin, people.stranger);
  expect((await page.goto(`${address}`))?.status()).toBe(404);
  expect((await page.goto("/audit/99999999"))?.status()).toBe(404);
  expect((await page.request.get(`/api${address}/receipt`)).status()).toBe(403);
});

test("No act of the log is cut on a laptop, in either language", async ({ browser }) => {
  const page = await signIn(browser, server.origin, people.auditor);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const lang of ["id", "en"] as const) {
    await page.context().addCookies([{ name: "lang", value: lang, url: server.origin }]);
    await page.goto("/audit");
    const acts = Object.values(messages[lang].audit.act);
    expect(acts.length).toBeGreaterThan(50);
    const cut = await page
      .locator(".list-rows tbody th a")
      .first()
      .evaluate((link, acts) => {
        const cell = link.closest("th");
        return acts.filter((act) => {
          link.textContent = act;
          return !cell || cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight + 1;
        });
      }, acts);
    expect(cut, lang).toEqual([]);
  }
});
