import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { withDatabase } from "@/db/throwaway";
import { closeOwner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase } from "@/e2e/structure/people";
import { ensureBuild } from "@/lib/cli/build";
import { startWeb } from "@/lib/cli/web";
import { home, homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { short } from "./measure";
import type { Bench, Part } from "./part";
import { megabytes } from "./processes";
import { cookieOf } from "./session";

const goal = { ratio: 0.8, rss: 250 };
const size = 1 << 30;
const chunk = 64 << 20;
const rounds = 3;

/** An upload of 1 GiB from the first byte to "held", hash at rest included, beside a bare server that only writes the same body to disk and syncs it; in turns, the best round of each. */
export const measureUpload = async ({ ownerUrl, setup, say }: Bench): Promise<Part[]> => {
  await ensureBuild(say);
  return withDatabase(ownerUrl, setup, async (urls) => {
    homeFolder("evidence");
    Object.assign(process.env, { RUNUT_APP_URL: urls.appUrl, RUNUT_OWNER_URL: urls.ownerUrl });
    const people = await makePeople();
    const opened = await openCase(people);
    const cookie = await cookieOf(urls.ownerUrl, people.investigator.id);
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const address = { host: "127.0.0.1", port, origin, health: `http://127.0.0.1:${port}/api/health` };
    const web = startWeb({ address, urls, sessionSecret: secret("session"), withWorker: false });
    const bare = await startBare();
    try {
      await web.open();
      const best = { runut: 0, bare: 0 };
      for (let round = 0; round < rounds; round++) {
        // Bytes that were never there before: the same ones would not be written again.
        const block = randomBytes(1 << 20);
        const sent = await timed(() => upload(port, cookie, opened, block));
        const written = await timed(() => send(bare.port, "POST", "/", {}, block, size));
        best.runut = Math.max(best.runut, sent);
        best.bare = Math.max(best.bare, written);
        say(`Round ${round + 1}: ${short(sent)} MB/s, bare ${short(written)} MB/s.`);
      }
      return [part(best.runut, best.bare, megabytes(web.selves()[0]?.pid ?? 0, "VmHWM"))];
    } finally {
      bare.child.kill();
      await web.stop();
      await Promise.all([closePools(), closeOwner()]);
    }
  });
};

const part = (runut: number, bare: number, rss: number): Part => {
  const met = runut / bare >= goal.ratio && !(rss >= goal.rss);
  return {
    name: "upload",
    goal: `at least ${goal.ratio} of the bare server, peak RSS of the web process under ${goal.rss} MB`,
    head: ["bytes", "MB/s to held", "bare MB/s", "ratio", "peak RSS MB", "goal"],
    rows: [
      [String(size), short(runut), short(bare), short(runut / bare), short(rss), met ? "met" : "missed"],
    ],
    figures: { size, runut, bare, rss },
  };
};

/** Megabytes a second. */
const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return size / 1000 / (performance.now() - began);
};

/** As the browser does it: begun, sent in chunks, made an item. */
const upload = async (port: number, cookie: string, opened: OpenedCase, block: Buffer) => {
  const known = { cookie, "sec-fetch-site": "same-origin", "tus-resumable": "1.0.0" };
  const fields = Object.entries({ caseId: opened.id, title: "A disk", method: "image of the whole disk" });
  const begun = await send(port, "POST", "/api/uploads", {
    ...known,
    "upload-length": String(size),
    "upload-metadata": `fields ${Buffer.from(JSON.stringify(fields)).toString("base64")}`,
  });
  const path = `${begun.headers.location}`;
  for (let offset = 0; offset < size; offset += chunk) {
    const headers = {
      ...known,
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    };
    await send(port, "PATCH", path, headers, block, chunk);
  }
  await send(port, "POST", path, known);
};

/** Sends `length` bytes made of a block, and waits for the whole answer. Fails on what is no success. */
const send = async (
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  block: Buffer = Buffer.alloc(0),
  length = 0,
) => {
  const sent = request({
    host: "127.0.0.1",
    port,
    method,
    path,
    headers: { ...headers, "content-length": String(length) },
  });
  const answered = once(sent, "response");
  for (let at = 0; at < length; at += block.length) if (!sent.write(block)) await once(sent, "drain");
  sent.end();
  const [answer] = (await answered) as [IncomingMessage];
  let told = "";
  for await (const text of answer) told += text;
  if ((answer.statusCode ?? 500) >= 300)
    throw new Error(`${method} ${path} answered ${answer.statusCode}: ${told}`);
  return answer;
};

/** What writing costs anybody: a server that puts each body in a file and syncs it. */
const bareServer = `
import { createServer } from "node:http";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
createServer(async (request, response) => {
  await pipeline(request, createWriteStream(process.argv[2], { flush: true }));
  response.end();
  await rm(process.argv[2]);
}).listen(Number(process.argv[1]), "127.0.0.1", () => console.log("ready"));`;

const startBare = async (): Promise<{ child: ChildProcess; port: number }> => {
  const port = await freePort();
  const folder = join(home(), "bare");
  await mkdir(folder, { recursive: true });
  const parameters = ["--input-type=module", "-e", bareServer, String(port), join(folder, "body")];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout) await once(child.stdout, "data");
  return { child, port };
};
