import { createHash } from "node:crypto";
import { type Browser, expect, test as journey, type Page } from "@playwright/test";
import { inviteFirstAdministrator } from "@/lib/entry/first-administrator";
import type { Action } from "@/lib/kernel/actions";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { expectAccessible } from "../accessible";
import { makeAccount, makeOrganisation, signIn } from "../accounts";
import { enterByLink } from "../enter-by-link";
import { actsOn, wordedAct } from "../log-of";
import { sayWhatWasLookedAt } from "../look-of-a-finding";
import { startServer, type TestServer } from "../server";

const names = {
  agency: "Badan Siber dan Sandi Negara (BSSN)",
  ministry: "Kementerian Kesehatan",
  police: "Polri, Bareskrim, Direktorat Tindak Pidana Siber",
  source: "vpnMentor",
};
const claims = [
  "A database of the old eHAC system could be read over the network without authentication.",
  "Personal data were taken by unauthorised parties.",
];
const capture = Buffer.from("GET /_cat/indices HTTP/1.1 200 OK, one answer without a password\n");

let server: TestServer;

journey.beforeAll(async () => {
  server = await startServer();
});
journey.afterAll(async () => server.stop());

journey("One allegation is walked from intake to closure", async ({ browser }) => {
  journey.setTimeout(600_000);
  const { origin } = server;
  const did: Action[] = [];
  const intake = await setUp(browser, origin);
  const {
    coordinator: leads,
    investigator: looks,
    spokesperson,
    approver,
    official,
    liaison,
    auditor,
  } = await makePeople();

  const allegation = await logAllegation(intake);

  const coordinator = await signIn(browser, origin, leads);
  await expectAccessible(coordinator);
  const place = await openCase(coordinator, allegation);
  did.push("case.open");
  await amend(coordinator, place);
  did.push("case.amend");
  await coordinator.goto(`${place}/people`);
  const broughtIn = ["Investigator", "Spokesperson", "Approver", "Auditor"];
  for (const name of broughtIn)
    await coordinator.getByRole("checkbox", { name: new RegExp(`^${name},`) }).check();
  await press(coordinator, "Bring into the case");
  for (const name of broughtIn) {
    await expect(coordinator.getByRole("table").getByText(name, { exact: true }).first()).toBeVisible();
    did.push("case.add-member");
  }
  for (const [name, part] of [
    [names.ministry, "owner"],
    [names.source, "source"],
    [names.police, "police"],
  ] as const) {
    await coordinator.getByRole("combobox", { name: "Organisation" }).selectOption({ label: name });
    await coordinator.getByLabel("Its part in the case").selectOption(part);
    if (part === "owner")
      await coordinator.getByLabel("Its officials may read where the case stands").check();
    await press(coordinator, "Put on the case");
    await expect(coordinator.getByRole("listitem").filter({ hasText: name })).toBeVisible();
    did.push("case.add-organisation");
  }

  const investigator = await signIn(browser, origin, looks);
  await verify(investigator, place);
  did.push("system.record", "exposure.record", "exposure.move", "evidence.collect");
  did.push("finding.make", "finding.make");

  await enterAndAsk(coordinator, place);
  did.push("position.enter", "position.ask");

  const ministry = await signIn(browser, origin, official);
  await answer(ministry, place);
  did.push("position.answer");

  await refer(coordinator, place);
  did.push("referral.record");

  await setDeadline(coordinator, place);
  did.push("deadline.set");

  const police = await signIn(browser, origin, liaison);
  await investigateByPolice(police, place);
  did.push("referral.receive", "referral.conclude");

  const speaks = await signIn(browser, origin, spokesperson);
  const statement = await draft(speaks, place);
  did.push("statement.draft", "statement.submit");

  await seeObstacles(coordinator, place);

  const approves = await signIn(browser, origin, approver);
  const published = await approveAndPublish(approves, statement);
  did.push("statement.approve", "statement.publish");

  await readAsStranger(browser, `${origin}${published}`);

  await answerSource(coordinator, allegation);
  did.push("allegation.answer");
  await meetDeadline(coordinator, place, promised);
  did.push("deadline.meet");
  await close(coordinator, place);
  did.push("case.close");

  const audits = await signIn(browser, origin, auditor);
  await audits.goto(`${place}/audit`);
  await expectAccessible(audits);
  expect((await actsOn(audits)).reverse()).toEqual(did.map(wordedAct));
});

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The first administrator enters by the link that the first start prints, and invites the intake officer. */
const setUp = async (browser: Browser, origin: string): Promise<Page> => {
  const link = await inviteFirstAdministrator({ organisation: names.agency, short: "BSSN" });
  expect(link).not.toBeNull();
  const administrator = await enterByLink(browser, origin, `${link}`, "four words that nobody guesses");
  await administrator.goto("/people/invite");
  await expectAccessible(administrator);
  await administrator.getByRole("combobox", { name: "Organisation" }).selectOption({ label: names.agency });
  await administrator.getByLabel("Name", { exact: true }).fill("Intake officer");
  await administrator.getByLabel("E-mail").fill("intake.officer@runut.example");
  await administrator.getByRole("checkbox", { name: /^Intake officer/ }).check();
  await press(administrator, "Make the invitation");
  await expect(
    administrator.getByRole("heading", { level: 1, name: "Invitation for Intake officer" }),
  ).toBeVisible();
  await expectAccessible(administrator);
  const invitation = (await administrator.locator("main p.mono").textContent()) ?? "";
  return enterByLink(browser, origin, new URL(invitation).pathname, "another four words by the intake");
};

