import { Readable } from "node:stream";
import { expect, test } from "@playwright/test";
import { stripScale } from "@/app/_components/strip-scale";
import { caseTabs } from "@/app/_server/rooms";
import { formatDay } from "@/app/_ui/moment";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { askForPosition } from "@/lib/positions/ask";
import { receiveReferral } from "@/lib/referrals/receive";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { layoutFaults } from "../layout-faults";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let made: Awaited<ReturnType<typeof accountsOfACase>>;

/** A case with a file in evidence, a position that the ministry is asked for, and a referral that the police have received. */
test.beforeAll(async () => {
  server = await startServer();
  made = await accountsOfACase();
  const { people, caseId, claimIds, referralId } = made;
  const { investigator, coordinator, official, liaison } = people;
  const bytes = Readable.from([Buffer.from("GET /_cat/indices HTTP/1.1 200 OK\n")]);
  const file = { title: "One answer of the database", method: "network capture", fileName: "answer.txt" };
  await collectEvidence(investigator.person, { caseId, ...file, bytes });
  const asked = { caseId, claimId: claimIds[0], partyId: official.person.organisationId };
  await askForPosition(coordinator.person, asked);
  await receiveReferral(liaison.person, { referralId, reference: "LI/31/IX/2021" });
});
test.afterAll(async () => server.stop());

/** What the coordinator of other journeys opens as well. */
const opened = [
  "/today",
  "/allegations/new",
  "/cases",
  "CASE",
  "CASE/people",
  "CASE/exposures",
  "CASE/evidence",
  "CASE/evidence/1",
  "CASE/findings",
  "CASE/deadlines",
  "CASE/statements/1",
  "CASE/closure",
  "CASE/audit",
];
const tabs = caseTabs.map(({ key }) => (key === "overview" ? "CASE" : `CASE/${key}`));

/** Where each goes; axe looks at a page here when no other journey opens it. */
const ways: Partial<Record<keyof Accounts, { go: readonly string[]; look: readonly string[] }>> = {
  coordinator: {
    go: opened,
    look: [
      "/allegations",
      ...tabs.filter((tab) => !opened.includes(tab)),
      "/notices",
      "/account",
      "/search?q=database",
    ],
  },
  spokesperson: {
    go: ["/today", "CASE", "CASE/evidence", "CASE/statements", "CASE/statements/1", "CASE/statements/new"],
    look: ["CASE/statements/1/revise", "/statements"],
  },
  liaison: { go: ["/referrals", "REFERRAL"], look: ["REFERRAL/conclude", "REFERRAL/decline"] },
  official: { go: ["/today", "CASE", "CASE/statements", "/answers"], look: [] },
  administrator: { go: [], look: ["/people"] },
  auditor: {
    go: ["/today", "CASE", "CASE/evidence", "CASE/statements"],
    look: ["/audit", "/audit/erasures"],
  },
};

for (const [who, { go, look }] of Object.entries(ways)) {
  test(`On a telephone 360 px wide and at 1280 px nothing overflows, is cut or overlaps for the ${who}, and all can use it`, async ({
    browser,
  }) => {
    const page = await signIn(browser, server.origin, made.people[who as keyof Accounts]);
    for (const way of [...go, ...look]) {
      const address = way.replace("CASE", made.place).replace("REFERRAL", `/referrals/${made.referralId}`);
      expect((await page.goto(address))?.status(), address).toBe(200);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await layoutFaults(page), `${address} at ${width} px`).toEqual([]);
      }
      if (look.includes(way)) await expectAccessible(page);
    }
  });
}

/** The strip of Today as the page shows it, drawn for another moment; runs in the browser. */
const drawNights = (nights: { place: number; words: string; isWide: boolean }[]) => {
  const strip = document.querySelector(".strip");
  for (const old of strip?.querySelectorAll("span:not(.now)") ?? []) old.remove();
  const now = strip?.querySelector("span.now");
  const drawn = nights.map(({ place, words, isWide }) => {
    const span = document.createElement("span");
    span.style.setProperty("--a", `${place}`);
    span.textContent = words;
    if (isWide) span.className = "wide";
    return span;
  });
  now?.after(...drawn);
  return drawn.length;
};

test("At whichever minute of a day Today is opened, the nights of its strip are whole and lie beside each other", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, made.people.coordinator);
  await page.goto("/today");
  await expect(page.locator(".strip > b").first()).toBeVisible();
  for (const width of [1440, 1280, 390, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (let minute = 0; minute < 24 * 60; minute += 20) {
      const now = new Date(Date.UTC(2026, 10, 27, 0, minute));
      const drawn = stripScale(now, 72).nights.map(({ night, place, room }) => ({
        place,
        words:
          room === "none"
            ? ""
            : formatDay(night, "id", { zone: "Asia/Jakarta", weekday: "short", year: false }),
        isWide: room === "wide",
      }));
      expect(await page.evaluate(drawNights, drawn)).toBe(3);
      expect.soft(await layoutFaults(page), `${now.toISOString()} at ${width} px`).toEqual([]);
    }
  }
});
