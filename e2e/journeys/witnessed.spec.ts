import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { expectAccessible } from "../accessible";
import { signIn } from "../accounts";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { startServer, type TestServer } from "../server";
import { startAuthority, type TestAuthority } from "../structure/authority";
import { startWitness, type TestWitness } from "../structure/witness";

const folder = mkdtempSync(join(tmpdir(), "runut-witness-"));
let witness: TestWitness;
let authority: TestAuthority;
let server: TestServer;
let owner: Sql;
let people: Accounts;

test.beforeAll(async () => {
  witness = await startWitness("witness.example/w1", () => new Date("2021-08-24T03:30:00Z"));
  authority = await startAuthority(folder);
  process.env.RUNUT_WITNESSES = `${witness.vkey} ${witness.url}`;
  process.env.RUNUT_TSA = `${authority.url} ${authority.issuer}`;
  server = await startServer();
  owner = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
  ({ people } = await accountsOfACase());
});
test.afterAll(async () => {
  delete process.env.RUNUT_WITNESSES;
  delete process.env.RUNUT_TSA;
  await owner.end();
  await server.stop();
  await Promise.all([witness.stop(), authority.stop()]);
  rmSync(folder, { recursive: true });
});

test("An auditor reads who else signed the log, of how many entries and when, and anybody gets it with the checkpoint", async ({
  browser,
}) => {
  const page = await signIn(browser, server.origin, people.auditor);
  await page.goto("/audit");
  const others = page.getByRole("list", { name: "Who else signed the log" });
  await expect(others.getByText("witness.example/w1 cosigned the log of")).toHaveCount(0);

  await makeCheckpoint();
  const vkey = await (await fetch(`${server.origin}/.well-known/runut-audit.vkey`)).text();
  const [name = "", , ...typed] = vkey.trim().split("+");
  witness.logs.set(name, [Buffer.from(typed.join("+"), "base64").subarray(1)]);
  await owner`select graphile_worker.add_job('sequence-audit')`;
  const given = () => owner`select size from audit_cosignatures join audit_time_stamps using (size)`;
  while ((await given()).length === 0) await turn();

  await page.reload();
  await expect(others.getByText("witness.example/w1 cosigned the log of")).toBeVisible();
  await expect(others.getByText("signer of time stamps stamped the time on the log of")).toBeVisible();
  await expectAccessible(page);
  const checkpoint = await (await fetch(`${server.origin}/api/v1/audit/checkpoint`)).text();
  expect(checkpoint).toMatch(/\n\n— \S+ \S+\n— witness\.example\/w1 \S+\n$/);
});