const makePeople = async () => {
  const known = await as(job("bootstrap"), (tx) => listAllOrganisations(tx), "read only");
  const agency = known.find(({ name }) => name === names.agency)?.id ?? "";
  const ministry = await makeOrganisation(names.ministry, "Kemenkes", "ministry");
  const police = await makeOrganisation(names.police, "Polri", "police");
  await makeOrganisation(names.source, "vpnMentor", "research_group");
  return {
    coordinator: await makeAccount(agency, "Coordinator", ["coordinator"]),
    investigator: await makeAccount(agency, "Investigator", ["investigator"]),
    spokesperson: await makeAccount(agency, "Spokesperson", ["spokesperson"]),
    approver: await makeAccount(agency, "Approver", ["approver"]),
    auditor: await makeAccount(agency, "Auditor", ["auditor"]),
    official: await makeAccount(ministry.id, "Official", ["official"]),
    liaison: await makeAccount(police.id, "Police liaison", ["police_liaison"]),
  };
};

const logAllegation = async (page: Page): Promise<string> => {
  await page.goto("/allegations/new");
  await expectAccessible(page);
  await page.getByLabel("How the source is described").fill("The research team of vpnMentor");
  await page.getByLabel("Reliability").selectOption("B");
  await page.getByLabel("Channel").selectOption("e_mail");
  await page.getByLabel("Received, date and hour (WIB)").fill("2021-08-23T06:00");
  await page.getByLabel("What is alleged").fill("The database of eHAC can be read without a password.");
  for (const [place, claim] of claims.entries()) {
    if (place > 0) await page.getByRole("button", { name: "Add another claim" }).click();
    await page.getByRole("textbox", { name: `Claim ${place + 1}` }).fill(claim);
    await page.getByLabel(`Credibility of claim ${place + 1}`).selectOption("2");
  }
  await press(page, "Log the allegation");
  await expect(page.getByText("Received", { exact: true }).first()).toBeVisible();
  for (const claim of claims) await expect(page.getByText(claim)).toBeVisible();
  return new URL(page.url()).pathname;
};

