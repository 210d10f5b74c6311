import { Agent, get } from "node:http";
import { percentile, repeat } from "./measure";
import { cpuMs } from "./processes";

/** What serves: its port and its processes. */
export type Served = { port: number; pids: readonly number[] };
/** What is asked for, and with which cookie. */
export type Asked = { path: string; cookie: string };
/** Milliseconds, but for `perSecond` and `bytes` (of one answer, compressed). `cpu` is that of the web processes for one request. */
export type Figures = { perSecond: number; p50: number; p95: number; cpu: number; bytes: number };

/** Requests before counting, so that connections stand and what other pages left behind is cleared away. */
const settling = 40;
const forMs = 2000;

/** Asks for one page again and again at this many connections, kept alive. Fails on any answer but 200. */
export const measureRequests = async (
  { port, pids }: Served,
  asked: Asked,
  connections: number,
): Promise<Figures> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let bytes = 0;
  const once = async () => {
    bytes = await fetched(port, asked, agent);
  };
  await ask(settling, connections, once);
  const before = cpuMs(pids);
  const { times, perSecond } = await repeat(connections, forMs, once);
  const cpu = (cpuMs(pids) - before) / times.length;
  agent.destroy();
  return { perSecond, p50: percentile(times, 0.5), p95: percentile(times, 0.95), cpu, bytes };
};

/** Asks for one page so many times at this many connections, and measures nothing. */
export const warmUp = async (
  { port }: Served,
  asked: Asked,
  times: number,
  connections: number,
): Promise<void> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  await ask(times, connections, () => fetched(port, asked, agent));
  agent.destroy();
};

const ask = async (times: number, connections: number, once: () => Promise<unknown>) => {
  for (let n = 0; n < times; n += connections) await Promise.all(Array.from({ length: connections }, once));
};

const fetched = (port: number, { path, cookie }: Asked, agent: Agent): Promise<number> =>
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
