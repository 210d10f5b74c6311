import { expect, type Page, test } from "@playwright/test";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { addClaim } from "@/lib/claims/add";
import { mergeClaim } from "@/lib/claims/merge";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";
import { expectAccessible } from "../accessible";
import { makeOrganisation, signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let people: Accounts;
let place: string;
let allegationId: string;
let second: string | undefined;
let onCase: () => { caseId: string };

const parties = [
  ["Kementerian Kesehatan Republik Indonesia", "Kemenkes", "acknowledges"],
  ["Badan Siber dan Sandi Negara", "BSSN", "says_remediated"],
  ["Kepolisian Negara Republik Indonesia", "Bareskrim", "found_no_sign"],
  ["Kementerian Komunikasi dan Informatika", "Kominfo", "disputes"],
  ["Tim Tanggap Insiden Nasional", "ID-SIRTII", "confirms"],
  ["Penyedia penyimpanan komputasi awan", "Penyedia hosting", "found_no_sign"],
] as const;

/** Eight who say something on two claims, one of them the source of the allegation, and one who is asked and one who is silent. */
test.beforeAll(async () => {
  server = await startServer();
  const made = await accountsOfACase();
  ({ people, place, allegationId } = made);
  const { caseId, claimIds } = made;
  onCase = () => ({ caseId });
  second = claimIds[1];
  const { coordinator, investigator } = people;
  const say = (claimId: string | undefined, partyId: string, position: string, saidOn: string) =>
    enterPosition(investigator.person, {
      caseId,
      claimId,
      partyId,
      position,
      saidOn,
      words: "sampai saat ini belum ada indikasi kebocoran data pribadi masyarakat",
    });
  await say(claimIds[0], made.allegationId, "alleges", "2021-08-30");
  for (const [place, [name, short, position]] of parties.entries()) {
    const { id } = await makeOrganisation(name, short, "other");
    await addOrganisation(coordinator.person, { caseId, organisationId: id, role: "informed" });
    await say(claimIds[0], id, position, `2021-09-0${place + 1}`);
  }
  const { organisationId } = people.official.person;
  await say(claimIds[1], organisationId, "still_examining", "2021-09-01");
  const silent = await makeOrganisation("A silent ministry", "Silent", "ministry");
  await addOrganisation(coordinator.person, { caseId, organisationId: silent.id, role: "informed" });
  await askForPosition(coordinator.person, { caseId, claimId: claimIds[1], partyId: organisationId });
});
test.afterAll(async () => server.stop());

const inWords = (page: Page, lang: "id" | "en") =>
  page.context().addCookies([{ name: "lang", value: lang, url: server.origin }]);

/** What stands out of the matrix, or is wider than what holds it. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const table = document.querySelector(".matrix");
    const edge = table?.getBoundingClientRect();
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const out = [...document.querySelectorAll<HTMLElement>(".matrix *")].filter((each) => {
      const box = each.getBoundingClientRect();
      if (box.width <= 1 || getComputedStyle(each).fontSize === "0px") return false;
      const isCut = each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline";
      return isCut || box.right > (edge?.right ?? 0) + 1 || box.left < (edge?.left ?? 0) - 1;
    });
    return { wide, out: out.map((each) => `${each.tagName} ${each.className}: ${each.textContent}`) };
  });

test("Eight parties stand whole beside our finding, in both languages, on a laptop and on a telephone", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.coordinator);
  for (const lang of ["id", "en"] as const) {
    await inWords(page, lang);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(place);
    await expect(page.locator(".matrix thead tr:last-child th")).toHaveCount(9);
    for (const width of [1280, 1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${lang} ${width}`).toEqual({ wide: 0, out: [] });
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const heads = page.locator(".matrix thead tr:last-child th");
  await expect(heads.first()).toContainText("A research group");
  await expect(page.getByText(/^Silent on every claim shown/)).toContainText("Silent");
  await expectAccessible(page);
});

test("Without script the claims are shown as they stood on a day, and those contradicted alone", async ({
  browser,
}) => {
  const signedIn = await signIn(browser, server.origin, people.investigator);
  const context = await browser.newContext({
    baseURL: server.origin,
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto(place);
  await page.getByText("As on a day").click();
  await page.getByLabel("Day", { exact: true }).fill("2 Sep 2021");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText(/^As on 2 Sep 2021: positions by the day/)).toBeVisible();
  const matrix = page.getByRole("table", { name: /^For each claim/ });
  await expect(matrix.getByText("acknowledges", { exact: true })).toBeVisible();
  await expect(matrix.getByText("disputes", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: /^Contradicted only/ }).click();
  await expect(page.getByText("No claim is contradicted.")).toBeVisible();
  await page.getByRole("link", { name: "Show how it is now" }).click();
  await expect(matrix.locator("tbody")).toHaveCount(1);
  await expect(matrix.getByText("disputes", { exact: true })).toBeVisible();
  await context.close();
});

test("Whoever saved a form stands where the address says, by crumb and by room", async ({ browser }) => {
  const page = await signIn(browser, server.origin, people.coordinator);
  await page.goto(`${place}/claims/new`);
  await page
    .getByLabel("The claim, one checkable sentence")
    .fill("The weakness was closed on 24 August 2021.");
  await page.getByRole("button", { name: "Add a claim" }).click();
  await expect(page).toHaveURL(`${place}/claims`);
  await expect(page.getByText("Done: you added a claim.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open it" })).toHaveAttribute(
    "href",
    new RegExp(`^${place}/claims\\?after=\\d+#claim-\\d+$`),
  );
  const here = (name: string) => page.getByRole("navigation", { name }).locator("[aria-current]");
  await expect(here("Rooms of the case")).toHaveText(/^Verification/);
  await expect(here("Where you are")).toHaveText("Claims");
  await expect(page).toHaveTitle(/^Claims - /);

  await page.getByRole("link", { name: "Amend" }).first().click();
  await expect(here("Rooms of the case")).toHaveText(/^Verification/);
  await expect(here("Pages of Verification")).toHaveText(/^Claims/);
  await expect(page).toHaveTitle(/^Amend - Claims - /);

  await page.goto(place);
  await page.getByRole("link", { name: "Add a claim" }).first().click();
  await page.getByLabel("The claim, one checkable sentence").fill("Only its source says so.");
  await page.getByRole("button", { name: "Add a claim" }).click();
  await expect(page).toHaveURL(place);
  await expect(here("Rooms of the case")).toHaveText(/^Overview/);
  await expect(here("Where you are")).toHaveText(place.split("/").at(-1) ?? "");
  await expect(page).toHaveTitle(new RegExp(`^${place.split("/").at(-1)} - `));
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page).toHaveURL(/\/positions\?after=\d+#claim-\d+$/);
});

test("A ninth who speaks has no column, and the claim says so all the same", async ({ browser }) => {
  const late = await makeOrganisation("A late ministry", "Late", "ministry");
  await addOrganisation(people.coordinator.person, {
    ...onCase(),
    organisationId: late.id,
    role: "informed",
  });
  await enterPosition(people.investigator.person, {
    ...{ ...onCase(), claimId: second, partyId: late.id, position: "disputes", saidOn: "2021-09-02" },
    words: "that is not so",
  });
  const page = await signIn(browser, server.origin, people.coordinator);
  await page.goto(place);
  await expect(page.locator("#claim-2")).toContainText("Without a column: Late (disputes).");
});

test("Of a claim only its source spoke of the matrix says so, and until then that no party has", async ({
  browser,
}) => {
  const only = await addClaim(people.investigator.person, {
    ...{ allegationId, text: "The list was offered for sale.", credibility: 4 },
  });
  const page = await signIn(browser, server.origin, people.coordinator);
  const words = page.locator(`#claim-${only.number}`);
  await page.goto(place);
  await expect(words).toContainText("No party has said anything.");
  await enterPosition(people.investigator.person, {
    ...{ ...onCase(), claimId: only.id, partyId: allegationId, position: "alleges" },
    ...{ saidOn: "2021-09-02", words: "it is offered" },
  });
  await page.reload();
  await expect(words).toContainText("Only the source has said anything.");
});

test("Whoever is refused because claims were merged meanwhile is offered those that stand, with what they typed", async ({
  browser,
}) => {
  const add = (text: string) => addClaim(people.investigator.person, { allegationId, text, credibility: 3 });
  const [from, gone, stays] = [await add("One."), await add("Two."), await add("Three.")];
  const merge = (claimId: string, intoId: string) =>
    mergeClaim(people.investigator.person, {
      ...{ ...onCase(), claimId, intoId, reason: "They say the same of one list." },
    });
  const reason = "Both speak of the same records.";
  const page = await signIn(browser, server.origin, people.investigator);
  await page.goto(`${place}/claims?claim=${from.number}#change`);
  const form = page.locator("#merge");
  const into = form.getByLabel("Into claim");
  await into.selectOption(gone.id);
  await form.getByLabel("Reason").fill(reason);
  await merge(gone.id, stays.id);
  await form.getByRole("button", { name: "Merge the claim" }).click();
  await expect(form.getByText(`Claim ${gone.number} was merged into claim ${stays.number}.`)).toBeVisible();
  await expect(into.locator(`option[value="${gone.id}"]`)).toHaveCount(0);
  await expect(form.getByLabel("Reason")).toHaveValue(reason);

  await merge(from.id, stays.id);
  await into.selectOption({ index: 1 });
  await form.getByRole("button", { name: "Merge the claim" }).click();
  await expect(form.getByText(`Claim ${from.number} was merged into claim ${stays.number}.`)).toBeVisible();
  await expect(page.getByRole("heading", { name: `Claim ${stays.number}`, exact: true })).toBeVisible();
  await expect(form.getByLabel("Reason")).toHaveValue(reason);
});
