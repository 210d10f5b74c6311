import lighthouse from "lighthouse";
import { chromium } from "playwright";
import postgres from "postgres";
import { freePort } from "@/db/free-port";
import { withDatabase } from "@/db/throwaway";
import { someChromium } from "@/e2e/run/some-chromium";
import { ensureBuild } from "@/lib/cli/build";
import { whileServed } from "./desk";
import { met } from "./measure";
import type { Bench, Part } from "./part";
import { publishForty } from "./publication";

/** Least scores, of 100. */
const goals = { accessibility: 100, performance: 95 } as const;

/** What Lighthouse says of a public statement and of the list of them, as a slow phone shows them. */
export const measureLighthouse = async ({ ownerUrl, setup, say }: Bench): Promise<Part[]> => {
  await ensureBuild(say);
  const found = await someChromium(say);
  if ("missing" in found) throw new Error(`${found.missing} Set CHROMIUM to the path of one.`);
  return withDatabase(ownerUrl, setup, async (urls) => {
    const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => undefined });
    await owner`set session_replication_role = replica`;
    const slug = await publishForty(owner);
    await owner.end();
    const debugging = await freePort();
    const browser = await chromium.launch({
      executablePath: found.path,
      args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${debugging}`],
    });
    try {
      return await whileServed(urls, 1, async ({ port }) => {
        const rows: string[][] = [];
        const figures: unknown[] = [];
        for (const path of [`/id/statements/${slug}`, "/id/statements"]) {
          const seen = await look(`http://127.0.0.1:${port}${path}`, debugging);
          figures.push({ path, ...seen });
          const isMet =
            seen.accessibility >= goals.accessibility &&
            seen.performance >= goals.performance &&
            seen.errors === 0;
          rows.push([
            path === "/id/statements" ? "list" : "statement",
            ...[seen.accessibility, seen.performance, seen.errors].map(String),
            met(isMet),
          ]);
        }
        return [
          {
            name: "public, Lighthouse",
            goal: `mobile profile; accessibility ${goals.accessibility}, performance ${goals.performance} or more, nothing in the console`,
            head: ["page", "accessibility", "performance", "console errors", ""],
            rows,
            figures,
          },
        ];
      });
    } finally {
      await browser.close();
    }
  });
};

const look = async (url: string, port: number) => {
  const told = await lighthouse(url, {
    port,
    logLevel: "error",
    onlyCategories: ["accessibility", "performance", "best-practices"],
  });
  if (!told) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { categories, audits } = told.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const details = audits["errors-in-console"]?.details;
  return {
    accessibility: score("accessibility"),
    performance: score("performance"),
    errors: details && "items" in details && Array.isArray(details.items) ? details.items.length : 0,
  };
};
