import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { backupFolders } from "@/e2e/structure/restored-elsewhere";
import { subscriber, tokenOf } from "@/e2e/structure/subscribers";
import { home } from "@/lib/kernel/home";
import { endSubscription, standOfSubscription } from "@/lib/subscriptions/answer";
import { type Dumped, dump } from "./dump";
import { endAgain, keepEndedSubscriptions } from "./ended-subscriptions";
import { restoreInto } from "./restore";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

const { folder, elsewhere } = backupFolders();
const at = new Date();
let made: Dumped;
let gone: { address: string; token: string };
let stays: string;
beforeAll(async () => {
  // A home of its own, in which no other test keeps what was ended.
  cpSync(join(home(), "keys"), join(folder("home"), "keys"), { recursive: true });
  process.env.RUNUT_HOME = folder("home");
  const address = await subscriber("en");
  gone = { address, token: await tokenOf(address) };
  stays = await tokenOf(await subscriber("id"));
  made = await dump(`${process.env.RUNUT_OWNER_URL}`, folder("backup"));
}, 60_000);

test("Whoever unsubscribed after a backup was made does not come back with it, and the home tells nothing of who it was", async () => {
  await endSubscription(gone.token, at);
  const jobs =
    await owner()`select from graphile_worker.jobs where task_identifier = 'keep-ended-subscriptions'`;
  expect(jobs).toHaveLength(1);
  // A home that keeps nothing does not say that nobody unsubscribed.
  expect(await endAgain()).toBeNull();
  await keepEndedSubscriptions();
  await keepEndedSubscriptions();
  const kept = join(home(), "ended-subscriptions.jsonl");
  const file = readFileSync(kept, "utf8");
  expect(file.trimEnd().split("\n")).toHaveLength(1);
  for (const told of [gone.address, gone.token]) expect(file).not.toContain(told);
  await elsewhere(async ({ ownerUrl }) => {
    // The same home, as it is where an installation restores its own backup.
    cpSync(kept, join(home(), "ended-subscriptions.jsonl"));
    const found = await restoreInto(ownerUrl, folder("backup"), made, null);
    expect(found).toMatchObject({ endedAgain: 1, log: { ok: true } });
    expect(await standOfSubscription(gone.token, at)).toBeNull();
    expect(await standOfSubscription(stays, at)).toBe("confirmed");
    // A backup of what was restored knows it by itself.
    expect(await owner()`select from ended_subscriptions`).toHaveLength(1);
  }, folder("backup"));
});
