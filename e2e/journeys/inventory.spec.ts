import { expect, test } from "@playwright/test";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";

let server: TestServer;
let people: Accounts;

test.beforeAll(async () => {
  server = await startServer(false);
  ({ people } = await accountsOfACase());
});
test.afterAll(async () => server.stop());

test("Systems come in by a pasted text alone; no file and an empty one are told apart", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.investigator);
  await page.goto("/systems/import");
  const send = () => page.getByRole("button", { name: "Bring in all rows" }).click();
  const text = page.getByLabel("Or paste its content");

  await send();
  await expect(text).toHaveAttribute("aria-invalid", "true");

  const file = { name: "systems.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) };
  await page.getByLabel("CSV file").setInputFiles(file);
  await send();
  await expect(page.getByText("there are no rows")).toBeVisible();

  await page.goto("/systems/import");
  await text.fill("name,class\nRegister of a port,low\n");
  await send();
  await expect(page.getByRole("link", { name: "Register of a port" })).toBeVisible();
});
