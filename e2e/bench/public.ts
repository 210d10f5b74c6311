import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import { ensureBuild } from "@/lib/cli/build";
import { root } from "@/lib/cli/root";
import { whileServed } from "./desk";
import { met, percentile, short } from "./measure";
import type { Bench, Part } from "./part";
import { publishForty } from "./publication";
import { measureRequests, type Served, warmUp } from "./requests";

const connections = 10;
const warming = 2_000;
/** How often something is published while two processes are watched, and the most milliseconds until both show it. */
const publications = 20;
const soon = 2_000;

/** A public statement beside a file of its size that the same process serves, and how long a publication takes to be seen on two processes. */
export const measurePublic = async ({ ownerUrl, setup, say }: Bench): Promise<Part[]> => {
  await ensureBuild(say);
  return withDatabase(ownerUrl, setup, async (urls) => {
    const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => undefined });
    await owner`set session_replication_role = replica`;
    try {
      return [await besideFile(urls, owner), await untilSeen(urls, owner)];
    } finally {
      await owner.end();
    }
  });
};

const addressOf = (slug: string) => `/id/statements/${slug}`;

const besideFile = async (urls: DatabaseUrls, owner: Sql): Promise<Part> => {
  const slug = await publishForty(owner);
  const page = { path: addressOf(slug), cookie: "" };
  const size = await whileServed(urls, 1, async (served) => (await whole(served, page.path)).length);
  const name = `bench-${process.pid}.html`;
  const path = join(root, "public", name);
  // Where the process looks for files when it starts, and gone when it has served.
  writeFileSync(path, "<p>Nothing.</p>\n".repeat(size / 16).padEnd(size, " "));
  try {
    return await whileServed(urls, 1, async (served) => {
      const file = { path: `/${name}`, cookie: "" };
      for (const asked of [page, file]) await warmUp(served, asked, warming, connections);
      const measured = {
        page: await measureRequests(served, page, connections),
        file: await measureRequests(served, file, connections),
      };
      const isMet = measured.page.perSecond >= measured.file.perSecond;
      return {
        name: "public, a statement beside a file",
        goal: `one process, ${connections} connections, ${size} bytes, compressed; at least as many per second as the file`,
        head: ["what", "per second", "p50 ms", "CPU ms", "bytes", ""],
        rows: Object.entries(measured).map(([what, { perSecond, p50, cpu, bytes }]) => [
          what,
          ...[perSecond, p50, cpu].map(short),
          String(bytes),
          what === "page" ? met(isMet) : "",
        ]),
        figures: measured,
      };
    });
  } finally {
    rmSync(path);
  }
};

const untilSeen = (urls: DatabaseUrls, owner: Sql): Promise<Part> =>
  whileServed(urls, 1, (one) =>
    whileServed(urls, 1, async (two) => {
      const delays: number[] = [];
      for (let n = 0; n < publications; n++) {
        const slug = await publishForty(owner);
        const began = performance.now();
        await Promise.all([one, two].map((served) => shown(served, addressOf(slug))));
        delays.push(performance.now() - began);
      }
      delays.sort((a, b) => a - b);
      const [p50, most] = [percentile(delays, 0.5), percentile(delays, 1)];
      return {
        name: "public, until it is seen",
        goal: `${publications} publications, until both of two processes show each; ${soon} ms at most`,
        head: ["p50 ms", "most ms", ""],
        rows: [[short(p50), short(most), met(most <= soon)]],
        figures: delays,
      };
    }),
  );

const shown = async (served: Served, path: string): Promise<void> => {
  while ((await answer(served, path)).status !== 200) await delay(1);
};
const answer = ({ port }: Served, path: string) => fetch(`http://127.0.0.1:${port}${path}`);
const whole = async (served: Served, path: string) => {
  await shown(served, path);
  return Buffer.from(await (await answer(served, path)).arrayBuffer());
};
