import { expect, test } from "@playwright/test";
import { signIn } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";

let server: TestServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => server.stop());

test("On a telephone 360 px wide no page of the walk scrolls sideways", async ({ browser }) => {
  const { people, place } = await accountsOfACase();
  const page = await signIn(browser, server.origin, people.coordinator);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    "/today",
    "/allegations",
    "/allegations/new",
    "/cases",
    place,
    `${place}/people`,
    `${place}/systems`,
    `${place}/exposures`,
    `${place}/evidence`,
    `${place}/findings`,
    `${place}/positions`,
    `${place}/police`,
    `${place}/deadlines`,
    `${place}/statements`,
    `${place}/statements/1`,
    `${place}/closure`,
    `${place}/audit`,
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(beyond, address).toBeLessThanOrEqual(0);
  }
});
