import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import { fillCase } from "@/e2e/structure/filled-case";
import { closeOwner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { ensureBuild } from "@/lib/cli/build";
import { startWeb } from "@/lib/cli/web";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { fill } from "./fill";
import { percentile, repeat, short } from "./measure";
import type { Bench, Part } from "./part";
import { cookieOf } from "./session";

/** Requests per second of Request Tracker 5 on this kind of machine, and how many times that is wanted. */
const known = { list: 3.3, case: 6, search: 2.9 };
const wanted = 50;
const cases = 10_000;
const forMs = 6000;
/** Requests before counting, so that the compiler of the web process has seen the page. */
const warmUp = 60;

type Figure = {
  page: keyof typeof known;
  connections: number;
  perSecond: number;
  p50: number;
  p95: number;
  cpu: number;
  bytes: number;
};

/** Case list, case page and search over HTTP, one web process, at ten thousand cases. */
export const measurePages = async ({ ownerUrl, setup, say }: Bench): Promise<Part> => {
  await ensureBuild(say);
  return withDatabase(ownerUrl, setup, async (urls) => {
    await fill(urls.ownerUrl, cases);
    homeFolder("evidence");
    const { reference, cookie } = await prepare(urls);
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const address = { host: "127.0.0.1", port, origin, health: `http://127.0.0.1:${port}/api/health` };
    const web = startWeb({ address, urls, sessionSecret: secret("session"), withWorker: false });
    try {
      await web.ready;
      const pages = { list: "/cases", case: `/cases/${reference}`, search: "/search?q=hospital" };
      const figures: Figure[] = [];
      for (const connections of [1, 10]) {
        for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
          figures.push({ page, connections, ...(await measure(port, pages[page], cookie, connections)) });
          say(`Measured ${page} at ${connections}.`);
        }
      }
      return part(figures);
    } finally {
      await web.stop();
      await Promise.all([closePools(), closeOwner()]);
    }
  });
};

/** A case with a row of everything, and a session of a coordinator who sees all. */
const prepare = async (urls: DatabaseUrls) => {
  Object.assign(process.env, { RUNUT_APP_URL: urls.appUrl, RUNUT_OWNER_URL: urls.ownerUrl });
  const people = await makePeople();
  const opened = await openCase(people);
  await fillCase(people, opened);
  const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => undefined });
  await owner`update people set sees_all = true where id = ${people.coordinator.id}`;
  await owner`analyze`;
  await owner.end();
  return { reference: opened.reference, cookie: await cookieOf(urls.ownerUrl, people.coordinator.id) };
};

const measure = async (port: number, path: string, cookie: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let bytes = 0;
  const once = async () => {
    bytes = await fetched(port, path, cookie, agent);
  };
  for (let n = 0; n < warmUp; n += connections) await Promise.all(Array.from({ length: connections }, once));
  const before = cpuMs(port);
  const { times, perSecond } = await repeat(connections, forMs, once);
  const cpu = (cpuMs(port) - before) / times.length;
  agent.destroy();
  return { perSecond, p50: percentile(times, 0.5), p95: percentile(times, 0.95), cpu, bytes };
};

const fetched = (port: number, path: string, cookie: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html" };
    const request = get({ host: "127.0.0.1", port, path, agent, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${path} answered ${answer.statusCode}`)),
      );
      answer.on("error", reject);
    });
    request.on("error", reject);
  });

/** User and system time of the web process, in milliseconds; not a number where there is no /proc. */
const cpuMs = (port: number): number => {
  try {
    const { pid } = JSON.parse(readFileSync(join(homeFolder("run"), `web-${port}.json`), "utf8")) as {
      pid: number;
    };
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
};

const part = (figures: readonly Figure[]): Part => ({
  name: "http",
  goal: `${wanted}x Request Tracker 5 (list ${known.list}, case ${known.case}, search ${known.search} requests per second)`,
  head: ["page", "connections", "per second", "p50 ms", "p95 ms", "CPU ms", "bytes", "x RT 5", "goal"],
  rows: figures.map(({ page, connections, perSecond, p50, p95, cpu, bytes }) => {
    const times = perSecond / known[page];
    return [
      page,
      String(connections),
      ...[perSecond, p50, p95, cpu].map(short),
      String(bytes),
      short(times),
      times >= wanted ? "met" : "missed",
    ];
  }),
  figures,
});
