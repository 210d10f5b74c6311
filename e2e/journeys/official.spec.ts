import { expect, test } from "@playwright/test";
import { noteLook } from "@/lib/cases/note-look";
import { askForPosition } from "@/lib/positions/ask";
import { codeOf, openPage } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { countActs, printActs } from "../acts-counted";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let made: Awaited<ReturnType<typeof accountsOfACase>>;

test.beforeAll(async () => {
  server = await startServer(false);
  made = await accountsOfACase();
  const { people, place, caseId, claimIds } = made;
  await noteLook(people.official.person, place.replace("/cases/", ""));
  const partyId = people.official.person.organisationId;
  for (const claimId of claimIds)
    await askForPosition(people.coordinator.person, { caseId, claimId, partyId });
});
test.afterAll(async () => server.stop());

test("An official signs in, reads where each case stands and what is asked, and answers, in at most five acts", async ({
  browser,
}) => {
  const { email, password, totpSecret } = made.people.official;
  const page = await openPage(browser, server.origin);
  await page.goto("/sign-in");
  const { count, acts, click, fill } = countActs(page);
  await fill(page.getByLabel("E-mail"), email);
  await fill(page.getByLabel("Password"), password);
  await fill(page.getByLabel(/^Code/), codeOf(totpSecret));
  await click(page.getByRole("button", { name: "Sign in" }));

  const asked = page.getByRole("region", { name: "Asked of Ministry" });
  await expect(asked.getByRole("listitem")).toHaveCount(2);
  const question = asked.getByRole("listitem").filter({ hasText: "Personal data were taken." });
  const ofCase = page.getByRole("row").filter({ hasText: "Report on a database" });
  await expect(ofCase.getByRole("cell", { name: "high", exact: true })).toBeVisible();
  await expect(ofCase.getByRole("cell", { name: "Waiting" })).toHaveCount(2);
  await expect(ofCase.getByRole("cell", { name: "you were asked for 2 positions" })).toBeVisible();

  await click(question.getByRole("link", { name: "Answer" }));
  await click(page.getByRole("radio", { name: "found no sign" }));
  await fill(page.getByLabel("Words used"), "Our logs were read and show no taking of data.");
  await click(page.getByRole("button", { name: "Give the position of Ministry" }));
  await expect(page.getByRole("listitem").getByText("Our logs were read")).toBeVisible();
  expect(acts()).toBeLessThanOrEqual(5);
  printActs("An official from the sign-in to an answer", count);
  await click(page.getByRole("link", { name: "Today" }).first());
  await expect(asked.getByRole("listitem")).toHaveCount(1);
});
