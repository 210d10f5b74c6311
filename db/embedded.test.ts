import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test, vi } from "vitest";
import { temporaryHome } from "@/e2e/temporary-home";
import { type Embedded, startEmbedded } from "./embedded";

const ask = async <T>(server: Embedded, text: string): Promise<T[]> => {
  const sql = postgres(server.ownerUrl, { max: 1 });
  try {
    return [...(await sql.unsafe(text))] as T[];
  } finally {
    await sql.end();
  }
};

vi.setConfig({ testTimeout: 60_000 });

test("after kill -9 the next start recovers what was committed, and a clean stop leaves nothing running", async () => {
  const { home, remove } = await temporaryHome();
  const first = await startEmbedded(home, "a password");
  expect(first.isNew).toBe(true);
  await ask(first, "create table kept as select 7 as seven");
  process.kill(first.pid, "SIGKILL");
  expect(await first.ended).toBe("killed");

  const second = await startEmbedded(home, "a password");
  expect(second.isNew).toBe(false);
  expect(await ask(second, "select seven from kept")).toEqual([{ seven: 7 }]);
  await second.stop();
  expect(await second.ended).toBe("0");
  expect(existsSync(join(home, "postgres", "postmaster.pid"))).toBe(false);
  remove();
});

test("a server that its launcher left behind is stopped before the next one starts", async () => {
  const { home, remove } = await temporaryHome();
  const orphan = await startEmbedded(home, "a password", false);
  const next = await startEmbedded(home, "a password", false);
  expect(await orphan.ended).toBe("0");
  expect(next.pid).not.toBe(orphan.pid);
  await next.stop();
  remove();
});
