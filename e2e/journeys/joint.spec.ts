import { expect, type Page, test } from "@playwright/test";
import { addMember } from "@/lib/cases/add-member";
import { makeFinding } from "@/lib/findings/make";
import { draftStatement } from "@/lib/statements/draft";
import { submitStatement } from "@/lib/statements/submit";
import { expectAccessible } from "../accessible";
import { type Account, makeAccount, signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { looked } from "../structure/looked";
import { theirs } from "../structure/partner";
import { temporaryHome } from "../temporary-home";

let server: TestServer;
let people: Accounts;
let ministry: { writer: Account; approver: Account };
let place: string;
let statement: string;
let removeHome: () => void;

const saysOf = (findingId: string, text: string, use: string) => ({
  ...{ kind: "assertion", text, basis: "finding", basisId: findingId, use },
});

test.beforeAll(async () => {
  const { remove } = await temporaryHome();
  removeHome = remove;
  server = await startServer();
  const made = await accountsOfACase();
  ({ people, place } = made);
  const { caseId } = made;
  const { organisationId } = people.official.person;
  ministry = {
    writer: await makeAccount(organisationId, "Ministry writer", ["spokesperson"]),
    approver: await makeAccount(organisationId, "Ministry approver", ["approver"]),
  };
  for (const { person } of [ministry.writer, ministry.approver])
    await addMember(people.coordinator.person, { caseId, personId: person.id });
  const { id } = await makeFinding(people.investigator.person, {
    ...{ caseId, claimId: made.claimIds[0], verdict: "not_substantiated", confidence: "low", label: "CLEAR" },
    ...looked,
    reasoning: "The logs of August were read from end to end, those of July are gone.",
  });
  const reference = place.replace("/cases/", "");
  await theirs(
    { writer: ministry.writer.person, approver: ministry.approver.person },
    { id: caseId, reference, claimIds: made.claimIds, allegationId: made.allegationId },
    [saysOf(id, "Data pribadi diambil.", "is_so")],
    true,
  );
  const { number, ...drafted } = await draftStatement(people.spokesperson.person, {
    ...{ caseId, kind: "update", title: "Kabar bersama" },
    sentences: [saysOf(id, "Pemeriksaan kami tidak menemukan tanda data diambil.", "was_not_found")],
  });
  await submitStatement(people.spokesperson.person, { statementId: drafted.id, version: 1 });
  statement = `${place}/statements/${number}`;
});

test.afterAll(async () => {
  await server.stop();
  removeHome();
});

const approvesForMinistry = async (page: Page) => {
  await page.goto(`${place}/statements`);
  await page.getByRole("link", { name: "Kabar bersama" }).click();
  await expect(page.getByText("Not published. This version alone is shared", { exact: false })).toBeVisible();
  await expectAccessible(page);
  // It says otherwise than what they published themselves.
  await page.getByRole("checkbox", { name: /both sentences/ }).check();
  await page.getByLabel(/in spite of that/).fill("We correct our own statement together with the agency.");
  await page.getByRole("button", { name: "Approve for Ministry" }).click();
  await expect(page.getByText(/^Approved by Ministry approver/)).toBeVisible();
};

test("A statement that two organisations say together waits for both, names what one of them published otherwise, and names both to the public", async ({
  browser,
}) => {
  const writer = await signIn(browser, server.origin, people.spokesperson);
  await writer.goto(statement);
  await writer.getByRole("link", { name: "Share this version" }).click();
  await expectAccessible(writer);
  await writer.getByLabel("Organisation of this case").selectOption({ label: "A ministry" });
  await writer.getByRole("radio", { name: /^For joint approval/ }).check();
  await writer.getByRole("button", { name: "Share version 1" }).click();
  await expect(writer.getByText(/^Shared by The spokesperson/)).toBeVisible();

  const approver = await signIn(browser, server.origin, people.approver);
  await approver.goto(`${statement}/approval`);
  await expect(approver.getByText("Ministry: waits for their approval")).toBeVisible();
  await expect(approver.getByText("Data pribadi diambil.")).toBeVisible();
  await expectAccessible(approver);
  await approver.getByRole("checkbox", { name: /both sentences/ }).check();
  await approver
    .getByLabel(/in spite of that/)
    .fill("The ministry corrects its own statement together with us.");
  await approver.getByRole("button", { name: "Approve version 1" }).click();
  await expect(approver.getByText(/^Approved in spite of it/)).toBeVisible();
  await approver.goto(`${statement}/comments?sentence=1`);
  await expectAccessible(approver);
  await approver.getByLabel("Comment", { exact: true }).fill("Say until when you looked.");
  await approver.getByRole("button", { name: "Save the comment" }).click();
  await expect(approver.getByText("1 comment open")).toBeVisible();

  await approvesForMinistry(await signIn(browser, server.origin, ministry.approver));

  await writer.goto(`${statement}/publication`);
  await expect(writer.getByText("Ministry: approved")).toBeVisible();
  await writer.getByLabel("Why it goes out now").fill("Both organisations have agreed on the text.");
  await writer.getByRole("button", { name: "Publish", exact: true }).click();
  await writer.getByRole("link", { name: "See the public page" }).click();
  await expect(writer.getByText("A cyber agency and A ministry").first()).toBeVisible();
});
