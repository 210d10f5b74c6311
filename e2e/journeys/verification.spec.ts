import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, type Route, test } from "@playwright/test";
import { readCsv } from "@/lib/assessments/checklist/read-csv";
import { takeIn } from "@/lib/assessments/checklist/take-in";
import { addMember } from "@/lib/cases/add-member";
import { addClaim } from "@/lib/claims/add";
import { root } from "@/lib/cli/root";
import { askForPosition } from "@/lib/positions/ask";
import { expectAccessible } from "../accessible";
import { type Account, makeAccount, signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { sayWhatWasLookedAt } from "../look-of-a-finding";
import { startServer, type TestServer } from "../server";

const further = [
  "About 1.4 million records of about 1.3 million people were readable.",
  "The old system is no longer in use.",
  "The exposure was closed on the day after the report.",
  "The new system is not affected.",
];
const system = "eHAC (old, stand-alone)";

let server: TestServer;
let people: Accounts;
let second: Account;
let place: string;

test.beforeAll(async () => {
  server = await startServer();
  const made = await accountsOfACase();
  ({ people, place } = made);
  const { caseId, allegationId, claimIds } = made;
  const { investigator, official } = people;
  for (const text of further) await addClaim(investigator.person, { allegationId, text, credibility: 2 });
  second = await makeAccount(investigator.person.organisationId, "The second investigator", ["investigator"]);
  await addMember(people.coordinator.person, { caseId, personId: second.person.id });
  const asvs = readFileSync(join(root, "db/sample/asvs/asvs-5.0.0-en.csv"));
  const { requirements } = readCsv(asvs, "en");
  await takeIn({ name: "OWASP ASVS", edition: "5.0.0", requirements });
  await askForPosition(people.coordinator.person, {
    ...{ caseId, claimId: claimIds[1], partyId: official.person.organisationId },
  });
});
test.afterAll(() => server.stop());

/** The day in Jakarta. */
const today = () => new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Jakarta" });

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** What the track of the case says of its verification. */
const track = async (page: Page, says: string | RegExp) => {
  await page.goto(place);
  await expect(page.getByRole("main").getByText(says).first()).toBeVisible();
};

const find = async (page: Page, claim: number, verdict: RegExp, reasoning: string) => {
  await page.goto(`${place}/findings?claim=${claim}`);
  await page.getByRole("radio", { name: verdict }).check();
  await page.getByRole("radio", { name: "moderate confidence" }).check();
  await page.getByLabel("Reasoning").fill(reasoning);
  await page.getByLabel("What it rests on").fill("What was seen on the screen, and the logs of the server.");
  await sayWhatWasLookedAt(page);
  await press(page, "Make a finding");
  await expect(page.getByRole("paragraph").filter({ hasText: reasoning })).toBeVisible();
};

const exposed = (page: Page) => page.getByRole("region", { name: `Exposure 1, ${system}` });

const record = async (page: Page) => {
  await page.goto(`${place}/systems`);
  await page.getByLabel("Name", { exact: true }).fill(system);
  await page.getByLabel("Class").selectOption("high");
  await press(page, "Record a system");
  await expect(page.getByRole("main").getByText(system).first()).toBeVisible();
  await page.goto(`${place}/exposures`);
  await page.getByRole("link", { name: "Record an exposure" }).click();
  await page.getByLabel("Service").fill("Elasticsearch");
  await page.getByLabel("Host").fill("withheld");
  await page.getByLabel("Weakness").fill("CWE-306");
  await page.getByLabel(/^First seen(?! by)/).fill("15 Jul 2021");
  await press(page, "Record an exposure");
  await expect(exposed(page)).toBeVisible();
};

const move = async (page: Page, to: string, on: string, reason: string) => {
  await page.goto(`${place}/exposures`);
  await exposed(page).locator("summary", { hasText: "Change its state" }).click();
  await exposed(page).getByLabel("New state").selectOption(to);
  await exposed(page).getByLabel("When it happened").fill(on);
  await exposed(page).getByLabel("What shows it").fill(reason);
  await exposed(page).getByRole("button", { name: "Change its state" }).click();
  await expect(exposed(page).getByText(reason)).toBeVisible();
};

/** Plans a re-test of the exposure and records what it showed. */
const retest = async (page: Page, on: string, result: string, found: string) => {
  await exposed(page).locator("summary", { hasText: "Plan a re-test" }).click();
  const plan = exposed(page).getByRole("form", { name: "Plan a re-test" });
  await plan.getByLabel("Planned for").fill(on);
  await plan.getByLabel("Tester").fill("The response team");
  await plan.getByLabel("Method").fill("A connection to the port from outside, without a password.");
  await press(page, "Plan a re-test");
  await exposed(page).locator("summary", { hasText: "Record the result" }).click();
  const form = exposed(page).getByRole("form", { name: "Record the result" });
  await form.getByRole("radio", { name: result }).check();
  await form.getByLabel("Tested on").fill(on);
  await form.getByLabel("What was found").fill(found);
  await form.getByRole("button", { name: "Record the result" }).click();
  await expect(exposed(page).getByText(found).first()).toBeVisible();
};

const answer = async (page: Page) => {
  await page.goto("/answers");
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  await page.getByRole("radio", { name: "found no sign" }).check();
  await page.getByLabel("Words used").fill("Sampai saat ini tidak ada indikasi kebocoran.");
  await page.getByRole("button", { name: /^Give the position of/ }).click();
  await expect(page.getByRole("listitem").getByText("Sampai saat ini tidak ada indikasi")).toBeVisible();
};

/** Two parties' days for the closing, under one name. */
const disagree = async (page: Page) => {
  for (const [what, on, party] of [
    ["The server no longer answers, say those who reported it.", "24 Aug 2021", null],
    ["The ministry closes the port.", "25 Aug 2021 15:31", "A ministry"],
  ] as const) {
    await page.goto(`${place}/timeline`);
    const form = page.locator("#entry");
    await form.getByLabel("What happened").fill(what);
    await form.getByLabel(/^Day, and time if known/).fill(on);
    if (party) await form.getByLabel("By whose word").selectOption({ label: party });
    await form.getByLabel("Workstream").selectOption("verification");
    await form.getByLabel("Event that others date differently").fill("Closing of the port");
    await press(page, "Record an entry");
    await expect(page.getByText(what).first()).toBeVisible();
  }
};

test("Six claims are worked to verdicts by two investigators and the ministry, a re-test fails and later passes, and the track follows each", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const first = await signIn(browser, server.origin, people.investigator);
  const other = await signIn(browser, server.origin, second);
  const official = await signIn(browser, server.origin, people.official);

  await track(first, "asked");
  await answer(official);
  await record(first);
  await track(first, "0 of 6 claims have findings, 1 exposure open");
  await find(first, 1, /^substantiated/, "The database answered without a password, as was seen.");
  await track(first, "1 of 6 claims have findings, 1 exposure open");
  await find(other, 2, /^not substantiated/, "No taking of data was found in the logs of the server.");
  await find(first, 3, /^partly substantiated/, "The count of the index is near what was reported.");
  await find(other, 4, /^substantiated/, "The ministry switched it off, and its address no longer answers.");
  await disagree(first);
  await find(other, 5, /^undetermined/, "Two parties give two days, and no log shows which is right.");
  await find(first, 6, /^substantiated/, "The new system runs elsewhere and shares nothing with the old.");
  await track(official, /6 (of 6 )?claims/);
  await track(first, "6 of 6 claims have findings, 1 exposure open");

  await move(first, "closed", "25 Aug 2021 15:31", "The port no longer answers from outside.");
  await track(other, /6 claims/);
  await other.goto(`${place}/exposures`);
  await retest(other, "26 Aug 2021", "Failed", "The port answers again after a restart of the server.");
  await expectAccessible(other);
  await track(first, "6 of 6 claims have findings, 1 exposure open");
  await move(first, "closed", "27 Aug 2021 09:00", "The service is gone from the server for good.");
  await retest(first, "28 Aug 2021", "Passed", "Nothing answers at the port, before and after a restart.");
  await expect(
    exposed(first)
      .getByText(/re-?tested/i)
      .first(),
  ).toBeVisible();

  // Both days stay, beside each other, whatever was found.
  await official.goto(`${place}/timeline`);
  for (const day of ["24 Aug 2021", "25 Aug 2021"])
    await expect(official.getByRole("main").getByText(day).first()).toBeVisible();
});

