import { execFile, spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "@/db/free-port";
import { type Identity, identify, isAlive } from "@/db/process-identity";
import { cephPackages, hasCeph } from "../run/install-ceph";
import type { ObjectStore } from "./object-store";

const run = promisify(execFile);

type Daemon = { self: Identity; log: string };

/** A Ceph object gateway with one monitor and one store in memory, in an empty folder; ready when it answers. `note` is told of each process as it starts. */
export const startCeph = async (
  folder: string,
  note: (daemons: readonly Identity[]) => Promise<void>,
): Promise<ObjectStore> => {
  if (!hasCeph())
    throw new Error(
      `There is no Ceph object gateway to test S3 with. As root: apt-get install ${cephPackages.join(" ")}`,
    );
  const [monitor, gateway] = [await freePort(), await freePort()];
  const fsid = randomUUID();
  for (const name of ["mon", "osd"]) await mkdir(join(folder, name), { recursive: true });
  const configuration = join(folder, "ceph.conf");
  await writeFile(configuration, settings(folder, fsid, gateway));

  const daemons: Identity[] = [];
  const begin = async (program: string, ...parameters: string[]): Promise<Daemon> => {
    const log = join(folder, `${program}.log`);
    const out = openSync(log, "a");
    const child = spawn(program, ["-c", configuration, ...parameters, "-f"], {
      detached: true,
      stdio: ["ignore", out, out],
    });
    child.unref();
    child.once("error", (error) => console.error(`${program}: ${error.message}`));
    if (child.pid === undefined) throw new Error(`${program} could not be started.`);
    const self = identify(child.pid);
    daemons.push(self);
    await note(daemons);
    return { self, log };
  };
  const ceph = (...parameters: string[]) =>
    run("ceph", ["-c", configuration, "--connect-timeout", "20", ...parameters]);

  const map = join(folder, "monmap");
  const address = `[v1:127.0.0.1:${monitor}]`;
  await run("monmaptool", ["--create", "--addv", "a", address, "--fsid", fsid, map]);
  await run("ceph-mon", ["-c", configuration, "-i", "a", "--mkfs", "--monmap", map]);
  await begin("ceph-mon", "-i", "a");
  const disk = randomUUID();
  await ceph("osd", "new", disk);
  await run("ceph-osd", ["-c", configuration, "-i", "0", "--mkfs", "--osd-uuid", disk]);
  await ceph("osd", "crush", "add", "osd.0", "1.0", "root=default", "host=localhost");
  const store = await begin("ceph-osd", "-i", "0");
  await until("the store of Ceph is up", store, async () => /1 up/.test((await ceph("osd", "stat")).stdout));

  const keys = { accessKeyId: "RUNUTTEST", secretAccessKey: randomBytes(20).toString("hex") };
  await run("radosgw-admin", [
    ...["-c", configuration, "user", "create", "--uid=runut", "--display-name=runut"],
    ...[`--access-key=${keys.accessKeyId}`, `--secret-key=${keys.secretAccessKey}`],
  ]);
  const radosgw = await begin("radosgw", "-n", "client.rgw");
  const endpoint = `http://127.0.0.1:${gateway}`;
  const answers = () => fetch(endpoint).then(Boolean, () => false);
  await until("the gateway of Ceph answers", radosgw, answers);
  return { endpoint, ...keys };
};

/** Debian keeps what runs inside the store under the name of the machine's kind. */
const classes = () =>
  readdirSync("/usr/lib")
    .map((kind) => join("/usr/lib", kind, "rados-classes"))
    .find(existsSync) ?? "";

const until = async (what: string, daemon: Daemon, holds: () => Promise<boolean>) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await delay(50)) {
    if (await holds()) return;
    if (!isAlive(daemon.self))
      throw new Error(`Ceph ended: ${readFileSync(daemon.log, "utf8").slice(-2000)}`);
  }
  throw new Error(`It took more than a minute until ${what}.`);
};

const settings = (folder: string, fsid: string, gateway: number) => `[global]
fsid = ${fsid}
monmap = ${folder}/monmap
ms bind ipv6 = false
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd crush update on start = false
osd class update on start = false
mon allow pool size one = true
mon warn on pool no redundancy = false
paxos propose interval = 0.02
paxos min wait = 0.01
mon max pg per osd = 1000
mon data = ${folder}/mon
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 2147483648
osd class dir = ${classes()}
run dir = ${folder}
pid file = ${folder}/$name.pid
log file = ${folder}/$name.log
admin socket = ${folder}/$name.asok

[client.rgw]
rgw frontends = beast endpoint=127.0.0.1:${gateway}
rgw enable apis = s3
`;
