import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closePools } from "@/db/connect";
import { noteBackup } from "@/lib/backup/last-backup";
import { now } from "@/lib/kernel/clock";
import { spaceIn } from "./space";
import { type Health, health, isWell } from "./state";

/** Takes connections and never answers. */
const sockets = new Set<Socket>();
const silent = createServer((socket) => void sockets.add(socket.on("error", () => undefined)));
let port: number;
beforeEach(async () => {
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  ({ port } = silent.address() as AddressInfo);
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((closed) => silent.close(closed));
  vi.unstubAllEnvs();
  await closePools();
});

test("The state of things names the room, the scanner, the witnesses and the age of what was kept", async () => {
  await noteBackup(now().toISOString());
  await expect.poll(health).toMatchObject({
    database: "up",
    storage: "up",
    rights: "whole",
    space: expect.stringMatching(/^(enough|low|full)$/),
    scanner: "none",
    witnesses: "none",
    erasures: expect.stringMatching(/^(kept|behind)$/),
    backupAge: expect.any(Number),
  });
});

test("What hangs is told as such, and holds up nothing of what does not", async () => {
  await closePools();
  const url = new URL(`${process.env.RUNUT_APP_URL}`);
  url.port = `${port}`;
  vi.stubEnv("RUNUT_APP_URL", url.href);
  vi.stubEnv("RUNUT_WITNESSES", "named");
  expect(await health()).toMatchObject({
    database: "down",
    worker: "down",
    storage: "up",
    witnesses: "unknown",
    checkpointAge: null,
  });
});

const well: Health = {
  database: "up",
  storage: "up",
  worker: "up",
  rights: "whole",
  space: "low",
  scanner: "silent",
  witnesses: "silent",
  erasures: "behind",
  checkpointAge: null,
  backupAge: null,
};

test("People can work while scanner and witnesses are silent and room is low, and not without database, storage, worker, rights or room", () => {
  expect(isWell(well)).toBe(true);
  for (const wrong of [
    { database: "down" },
    { storage: "down" },
    { worker: "down" },
    { rights: "altered" },
    { rights: "unknown" },
    { space: "full" },
  ] as const)
    expect(isWell({ ...well, ...wrong }), JSON.stringify(wrong)).toBe(false);
});

test("Room is low below a gigabyte and gone below 64 megabytes", () => {
  expect([2e9, 999_999_999, 64_000_000, 63_999_999, 0].map(spaceIn)).toEqual([
    "enough",
    "low",
    "low",
    "full",
    "full",
  ]);
});
