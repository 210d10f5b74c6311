import { type Browser, expect, type Page, test } from "@playwright/test";
import postgres from "postgres";
import { expectAccessible } from "../accessible";
import { whileServed } from "../bench/desk";
import { cookieOf } from "../bench/session";
import { everyRoute } from "../every-page";
import { layoutFaults } from "../layout-faults";
import { nobodys, oneOfEachRole, placeFor, standingIn } from "../one-of-each-role";
import { middle } from "../structure/plans-hold";
import { withHold } from "../with-hold";

const cases = 200;
const widths = [1440, 1280, 390];

test("What scrolls sideways, sticks out, is cut or lies over something else is seen; what stands well is not", async ({
  page,
}) => {
  const shown = async (body: string) => {
    await page.setViewportSize({ width: 400, height: 400 });
    await page.setContent(`<body style="margin: 0; font: 16px sans-serif">${body}</body>`);
    return layoutFaults(page);
  };
  expect(await shown(`<p>One line</p><p><a href="/a">Two</a> <a href="/b">links</a></p>`)).toEqual([]);
  expect(await shown(`<p style="width: 500px">Wide</p>`)).toEqual([
    "The page scrolls sideways by 100 px",
    'Out of the window: p "Wide"',
  ]);
  const narrow = "width: 60px; white-space: nowrap; overflow: hidden";
  expect(await shown(`<p style="${narrow}">A title that goes on</p>`)).toContain(
    'Cut without a sign: p "A title that goes on"',
  );
  expect(await shown(`<p style="${narrow}; text-overflow: ellipsis">A title that goes on</p>`)).toEqual([]);
  expect(await shown(`<p style="width: 60px; white-space: nowrap">A title that goes on</p>`)).toEqual([
    'Text out of its box: p "A title that goes on"',
  ]);
  expect(await shown(`<p>Under</p><p style="margin-top: -30px">Over</p>`)).toEqual([
    'text over text: p "Under" and p "Over"',
  ]);
  expect(await shown(`<button>First</button><button style="margin-left: -20px">Second</button>`)).toContain(
    'control over control: button "First" and button "Second"',
  );
});

/** A browser's page for one reader, in which nothing moves. */
const openAs = async (browser: Browser, origin: string, cookie: string, lang: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce" });
  const [session = ""] = cookie.split("; ");
  const [name = "", value = ""] = session.split(/=(.*)/s);
  await context.addCookies([
    { name, value, url: origin },
    { name: "lang", value: lang, url: origin },
  ]);
  return context.newPage();
};

/** Words as long as people make them: the longest word of each language, a name of many words, a file name without a space. */
const lengthen = async (ownerUrl: string) => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const long =
    "Dugaan mempertanggungjawabkan ketidakbertanggungjawaban atas pelanggaran data kartu kewaspadaan kesehatan elektronik";
  await owner`set session_replication_role = replica`;
  await owner`update cases set title = ${`${long} eHAC`}`;
  await owner`update organisations set name = name || ' Kementerian Komunikasi dan Informatika Republik Indonesia'`;
  await owner`update people set name = name || ' Raden Mas Suryokusumo Hadiningrat Wirjosandjojo'`;
  await owner`update evidence_items set title = 'ehac-elasticsearch-indices-2021-08-25T14-07-33-response-headers-and-body.http.txt'`;
  await owner.end();
};

/** Whoever looks at a page: the one who sees all first; another where that one has no such page, and everybody at their own Today. */
type Reader = { name: string; cookie: string; n: number };

test("On every page, in both languages and at three widths, nothing overflows, is cut or overlaps, and all can use it", async ({
  browser,
}) => {
  // Some 90 pages, each in two languages, and axe on each in two themes.
  test.setTimeout(900_000);
  await withHold(cases, async ({ urls, people }) => {
    await lengthen(urls.ownerUrl);
    const others = (await oneOfEachRole(urls.ownerUrl, people, cases)).filter(({ role }) =>
      ["official", "police_liaison", "administrator", "custodian"].includes(role),
    );
    const looking = [{ role: "all", id: people.all.id, n: middle(cases).all }, ...others];
    const standing = await standingIn(urls.ownerUrl, people, middle(cases).all);
    const readers: Reader[] = [];
    for (const { role, id, n } of looking)
      readers.push({ name: role, cookie: await cookieOf(urls.ownerUrl, id), n });
    await whileServed(urls, 1, async ({ port }) => {
      const origin = `http://127.0.0.1:${port}`;
      const look = async (lang: "id" | "en") => {
        const pages = new Map<Reader, Page>();
        for (const each of readers) pages.set(each, await openAs(browser, origin, each.cookie, lang));
        const unseen: string[] = [];
        for (const route of everyRoute()) {
          let isSeen = false;
          for (const [each, page] of pages) {
            if (isSeen && route !== "/today") break;
            const address = placeFor(route, each.n, people.all, standing);
            const status = (await page.goto(address))?.status();
            if (status === 404) continue;
            expect(status, address).toBe(200);
            isSeen = true;
            for (const width of widths) {
              await page.setViewportSize({ width, height: 900 });
              const where = `${address} in ${lang} at ${width} px for ${each.name}`;
              expect.soft(await layoutFaults(page), where).toEqual([]);
            }
            if (lang === "id") await expectAccessible(page);
          }
          if (!isSeen) unseen.push(route);
        }
        expect(unseen).toEqual(nobodys);
        for (const page of pages.values()) await page.context().close();
      };
      await Promise.all([look("id"), look("en")]);
    });
  });
});
