import { expect, test } from "@playwright/test";
import { expectAccessible } from "../accessible";
import { type Account, makeAccount, makeOrganisation, signIn } from "../accounts";
import { actsOn, wordedAct } from "../log-of";
import { startServer, type TestServer } from "../server";

type People = Record<
  "intake" | "coordinator" | "investigator" | "official" | "liaison" | "administrator",
  Account
>;

let server: TestServer;
let people: People;

test.beforeAll(async () => {
  server = await startServer();
  const agency = await makeOrganisation("A cyber agency", "Agency", "agency");
  const ministry = await makeOrganisation("A ministry", "Ministry", "ministry");
  const police = await makeOrganisation("A police unit", "Police", "police");
  people = {
    intake: await makeAccount(agency.id, "Intake officer", ["intake_officer"]),
    coordinator: await makeAccount(agency.id, "Coordinator", ["coordinator"]),
    investigator: await makeAccount(agency.id, "Investigator", ["investigator"]),
    official: await makeAccount(ministry.id, "Official", ["official"]),
    liaison: await makeAccount(police.id, "Police liaison", ["police_liaison"]),
    administrator: await makeAccount(agency.id, "Administrator", ["administrator"]),
  };
});

test.afterAll(async () => server.stop());

test("An allegation becomes a case that exists only for the people in it, and closes only when nothing hangs", async ({
  browser,
}) => {
  const { origin } = server;

  const intake = await signIn(browser, origin, people.intake);
  await intake.goto("/allegations/new");
  await expectAccessible(intake);
  await intake.getByLabel("How the source is described").fill("A research group");
  await intake.getByLabel("Channel").selectOption("e_mail");
  await intake.getByLabel("Received, date and hour (WIB)").fill("2021-08-23T06:00");
  await intake
    .getByLabel("What is alleged")
    .fill("A database of the old system can be read without a password.");
  await intake
    .getByLabel("Claim 1", { exact: false })
    .first()
    .fill("A database could be read without authentication.");
  // The second row stays blank: the fault is shown at the third, where it was typed.
  const third = intake.locator('[name="claims.2.text"]');
  await intake.getByRole("button", { name: "Add another claim" }).click();
  await expect(intake.locator('[name="claims.1.text"]')).toBeFocused();
  await intake.getByRole("button", { name: "Add another claim" }).click();
  await expect(third).toBeFocused();
  await third.fill("x".repeat(1001));
  await intake.getByRole("button", { name: "Log the allegation" }).click();
  await expect(third).toBeFocused();
  await expect(third).toHaveAccessibleDescription(/At most 1,000 characters; you have 1,001/);
  await expect(intake.locator('[name="claims.1.text"]')).not.toHaveAttribute("aria-invalid");
  await expectAccessible(intake);
  await third.fill("");
  await intake.getByRole("button", { name: "Log the allegation" }).click();
  await expect(intake.getByText("Received", { exact: true }).first()).toBeVisible();
  const allegation = new URL(intake.url()).pathname;

  const coordinator = await signIn(browser, origin, people.coordinator);
  await expectAccessible(coordinator);
  await coordinator.goto(allegation);
  await expectAccessible(coordinator);
  const opening = coordinator.getByRole("region", { name: "Open a case" });
  await opening.getByRole("button", { name: "Open the case" }).click();
  await expect(
    opening.getByText("This is too short.").or(opening.getByText("Fill this in.")).first(),
  ).toBeVisible();
  await opening.getByLabel("Neutral title").fill("Report on a database of the old system");
  await opening.getByLabel("Severity").selectOption("high");
  await opening.getByRole("button", { name: "Open the case" }).click();
  await expect(
    coordinator.getByRole("heading", { level: 1, name: "Report on a database of the old system" }),
  ).toBeVisible();
  const place = new URL(coordinator.url()).pathname;
  expect(place).toBe("/cases/RNT-2021-0001");
  await expectAccessible(coordinator);

  const investigator = await signIn(browser, origin, people.investigator);
  expect((await investigator.goto(place))?.status()).toBe(404);
  const missing = await investigator.locator("main").textContent();
  expect((await investigator.goto("/cases/RNT-1999-0001"))?.status()).toBe(404);
  expect(await investigator.locator("main").textContent()).toBe(missing);

  await coordinator.goto(`${place}/people`);
  await expectAccessible(coordinator);
  await coordinator.getByRole("checkbox", { name: /^Investigator,/ }).check();
  await coordinator.getByRole("button", { name: "Bring into the case" }).click();
  await expect(
    coordinator.getByRole("table").getByText("Investigator", { exact: true }).first(),
  ).toBeVisible();
  expect((await investigator.goto(place))?.status()).toBe(200);

  const official = await signIn(browser, origin, people.official);
  expect((await official.goto(place))?.status()).toBe(404);
  await coordinator.getByRole("combobox", { name: "Organisation" }).selectOption({ label: "A ministry" });
  await coordinator.getByLabel("Its part in the case").selectOption("owner");
  await coordinator.getByLabel("Its officials may read where the case stands").check();
  await coordinator.getByRole("button", { name: "Put on the case" }).click();
  await expect(coordinator.getByText("its officials read the status")).toHaveCount(2);
  expect((await official.goto(place))?.status()).toBe(200);
  await expectAccessible(official);
  await expect(official.getByRole("link", { name: "Evidence", exact: true })).toHaveCount(0);
  expect((await official.goto(`${place}/evidence`))?.status()).toBe(404);

  for (const outsider of [people.liaison, people.administrator]) {
    const page = await signIn(browser, origin, outsider);
    expect((await page.goto(place))?.status()).toBe(404);
    await page.context().close();
  }

  await coordinator.goto(`${place}/closure`);
  await expectAccessible(coordinator);
  await expect(coordinator.getByText("1 claim has no finding.")).toBeVisible();
  const closes = coordinator.getByRole("button", { name: "Close the case" });
  await expect(closes).toHaveAccessibleDescription("Only an approver closes despite obstacles.");
  await expect(closes).toHaveAttribute("aria-disabled", "true");
  await expect(coordinator.getByLabel("Outcome")).toHaveCount(0);

  await coordinator.goto(`${place}/audit`);
  await expectAccessible(coordinator);
  const shown = await actsOn(coordinator);
  expect(shown.filter((act) => act !== wordedAct("session.begin")).reverse()).toEqual(
    (["case.open", "case.add-member", "case.add-organisation"] as const).map(wordedAct),
  );
});
