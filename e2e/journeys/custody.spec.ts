import { Readable } from "node:stream";
import { test, expect as usual } from "@playwright/test";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { act, links } from "../custody-acts";
import { logOn } from "../log-of";
import { startServer, type TestServer } from "../server";

const expect = usual.configure({ timeout: 15_000 });

test.use({ actionTimeout: 15_000 });

let server: TestServer;
let people: Accounts;
let place: string;
let caseId: string;

test.beforeAll(async () => {
  server = await startServer();
  ({ people, place, caseId } = await accountsOfACase());
});
test.afterAll(async () => server.stop());

const enter = async (browser: Parameters<typeof signIn>[0], account: Accounts["liaison"]) => {
  const page = await signIn(browser, server.origin, account);
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
};
const collect = async (title: string) => {
  const { number } = await collectEvidence(people.investigator.person, {
    caseId,
    title,
    method: "network capture",
    fileName: "answer.txt",
    bytes: Readable.from([Buffer.from(`${title}\n`)]),
  });
  return `${place}/evidence/${number}`;
};

test("Evidence is with the police only once their liaison has accepted it, and the sealed original stays", async ({
  browser,
}) => {
  const item = await collect("Answer of the database port");
  const giver = await enter(browser, people.investigator);
  await giver.goto(item);
  await act(giver, "Hand over", { To: "Police liaison, Police, under referral 1" });
  await expect(giver.getByText("Seal it first").first()).toBeVisible();
  await giver.goto(item);
  await act(giver, "Seal", { "Seal number": "0001-1" });
  await expect(giver.getByText("Seal 0001-1").first()).toBeVisible();
  await act(giver, "Hand over", { To: "Police liaison, Police, under referral 1" });
  await expect(links(giver)).toHaveText(["Collected", "Verified", "Sealed", "Copied"]);
  await giver.getByRole("link", { name: "E-0002" }).click();
  await expect(giver.getByText("Offered to Police liaison, who has not answered yet.")).toBeVisible();
  await expectAccessible(giver);

  const liaison = await enter(browser, people.liaison);
  await liaison
    .getByRole("listitem")
    .filter({ hasText: "Accept or refuse evidence" })
    .getByRole("link")
    .click();
  await expect(liaison.getByText("The investigator offers this item to you.")).toBeVisible();
  await expectAccessible(liaison);
  await act(liaison, "Accept", {}, "How it arrived");
  await expect(liaison.getByText("kept by Police liaison, Police")).toBeVisible();

  await giver.reload();
  await expect(links(giver)).toHaveText(["Copied", "Offered", "Accepted"]);
  await expect(giver.getByText("kept by Police liaison, Police")).toBeVisible();
  await giver.goto(item);
  await expect(giver.getByText("kept by The investigator, Agency")).toBeVisible();
});

test("Nobody disposes of evidence alone, nor while a legal hold stands", async ({ browser }) => {
  const item = await collect("An old capture");
  const [proposes, confirms] = [
    await enter(browser, people.investigator),
    await enter(browser, people.coordinator),
  ];
  await proposes.goto(item);
  await act(proposes, "Propose disposal", { "On whose authority": "Order 12" });
  await expect(proposes.getByText("You proposed this disposal, so somebody else confirms it.")).toBeVisible();
  await expectAccessible(proposes);

  await confirms.goto(item);
  await act(confirms, "Place a legal hold", { "On whose authority": "Prosecutor, letter 3" });
  await expect(confirms.getByText("A legal hold stands on this.").first()).toBeVisible();
  await act(confirms, "Lift the legal hold", { "On whose authority": "Prosecutor, letter 4" });
  await act(confirms, "Confirm disposal");
  await expect(links(confirms)).toHaveText([
    "Collected",
    "Verified",
    "Disposal proposed",
    "Hold placed",
    "Hold lifted",
    "Disposed of",
  ]);
  await expect(confirms.getByText("This was disposed of; its bytes are gone.").first()).toBeVisible();
  await expectAccessible(confirms);

  const auditor = await enter(browser, people.auditor);
  await auditor.goto(`${place}/audit`);
  for (const said of ["disposed of evidence", "lifted the legal hold of evidence"])
    await expect(logOn(auditor).getByText(said).first()).toBeVisible();
});