/** Plans an assessment of the old system against level 1 of ASVS, and begins it. */
const assess = async (page: Page) => {
  await page.goto(`${place}/assessments`);
  const plan = page.getByRole("form", { name: "Plan an assessment" });
  await plan.getByLabel("Kind").selectOption("itsa");
  await plan.getByLabel("Checklist").selectOption({ label: "OWASP ASVS 5.0.0 (345 requirements)" });
  await plan.getByRole("checkbox", { name: "Level 1" }).check();
  await plan.getByRole("checkbox", { name: system }).check();
  await plan.getByRole("checkbox", { name: /^The investigator/ }).check();
  await plan.getByLabel("Scope").fill("The old system and its database; the new system is left out.");
  await plan.getByLabel("Method").fill("From outside without an account, then from inside with one.");
  await plan.getByLabel("Begins").fill("30 Aug 2021");
  await press(page, "Plan an assessment");
  await expect(page.getByText("Assessment 1").first()).toBeVisible();
  await page.goto(`${place}/assessments/1`);
  await step(page, "Begin the assessment", "30 Aug 2021");
};

const step = async (page: Page, act: string, on: string) => {
  await page.locator("summary", { hasText: act }).click();
  const form = page.getByRole("form", { name: act });
  await form.getByLabel("When").fill(on);
  await form.getByLabel("What is to be said of it").fill("As it was agreed with the ministry.");
  await form.getByRole("button", { name: act }).click();
  await expect(page.locator("summary", { hasText: act })).toHaveCount(0);
};

