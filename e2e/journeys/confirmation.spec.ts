import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { type Account, makeAccount, makeOrganisation, signIn } from "../accounts";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let first: Account;
let second: Account;
let investigator: Account;

test.beforeAll(async () => {
  server = await startServer();
  const agency = await makeOrganisation("A cyber agency", "Agency", "agency");
  first = await makeAccount(agency.id, "First administrator", ["administrator"]);
  second = await makeAccount(agency.id, "Second administrator", ["administrator"]);
  investigator = await makeAccount(agency.id, "Investigator", ["investigator"]);
});

test.afterAll(async () => server.stop());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const give = async (page: Page, role: RegExp) => {
  await page.goto(`/people/${investigator.person.id}`);
  await page.getByRole("checkbox", { name: role }).check();
  await press(page, "Save the roles");
};

test("A sensitive role gives nothing until a second administrator confirms it, and whoever gave it cannot", async ({
  browser,
}) => {
  const { origin } = server;
  const giver = await signIn(browser, origin, first);
  await expectAccessible(giver);
  await expect(giver.getByRole("heading", { name: "Made alone" })).toBeVisible();
  await give(giver, /^Approver/);
  await expect(giver.getByText("Approver: waits for confirmation")).toBeVisible();
  await expect(giver.getByText("You gave this; a second person confirms it.")).toBeVisible();
  await expectAccessible(giver);

  const waiting = await signIn(browser, origin, investigator);
  await expect(waiting.getByText("Waits for a second person to confirm it: Approver.")).toBeVisible();
  await waiting.goto("/account");
  await expect(waiting.getByText("Investigator", { exact: true }).first()).toBeVisible();
  await expect(waiting.getByText("Approver")).toHaveCount(0);

  const confirmer = await signIn(browser, origin, second);
  await confirmer
    .getByRole("listitem")
    .filter({ hasText: "Approver for Investigator" })
    .getByRole("link")
    .click();
  await expect(confirmer.getByRole("heading", { level: 1, name: "Investigator" })).toBeVisible();
  await expectAccessible(confirmer);
  await press(confirmer, "Confirm");
  await expect(confirmer.getByText("Approver: waits for confirmation")).toHaveCount(0);
  await waiting.goto("/account");
  await expect(waiting.getByText("Approver, Investigator", { exact: true })).toBeVisible();

  await giver.goto("/people");
  await expectAccessible(giver);
  await expect(giver.getByRole("row", { name: /^Investigator/ })).toContainText("Approver");
});

test("A grant is refused with a reason and never comes into force", async ({ browser }) => {
  const { origin } = server;
  await give(await signIn(browser, origin, first), /^Custodian/);
  const confirmer = await signIn(browser, origin, second);
  await confirmer.goto(`/people/${investigator.person.id}`);
  await confirmer.getByLabel("Reason for refusing").fill("no");
  await press(confirmer, "Refuse");
  await expect(confirmer.getByLabel("Reason for refusing")).toBeFocused();
  await confirmer
    .getByLabel("Reason for refusing")
    .fill("This person works on the cases whose sources are meant.");
  await press(confirmer, "Refuse");
  await expect(confirmer.getByText("Custodian: waits for confirmation")).toHaveCount(0);
  await expect(confirmer.getByRole("checkbox", { name: /^Custodian/ })).not.toBeChecked();
});

test("The auditor, appointed by one administrator and confirmed by the other, takes the mark from what set-up made alone", async ({
  browser,
}) => {
  const { origin } = server;
  await give(await signIn(browser, origin, first), /^Auditor/);
  const confirmer = await signIn(browser, origin, second);
  await confirmer.goto(`/people/${first.person.id}`);
  await expect(confirmer.getByText("You were appointed by the same hand", { exact: false })).toBeVisible();
  await confirmer.goto(`/people/${investigator.person.id}`);
  await press(confirmer, "Confirm");
  await expect(confirmer.getByText("Auditor: waits for confirmation")).toHaveCount(0);

  const auditor = await signIn(browser, origin, investigator);
  for (const { person } of [first, second]) {
    await auditor.goto(`/people/${person.id}`);
    await expectAccessible(auditor);
    await press(auditor, "Confirm");
    await expect(auditor.getByText("Administrator: made alone")).toHaveCount(0);
  }
  await auditor.goto("/today");
  await expect(auditor.getByRole("heading", { name: "Made alone" })).toHaveCount(0);
  await auditor.goto("/audit");
  await expectAccessible(auditor);
  const events = auditor.getByRole("table", { name: "Events of the audit log" });
  await expect(events.getByText("confirmed a grant").first()).toBeVisible();
});
