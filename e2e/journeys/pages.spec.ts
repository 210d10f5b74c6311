import { expect, test } from "@playwright/test";
import { closePools } from "@/db/connect";
import { startEmbedded } from "@/db/embedded";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import type { Person } from "@/lib/kernel/actor";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { secret } from "@/lib/kernel/secrets";
import { whileServed } from "../bench/desk";
import { fill } from "../bench/fill";
import { cookieOf } from "../bench/session";
import { everyPage } from "../every-page";
import { logStatements, statementsSince } from "../logged-statements";
import { middle } from "../structure/plans-hold";
import { isOfTheKernel, whatIsSent } from "../structure/plans-measure";
import { reads } from "../structure/plans-walk";
import { temporaryHome } from "../temporary-home";

const cases = 200;
type Looking = { reader: string; person: Person; n: number };

/** Each request marks its session as seen by its id, before anybody has entered; that is no reading that could be explained. */
const isWhoAsks = (text: string): boolean => text.includes("runut.session_person(");

/** A statement whatever the number of its values, so that lists of any length are one. */
const shapeOf = (text: string): string =>
  text
    .replace(/\$\d+/g, "$")
    .replace(/\(\$(, \$)+\)/g, "($)")
    .replace(/\s+/g, " ")
    .trim();

/** The statements that every page sends, each with the first page that sent it. */
const sentByPages = async (
  { ownerUrl }: DatabaseUrls,
  urls: DatabaseUrls,
  home: string,
  looking: readonly Looking[],
): Promise<Map<string, string>> => {
  const sent = new Map<string, string>();
  await whileServed(urls, 1, async ({ port }) => {
    for (const { reader, person, n } of looking) {
      const headers = { cookie: await cookieOf(ownerUrl, person.id) };
      const since = statementsSince(home);
      for (const address of everyPage(n)) {
        const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: "manual" });
        await answer.text();
        expect([200, 307, 404], `${reader} ${address}`).toContain(answer.status);
        for (const text of since())
          if (!isOfTheKernel(text) && !isWhoAsks(text))
            sent.set(shapeOf(text), sent.get(shapeOf(text)) ?? `${reader} ${address}`);
      }
    }
  });
  return sent;
};

test("Every statement that a page sends is among those whose cost is watched as cases grow", async () => {
  const { home, remove } = await temporaryHome();
  process.env.RUNUT_HOME = home;
  const database = await startEmbedded(home, secret("owner-role"), false);
  try {
    expect(everyPage(1).filter((address) => address.includes("["))).toEqual([]);
    await withDatabase(database.ownerUrl, databaseSetup(), async (urls) => {
      const people = await fill(urls.ownerUrl, cases, () => undefined);
      const looking = Object.entries(people).map(([reader, person]) => ({
        reader,
        person,
        n: middle(cases)[reader as keyof typeof people],
      }));
      // Proofs are read beside the reader's transaction, as the worker.
      await closePools();
      process.env.RUNUT_WORKER_URL = urls.workerUrl;
      const watched = new Set<string>();
      for (const walker of looking)
        await whatIsSent(urls.appUrl, walker, reads, async (_, statements) => {
          for (const { text } of statements) watched.add(shapeOf(text));
        });
      await logStatements(urls.ownerUrl);
      const sent = await sentByPages(urls, urls, home, looking);
      expect(sent.size).toBeGreaterThan(80);
      const beside = (known: ReadonlySet<string>) =>
        [...sent].filter(([text]) => !known.has(text)).map(([text, page]) => `${page}: ${text}`);
      expect(beside(watched)).toEqual([]);
      const allButCases = new Set([...watched].filter((text) => !text.includes(' from "cases" ')));
      expect(beside(allButCases)).not.toEqual([]);
    });
  } finally {
    await database.stop();
    remove();
  }
});
