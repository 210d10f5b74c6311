import { expect, test } from "@playwright/test";
import type { DatabaseUrls } from "@/db/throwaway";
import type { Person } from "@/lib/kernel/actor";
import { whileServed } from "../bench/desk";
import { cookieOf } from "../bench/session";
import { everyPage } from "../every-page";
import { logStatements, statementsSince } from "../logged-statements";
import { middle } from "../structure/plans-hold";
import { isOfTheKernel, whatIsSent } from "../structure/plans-measure";
import { reads } from "../structure/plans-walk";
import { withHold } from "../with-hold";

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
  urls: DatabaseUrls,
  home: string,
  looking: readonly Looking[],
): Promise<Map<string, string>> => {
  const sent = new Map<string, string>();
  await whileServed(urls, 1, async ({ port }) => {
    for (const { reader, person, n } of looking) {
      const headers = { cookie: await cookieOf(urls.ownerUrl, person.id) };
      const since = statementsSince(home);
      for (const address of everyPage(n)) {
        const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: "manual" });
        await answer.text();
        expect([200, 307, 404], `${reader} ${address}`).toContain(answer.status);
        for (const text of since())
          if (![isOfTheKernel, isWhoAsks, isLook, isOfTheRegister].some((beside) => beside(text)))
            sent.set(shapeOf(text), sent.get(shapeOf(text)) ?? `${reader} ${address}`);
      }
    }
  });
  return sent;
};

/** That somebody looked at a case is put down by its key, after the page was sent. */
const isLook = (text: string) => text.startsWith('insert into "case_looks"');

/** Whatever page is asked for, the process reads what is published meanwhile, piece by piece. */
const isOfTheRegister = (text: string) =>
  /from "publications" where "publications"\."id" > .* order by .* limit/.test(text);

test("Every statement that a page sends is among those whose cost is watched as cases grow", async () => {
  expect(everyPage(1).filter((address) => address.includes("["))).toEqual([]);
  await withHold(cases, async ({ urls, people, home }) => {
    const looking = Object.entries(people).map(([reader, person]) => ({
      reader,
      person,
      n: middle(cases)[reader as keyof typeof people],
    }));
    const watched = new Set<string>();
    for (const walker of looking)
      await whatIsSent(urls.appUrl, walker, reads, async (_, statements) => {
        for (const { text } of statements) watched.add(shapeOf(text));
      });
    await logStatements(urls.ownerUrl);
    const sent = await sentByPages(urls, home, looking);
    expect(sent.size).toBeGreaterThan(80);
    const beside = (known: ReadonlySet<string>) =>
      [...sent].filter(([text]) => !known.has(text)).map(([text, page]) => `${page}: ${text}`);
    expect(beside(watched)).toEqual([]);
    const allButCases = new Set([...watched].filter((text) => !text.includes(' from "cases" ')));
    expect(beside(allButCases)).not.toEqual([]);
  });
});