/** Enters three results of a chapter by keys alone, each saved by itself. */
const enterByKeys = async (page: Page) => {
  await page.getByRole("link", { name: "Enter results" }).first().click();
  const row = (place: number) => page.locator("li.req").nth(place);
  await row(0).getByRole("radio").first().focus();
  await page.keyboard.press("1");
  await expect(row(0).getByText("Saved")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  await expect(row(1).getByRole("link", { name: "Record as an exposure" })).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("The database answered without asking who called.");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("j");
  await page.keyboard.press("3");
  await page.keyboard.type("The system has no such part.");
  await page.keyboard.press("Control+Enter");
  await expect(row(2).getByText("Saved")).toBeVisible();
};

/** Sets results of the last requirement faster than they are saved, and leaves while the last of them is: each is kept, in order, and the counts follow at once. */
const enterFast = async (page: Page) => {
  const last = page.locator("li.req").last();
  const answers: number[] = [];
  page.on("response", (answer) => {
    if (answer.url().endsWith("/api/assessments/results")) answers.push(answer.status());
  });
  /** Keeps the next result from the server until it is let go. */
  const hold = async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const wait = async (route: Route) => {
      await held;
      await route.continue();
    };
    await page.route("**/api/assessments/results", wait, { times: 1 });
    return letGo;
  };
  const first = await hold();
  await last.getByRole("radio").first().focus();
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await expect(last.getByText("Saving")).toBeVisible();
  await expect(page.getByRole("link", { name: "Met 1", exact: true })).toBeVisible();
  first();
  await expect(last.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Not met 2", exact: true })).toBeVisible();
  // The note that opens for "not applicable" takes no digit that follows at once.
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  await expect(page.getByRole("link", { name: "Met 2", exact: true })).toBeVisible();
  await expect(last.getByRole("textbox").first()).toHaveValue("");
  const second = await hold();
  await page.keyboard.press("4");
  await page.keyboard.press("2");
  await page.keyboard.press("j");
  const chapter = page.url();
  await page.keyboard.press("Enter");
  second();
  await page.waitForURL(/chapter=V2/);
  expect(answers).toEqual([200, 200, 200, 200, 200]);
  await page.goto(chapter);
  await expect(last.getByRole("radio", { name: "Not met" })).toBeChecked();
};

/** What two record of one requirement at once: the later is told in its row what stands, and the page says so anew. */
const enterAtOnce = async (one: Page, other: Page) => {
  await other.goto(one.url());
  const row = (page: Page) => page.locator("li.req").nth(3);
  for (const [page, key] of [
    [other, "2"],
    [one, "1"],
  ] as const) {
    await row(page).getByRole("radio").first().focus();
    await page.keyboard.press(key);
    if (page === other) await expect(row(page).getByText("Saved", { exact: true })).toBeVisible();
  }
  await expect(row(one).getByText(/^The second investigator recorded meanwhile: Not met/)).toBeVisible();
  await one.reload();
  await expect(row(one).getByRole("radio", { name: "Not met" })).toBeChecked();
};

const takeReport = async (page: Page) => {
  await page.goto(`${place}/assessments/1`);
  await step(page, "Report the assessment", "15 Sep 2021");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "Download the report (PDF)"),
  ]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(bytes.length).toBeGreaterThan(20_000);
};