const openCase = async (page: Page, allegation: string): Promise<string> => {
  await page.goto(allegation);
  await expectAccessible(page);
  const form = page.getByRole("region", { name: "Open a case" });
  const title = form.getByLabel("Neutral title");
  await title.fill("Data breach of the old eHAC");
  await form.getByLabel("Severity").selectOption("high");
  await form.getByLabel("Sector").selectOption("health");
  await form.getByRole("button", { name: "Open the case" }).click();
  await expect(
    form.getByRole("checkbox", { name: "“Data breach” says it as fact. The title shall stand." }),
  ).toBeVisible();
  await title.fill("Report on a database of the old eHAC");
  await form.getByRole("button", { name: "Open the case" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Report on a database of the old eHAC" }),
  ).toBeVisible();
  const place = new URL(page.url()).pathname;
  await expectAccessible(page);
  return place;
};

/** Puts the severity right; before and after stand on the page from then on. */
const amend = async (page: Page, place: string) => {
  await page.goto(place);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("link", { name: "Amend the title or facts of the case" }).click();
  await page.waitForURL(`**${place}/amend`);
  await expectAccessible(page);
  await page.getByLabel("Severity").selectOption("critical");
  await page.getByLabel("Reason", { exact: true }).fill("The ministry wrote how many people it concerns.");
  await press(page, "Save the amendment");
  await page.waitForURL(`**${place}`);
  await page.getByText("Amended once").click();
  await expect(page.locator("del")).toHaveText("high");
  await expect(page.locator("ins")).toHaveText("critical");
};

const answerSource = async (page: Page, allegation: string) => {
  await page.goto(allegation);
  await page.getByLabel("What they were told").fill("The opening is closed. Thank you for writing to us.");
  await page.getByLabel("Why it is late").fill("Nobody had read the mailbox for a month.");
  await press(page, "Record an answer to the source");
  await expect(page.getByText("The opening is closed. Thank you for writing to us.")).toBeVisible();
  await expectAccessible(page);
};

const verify = async (page: Page, place: string) => {
  await page.goto(`${place}/systems`);
  await page.getByLabel("Name", { exact: true }).fill("eHAC (old, stand-alone)");
  await page.getByLabel("Class").selectOption("high");
  await press(page, "Record a system");
  await expect(page.getByRole("listitem").filter({ hasText: "eHAC (old, stand-alone)" })).toBeVisible();

  await page.goto(`${place}/exposures`);
  // The link leaves a fragment in the address, and what is recorded from there is shown all the same.
  await page.getByRole("link", { name: "Record an exposure" }).click();
  await page.getByLabel("Service").fill("Elasticsearch");
  await page.getByLabel("Host").fill("withheld");
  await page.getByLabel("Weakness").fill("CWE-306");
  await press(page, "Record an exposure");
  const exposure = page.getByRole("region", { name: "Exposure 1, eHAC (old, stand-alone)" });
  await exposure.locator("summary", { hasText: "Change its state" }).click();
  await exposure.getByLabel("New state").selectOption("closed");
  await exposure.getByLabel("When it happened").fill("25 Aug 2021 15:31");
  await exposure.getByLabel("What shows it").fill("The port no longer answers from outside.");
  await exposure.getByRole("button", { name: "Change its state" }).click();
  await expect(exposure.getByText("The port no longer answers from outside.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${place}/evidence`);
  await page.getByLabel("What it is").fill("One answer of the database");
  await page.getByLabel("How it was taken").fill("network capture of one answer");
  await page
    .getByLabel("File", { exact: true })
    .and(page.locator("[type=file]"))
    .setInputFiles({ name: "capture.txt", mimeType: "text/plain", buffer: capture });
  await press(page, "Add evidence");
  await expect(page.getByRole("heading", { level: 1, name: "One answer of the database" })).toBeVisible();
  const digest = await page.getByRole("region", { name: "SHA-256" }).locator("p.mono").first().textContent();
  expect(digest?.replaceAll(/\s/g, "")).toBe(createHash("sha256").update(capture).digest("hex"));
  await expectAccessible(page);

  for (const [claim, verdict, reasoning] of [
    [1, "substantiated", "The database answered without a password, as the capture shows."],
    [2, "not substantiated", "The logs of the server were read and no taking of data was found in them."],
  ] as const) {
    await page.goto(`${place}/findings?claim=${claim}`);
    await page.getByRole("radio", { name: new RegExp(`^${verdict}`) }).check();
    await page.getByRole("radio", { name: "high confidence" }).check();
    await page.getByRole("checkbox", { name: /One answer of the database/ }).check();
    await page.getByLabel("Reasoning").fill(reasoning);
    await sayWhatWasLookedAt(page);
    await press(page, "Make a finding");
    await expect(page.getByRole("paragraph").filter({ hasText: reasoning })).toBeVisible();
  }
  await expectAccessible(page);
};

const enterAndAsk = async (page: Page, place: string) => {
  await page.goto(`${place}/positions/enter?claim=1`);
  await expectAccessible(page);
  await page.getByLabel("Party", { exact: true }).selectOption({ label: names.source });
  await page.getByLabel("Position", { exact: true }).selectOption("alleges");
  await page.getByLabel("Said on").fill("2021-08-30");
  await page.getByLabel("Words used").fill("The database was left without a password.");
  await press(page, "Enter the position");
  await expect(page.getByText("The database was left without a password.")).toBeVisible();
  await page.goto(`${place}/positions`);
  const ask = page.getByRole("region", { name: "Ask a party for its position" });
  await ask.getByLabel("Claim").selectOption({ label: `2. ${claims[1]}` });
  await ask.getByLabel("Party").selectOption({ label: names.ministry });
  await ask.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByText(/no answer yet/).first()).toBeVisible();
};

const answer = async (page: Page, place: string) => {
  expect((await page.goto(place))?.status()).toBe(200);
  await expectAccessible(page);
  await page.goto("/answers");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  await page.getByRole("radio", { name: "found no sign" }).check();
  await page.getByLabel("Words used").fill("Sampai saat ini tidak ada indikasi kebocoran.");
  await page.getByRole("button", { name: /^Give the position of/ }).click();
  await expect(page.getByRole("listitem").getByText("Sampai saat ini tidak ada indikasi")).toBeVisible();
  await expectAccessible(page);
};

const refer = async (page: Page, place: string) => {
  await page.goto(`${place}/police`);
  await page.getByRole("link", { name: "Record a referral" }).click();
  await page
    .getByRole("checkbox", { name: /Claim 1/ })
    .first()
    .check();
  await page.getByRole("checkbox", { name: /Evidence E-0001/ }).check();
  await press(page, "Go on to the summary");
  await expectAccessible(page);
  await page.getByLabel("Police unit").selectOption({ label: names.police });
  await page.getByLabel("Opened by").selectOption({ label: names.ministry });
  await page.getByLabel("Opened on").fill("2021-09-01");
  await press(page, "Record and hand over");
  await expect(page.getByRole("heading", { name: "Referral 1" })).toBeVisible();
  await expect(page.getByText("Kemenkes", { exact: true }).first()).toBeVisible();
};

const investigateByPolice = async (page: Page, place: string) => {
  expect((await page.goto(place))?.status()).toBe(404);
  await page.goto("/referrals");
  await expectAccessible(page);
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText(claims[0] ?? "")).toBeVisible();
  await expect(page.getByText(claims[1] ?? "")).toHaveCount(0);
  await page.getByLabel("Your unit’s number").fill("LI/31/IX/2021");
  await press(page, "Confirm receipt");
  await expect(page.getByText("LI/31/IX/2021").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Conclude" }).click();
  await page.getByRole("radio", { name: "Not continued" }).check();
  await page.getByLabel("Reason", { exact: true }).fill("No attempt to take data was found on the server.");
  await press(page, "Conclude");
  await expect(page.getByText("Not continued").first()).toBeVisible();
};

const draft = async (page: Page, place: string): Promise<string> => {
  await page.goto(`${place}/statements/new`);
  await page.getByLabel("Kind", { exact: true }).selectOption("holding");
  await page.getByLabel("Audience").selectOption("public");
  await page.getByLabel("Title").fill("Laporan pangkalan data");
  const first = page.getByRole("list", { name: "Sentences and what each rests on" }).locator("> li").first();
  await first
    .getByRole("textbox", { name: /^Sentence 1/ })
    .fill("Pangkalan data eHAC lama dapat dibaca tanpa kata sandi.");
  const basis = first.getByRole("combobox", { name: "Rests on" });
  const finding = await basis
    .locator("option", { hasText: /^Claim 1, .*: substantiated/ })
    .first()
    .getAttribute("value");
  await basis.selectOption(finding);
  await first.getByRole("combobox", { name: "Says of it" }).selectOption({ label: "says it is so" });
  await expectAccessible(page);
  await press(page, "Save the draft");
  await expect(page.getByRole("button", { name: "Hand in for review" })).toBeVisible();
  const statement = new URL(page.url()).pathname;
  await expectAccessible(page);
  await press(page, "Hand in for review");
  await expect(page.getByText("Waits for an approver who did not write it.")).toBeVisible();
  return statement;
};

const seeObstacles = async (page: Page, place: string) => {
  await page.goto(`${place}/closure`);
  await expectAccessible(page);
  await expect(page.getByText("1 statement is not published.")).toBeVisible();
  await expect(page.getByText("2 deadlines have not ended.")).toBeVisible();
  await expect(page.getByText("Only an approver closes despite obstacles.")).toBeVisible();
};

const approveAndPublish = async (page: Page, statement: string): Promise<string> => {
  await page.goto(`${statement}/approval`);
  await expectAccessible(page);
  await press(page, "Approve version 1");
  await page.getByRole("link", { name: "Publish version 1" }).click();
  await page.getByLabel("Why it goes out now").fill("The public asks what is known of the report.");
  await expectAccessible(page);
  await press(page, "Publish");
  const link = page.getByRole("link", { name: "See the public page" });
  return (await link.getAttribute("href", { timeout: 15_000 })) ?? "";
};

const readAsStranger = async (browser: Browser, address: string) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answered = await page.goto(address);
  expect(answered?.status()).toBe(200);
  expect(await answered?.text()).not.toMatch(/<script/i);
  await expect(page.getByText("Pangkalan data eHAC lama dapat dibaca tanpa kata sandi.")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await expectAccessible(page);
  await context.close();
};

const promised = "The ministry reports the result of its check";

const setDeadline = async (page: Page, place: string) => {
  await page.goto(`${place}/deadlines`);
  await page.getByLabel("What is due").fill(promised);
  await page.getByLabel("What it rests on").fill("Promise of the ministry in the answer of the same day");
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  await page.getByLabel("Due, date and hour").fill(inTwoDays);
  await press(page, "Set the deadline");
  await expect(page.getByRole("listitem").filter({ hasText: promised })).toBeVisible();
};

const meetDeadline = async (page: Page, place: string, due: string) => {
  await page.goto(`${place}/deadlines`);
  await expectAccessible(page);
  const running = page.getByRole("listitem").filter({ hasText: due });
  await running.getByRole("link", { name: "Record how it ended" }).click();
  await press(page, "Record as met");
  const ended = page.getByRole("region", { name: "Ended" }).getByRole("listitem");
  await expect(ended.filter({ hasText: due })).toBeVisible();
};

const close = async (page: Page, place: string) => {
  await page.goto(`${place}/closure`);
  await expect(page.getByText("There is no obstacle. The case can be closed.")).toBeVisible();
  await page.getByLabel("Outcome").selectOption("partly_substantiated");
  await page.getByLabel("Reason", { exact: true }).fill("The opening is shown, a taking of data is not.");
  await press(page, "Close the case");
  await expect(page.getByText(/Closed by Coordinator/)).toBeVisible();
  await page.getByText("What continues", { exact: true }).click();
  await expect(page.getByText("What the police write on a referral they have")).toBeVisible();
  await expectAccessible(page);
  await press(page, "Bahasa Indonesia");
  await expect(page.getByText("Yang ditulis Kepolisian pada rujukan yang ada padanya")).toBeVisible();
};