/** Advises the ministry, on the exposure, what to do. */
const advise = async (page: Page) => {
  await page.goto(`${place}/recommendations`);
  await page.getByLabel("To", { exact: true }).selectOption({ label: "A ministry" });
  await page.getByLabel("What is recommended").fill("Keep the old system off the network for good");
  await page.getByLabel("Why").fill("It was restarted once and answered again without a password.");
  await page.getByLabel("To be carried out by").fill("30 Sep 2021");
  await page.getByLabel(/^Given on/).fill("15 Sep 2021");
  await page.getByRole("checkbox", { name: /^Exposure 1/ }).check();
  await press(page, "Make a recommendation");
  await expect(page.getByText("Keep the old system off the network for good").first()).toBeVisible();
};

const answerAdvice = async (page: Page) => {
  await page.goto("/recommendations");
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  const accept = page.getByRole("form", { name: "Accept" });
  await accept.getByLabel("Planned to be done by").fill("2090-01-02");
  await accept.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText(/Accepted, planned by/).first()).toBeVisible();
  const implement = page.getByRole("form", { name: "Say that it is carried out" });
  await implement.getByLabel("Carried out on").fill(today());
  await implement.getByLabel("What proves it").fill("The server was taken out of the rack on that day.");
  await implement.getByRole("button", { name: "Say that it is carried out" }).click();
  await expect(page.getByText("Said to be carried out").first()).toBeVisible();
};

const verifyAdvice = async (page: Page) => {
  await page.goto(`${place}/recommendations/1`);
  const form = page.getByRole("form", { name: "Record as verified" });
  await form.getByLabel("Looked at on").fill(today());
  await form.getByLabel("What was looked at").fill("The rack, and every address that the server had.");
  await form.getByRole("button", { name: "Record as verified" }).click();
  await expect(page.getByText("Verified: it is carried out").first()).toBeVisible();
};

test("An assessment by ASVS runs to its report, and what it advises is accepted, carried out and verified", async ({
  browser,
}) => {
  const investigator = await signIn(browser, server.origin, people.investigator);
  const official = await signIn(browser, server.origin, people.official);
  await assess(investigator);
  await enterByKeys(investigator);
  await enterFast(investigator);
  await enterAtOnce(investigator, await signIn(browser, server.origin, second));
  await expectAccessible(investigator);
  await takeReport(investigator);

  await advise(investigator);
  await track(investigator, "1 recommendation awaits an answer");
  await answerAdvice(official);
  await expectAccessible(official);
  await track(investigator, "1 recommendation is not carried out and verified yet");
  await verifyAdvice(investigator);
  await track(investigator, /6 claims/);
});

test("What of a pasted text is not recognised is told before anything is recorded, and an earlier success does not stand beside that", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  await page.goto(`${place}/observables`);
  const form = page.locator("form#record");
  const text = form.getByLabel("Text or list");
  const done = page.getByText("Done: you recorded observables.");
  const send = async (pasted?: string) => {
    if (pasted !== undefined) await text.fill(pasted);
    await form.getByRole("button", { name: "Record observables" }).click();
  };
  await form.getByLabel("Role").selectOption("attack");
  await send("198.51.100.40");
  await expect(done).toBeVisible();

  await form.getByLabel("Role").selectOption("attack");
  const pasted = "198.51.100.41\n300.1.2.3\nseller_of_data";
  await send(pasted);
  await expect(form.getByText("This was not saved")).toBeVisible();
  await expect(done).toBeHidden();
  await expect(form.getByText("Not recognised:")).toBeVisible();
  await expect(
    form.getByRole("listitem").filter({ hasText: /^(300\.1\.2\.3|seller_of_data|198\.51\.100\.41)$/ }),
  ).toHaveCount(3);
  await expect(text).toHaveValue(pasted);
  await expectAccessible(page);
  await form.getByLabel("Record only what was recognised").check();
  await send();
  await expect(done).toBeVisible();
  await expect(page.getByText("198.51.100.41", { exact: true })).toBeVisible();
  await expect(page.getByText("300.1.2.3")).toHaveCount(0);
});
